/** Numbers as written, with their thousands and decimals: 2305, 74,3, 16 600. */
export const figuresIn = (words: string): string[] => words.match(/\d+(?:[.,]\d+|[ \u00a0\u202f]\d{3}(?!\d))*/g) ?? [];

const SENTENCES = new Intl.Segmenter('es', { granularity: 'sentence' });

export const sentencesIn = (words: string): string[] => [...SENTENCES.segment(words)].map(({ segment }) => segment.trim()).filter(Boolean);

/** What `list` has more of than `other`, each as often as it has more. */
export function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((value) => {
    const index = left.indexOf(value);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/** "1 entry", "2 entries". */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
