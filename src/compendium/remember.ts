/** Remembers what was computed from a content, by that content and by the program that computed it. */
export interface Cache {
  get<T>(name: string, parts: readonly string[], compute: () => T): T;
}

/** No memory: computes each time. */
export const noCache: Cache = { get: (_name, _parts, compute) => compute() };
