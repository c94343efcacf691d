import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

export type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** The string value of an attribute of a guarded component. */
export function attribute(node: Component, name: string): string | undefined {
  for (const candidate of node.attributes) {
    if (candidate.type === 'mdxJsxAttribute' && candidate.name === name && typeof candidate.value === 'string') {
      return candidate.value;
    }
  }
  return undefined;
}

export const isComponent = (node: { type: string }): node is Component =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
