/** What a contributed text may use. Everything else is refused. */
export interface ComponentRule {
  /** A block stands on its own lines; an inline component stands inside a sentence. */
  place: 'block' | 'inline';
  /** Whether it may hold text. */
  children: 'none' | 'optional' | 'required';
  attributes: Record<string, { pattern: RegExp; required: boolean; says: string }>;
}

const id = { pattern: /^[A-Za-z0-9-]+$/, required: true, says: 'an id such as M-001 or central-authority' };

/** The allow-list of components, by name. */
export const COMPONENTS: Record<string, ComponentRule> = {
  Cite: {
    place: 'inline',
    children: 'none',
    attributes: {
      source: { pattern: /^[a-z0-9-]+$/, required: true, says: 'the name of a file in content/sources' },
      at: { pattern: /^[^<>{}]{1,120}$/, required: false, says: 'article, page or paragraph, up to 120 characters' },
    },
  },
  Term: { place: 'inline', children: 'optional', attributes: { id } },
  Entry: { place: 'inline', children: 'optional', attributes: { id } },
  Note: {
    place: 'block',
    children: 'required',
    attributes: {
      kind: { pattern: /^(caution|unconfirmed|tip)$/, required: true, says: 'caution, unconfirmed or tip' },
    },
  },
  Steps: { place: 'block', children: 'required', attributes: {} },
  Checklist: {
    place: 'block',
    children: 'required',
    attributes: { for: { pattern: /^(request|print)$/, required: true, says: 'request or print' } },
  },
};

export const COMPONENT_NAMES = Object.keys(COMPONENTS);
