import type { ChannelData } from '../channels/data.ts';
import type { Comparison } from '../channels/comparison.ts';
import type { ReferralData } from '../channels/referral.ts';
import type { ChannelDetails, ChannelWords } from '../channels/words.ts';
import type { OutlineData, OutlineWords } from '../outline/data.ts';
import type { writeDocx } from '../outline/docx.ts';
import type { FormContext } from '../contribution/form-context.ts';
import type { OfflineWords } from './offline/words.ts';
import type { PagefindModule } from './search/pagefind.ts';
import type { ClientStrings } from './strings.ts';

declare global {
  interface Window {
    compendiumStrings?: ClientStrings;
    compendiumSearch?: { openDialog(query: string): void; startPage(): void };
    compendiumOfflineWords?: OfflineWords;
    /** Set by the engine's script of a disk edition: makes the engine from what fetches its files. */
    compendiumSearchEngine?: (fetch: (address: string) => Promise<Response>) => PagefindModule;
    /** Called by the script of each part of an index: its address on the site, base64 of its bytes, CRC-32 of these. */
    compendiumSearchPart?: (address: string, base64: string, sum: number) => void;
    compendiumForm?: FormContext;
    compendiumChannels?: ChannelData;
    compendiumChannelWords?: ChannelWords;
    compendiumComparison?: Comparison;
    compendiumReferral?: ReferralData;
    compendiumOutline?: OutlineData;
    compendiumOutlineWords?: OutlineWords;
    compendiumDocx?: typeof writeDocx;
    compendiumDetails?: (mechanism: string, details: ChannelDetails) => void;
  }
}
