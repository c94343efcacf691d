import type { Finding } from '../model/finding.ts';
import { nearest } from '../parse/nearest.ts';
import { componentAttribute } from '../rules/component-attribute.ts';
import { componentPlace } from '../rules/component-place.ts';
import { shortened } from '../rules/quoted.ts';
import type { Blank } from '../rules/rule.ts';
import { unknownComponent } from '../rules/unknown-component.ts';
import type { Component } from './attributes.ts';
import { COMPONENTS, COMPONENT_NAMES, type ComponentRule } from './components.ts';
import { addressFindings } from './guard-link.ts';

/** What is wrong with a component of a text: its name, its attributes, its place, what it holds. */
export function guardComponent(node: Component, file: string): Finding[] {
  const place = node.position?.start;
  const rule = ruleOf(node);
  const name = shortened(node.name ?? '');
  if (!rule) {
    const components = COMPONENT_NAMES.join(', ');
    const close = nearest(name, COMPONENT_NAMES);
    if (close) return [unknownComponent.finding('unknown-close', file, place, { name, close, components })];
    return [unknownComponent.finding(name ? 'unknown' : 'empty', file, place, { name, components })];
  }
  const misplaced = (code: keyof typeof componentPlace.says): Finding => componentPlace.finding(code, file, place, { name });
  return [
    ...attributeFindings(node, rule, file),
    ...(rule.place === 'block' && node.type === 'mdxJsxTextElement' ? [misplaced('inside-line')] : []),
    ...(rule.children === 'none' && node.children.length > 0 ? [misplaced('holds-text')] : []),
    ...(rule.children === 'required' && node.children.length === 0 ? [misplaced('empty')] : []),
  ];
}

/** A component that stands inside a sentence. */
export const isInline = (node: Component): boolean => ruleOf(node)?.place === 'inline';

const ruleOf = ({ name }: Component): ComponentRule | undefined =>
  name !== null && Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;

function attributeFindings(node: Component, rule: ComponentRule, file: string): Finding[] {
  const place = node.position?.start;
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const say = (code: keyof typeof componentAttribute.says, blanks: Record<string, Blank> = {}): void =>
    void findings.push(componentAttribute.finding(code, file, place, { name: node.name ?? '', ...blanks }));
  let unknown = false;
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      say('braces');
      unknown = true;
      continue;
    }
    const { name, value } = attribute;
    const allowed = Object.hasOwn(rule.attributes, name) ? rule.attributes[name] : undefined;
    if (!allowed) {
      const attributes = Object.keys(rule.attributes).join(', ');
      say(attributes ? 'unknown' : 'unknown-none', { attribute: shortened(name), attributes });
      unknown = true;
    } else if (seen.has(name)) say('twice', { attribute: name });
    else if (typeof value !== 'string' || !allowed.pattern.test(value)) say('wrong', { attribute: name, says: allowed.says });
    else findings.push(...addressFindings(value, file, place));
    seen.add(name);
  }
  // A misspelt attribute is one mistake, not also a missing one.
  if (unknown) return findings;
  for (const [attribute, { required, says }] of Object.entries(rule.attributes)) {
    if (required && !seen.has(attribute)) say('missing', { attribute, says });
  }
  return findings;
}
