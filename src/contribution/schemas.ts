import type { Compendium } from '../compendium/types.ts';
import type { ReferenceTarget } from '../model/fields.ts';
import { KIND_RULES, KINDS } from '../model/kind.ts';
import { LANGUAGES } from '../model/language.ts';
import { choicesOf, listOf, type Choice, type Choices } from './choices.ts';
import { shapeOf, type Shape, type Written } from './shape.ts';
import { fieldWords } from './words.ts';

const VALUES = 'values.schema.json';

/**
 * The JSON Schemas that an editor program completes and explains from, as files of schemas/: one for each kind of entry, for sources,
 * for the front matter of texts, and one with the closed lists that the others refer to.
 */
export function jsonSchemas(compendium: Compendium): Map<string, string> {
  const choices = choicesOf(compendium);
  const written: Written[] = [...KINDS, 'source', 'text'];
  const files = written.map((name): [string, Shape] => {
    const { $schema, ...shape } = shapeOf(name);
    return [`${name}.schema.json`, { $schema, title: name, ...publish(shape, name, []) }];
  });
  const used = JSON.stringify(files);
  const lists = Object.entries(definitions(choices)).filter(([list]) => used.includes(`${VALUES}#/definitions/${list}"`));
  files.push([VALUES, { $schema: 'http://json-schema.org/draft-07/schema#', title: 'values', definitions: Object.fromEntries(lists) }]);
  return new Map(files.map(([name, shape]) => [`schemas/${name}`, `${JSON.stringify(shape, null, 2)}\n`]));
}

/** A shape with its fields explained in four languages, and every pointer replaced by the list or the form of its values. */
function publish(shape: Shape, written: Written, path: readonly string[]): Shape {
  const { reference, properties, items, anyOf, ...rest } = shape;
  if (reference) return pointer(reference);
  const explained =
    properties &&
    Object.entries(properties).map(([name, field]): [string, Shape] => {
      const inner = publish(field, written, [...path, name]);
      const description = LANGUAGES.map((language) => fieldWords(language, written, [...path, name])).join('\n\n');
      return [name, { description, ...('$ref' in inner ? { allOf: [inner] } : inner) }];
    });
  return {
    ...rest,
    ...(explained && { properties: Object.fromEntries(explained) }),
    ...(items && { items: publish(items, written, path) }),
    ...(anyOf && { anyOf: anyOf.map((option) => publish(option, written, path)) }),
  };
}

const FORMS: Partial<Record<ReferenceTarget['to'], string>> = {
  source: '^[a-z0-9]+(-[a-z0-9]+)*$',
  term: '^[a-z0-9]+(-[a-z0-9]+)*$',
  entry: '^([MPEG]-(\\d{3}|[1-9]\\d{3,})|[a-z0-9]+(-[a-z0-9]+)*)$',
};

function pointer(reference: ReferenceTarget): Shape {
  const list = listOf(reference);
  return list ? { $ref: `${VALUES}#/definitions/${list}` } : { type: 'string', pattern: FORMS[reference.to] };
}

function definitions(choices: Choices): Record<string, Shape> {
  return Object.fromEntries(
    Object.entries(choices).map(([list, values]) => [list, list === 'recommendation' ? numbers(values) : named(values)]),
  );
}

const named = (choices: readonly Choice[]): Shape => ({ enum: choices.map(({ value }) => value), enumDescriptions: choices.map(describe) });

/** A recommendation's number may be written as a number or as its digits. */
const numbers = (choices: readonly Choice[]): Shape => ({
  anyOf: [
    { enum: choices.map(({ value }) => (/^\d+$/.test(value) ? Number(value) : value)), enumDescriptions: choices.map(describe) },
    { type: 'string', pattern: KIND_RULES.recommendations.id.source },
  ],
});

const describe = ({ label }: Choice): string => [...new Set(LANGUAGES.flatMap((language) => label[language] ?? []))].join(' · ');
