import type { ChannelData } from '../channels/data.ts';
import type { Comparison } from '../channels/comparison.ts';
import type { ReferralData } from '../channels/referral.ts';
import type { ChannelDetails, ChannelWords } from '../channels/words.ts';
import type { OutlineData, OutlineWords } from '../outline/data.ts';
import type { writeDocx } from '../outline/docx.ts';
import type { FormContext } from '../contribution/form-context.ts';
import type { ClientStrings } from './strings.ts';

declare global {
  interface Window {
    compendiumStrings?: ClientStrings;
    compendiumSearch?: { openDialog(query: string): void; startPage(): void };
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
