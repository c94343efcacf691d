import type { ChannelData } from '../channels/data.ts';
import { treatyFooting, type Footing } from '../channels/sharing.ts';

/** One treaty that a mechanism rests on, and how the States stand to each other under it. */
export interface Basis {
  instrument: string;
  articles: string[];
  footing: Extract<Footing, { by: 'treaty' }>;
}

/** The treaties of a mechanism that a request between these States can rest on, and those that it cannot; each as the data have it. */
export function basesOf(data: ChannelData, mechanism: string, states: readonly string[]): { used: Basis[]; left: Basis[] } {
  const all = (data.mechanisms[mechanism]?.basis ?? []).map(({ instrument, articles }): Basis => ({
    instrument,
    articles,
    footing: treatyFooting(data, instrument, states),
  }));
  const isUsed = ({ footing }: Basis): boolean => footing.status === 'binds' || footing.status === 'unconfirmed';
  return { used: all.filter(isUsed), left: all.filter((basis) => !isUsed(basis)) };
}

/** Whether a basis rests on the article in which `at` stands: "18(15)(a)" lies in "16-18". */
export function restsOn({ articles }: Basis, at: string): boolean {
  const wanted = Number.parseInt(at, 10);
  return articles.some((range) => {
    const [, from, until] = /^(\d+)(?:\([^)]*\))*(?:-(\d+))?/.exec(range) ?? [];
    return from !== undefined && wanted >= Number(from) && wanted <= Number(until ?? from);
  });
}
