import type { Nodes, Root } from 'mdast';

/** Nodes that may stand inside each other; the deepest text has seven. */
export const DEEPEST_NODE = 24;

/** The first node of a tree that stands too deep, in no order that an editor would know; found without going down into ourselves, for the tree may be as deep as it likes. */
export function tooDeep(tree: Root): Nodes | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > DEEPEST_NODE) return level[0];
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return undefined;
}
