import { brokenDate } from './broken-date.ts';
import { brokenTable } from './broken-table.ts';
import { clauseWords } from './clause-words.ts';
import { componentAttribute } from './component-attribute.ts';
import { componentPlace } from './component-place.ts';
import { csvSyntax } from './csv-syntax.ts';
import { danglingRelation } from './dangling-relation.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateKey } from './duplicate-key.ts';
import { factInWords } from './fact-in-words.ts';
import { fileName } from './file-name.ts';
import { fileTooLarge } from './file-too-large.ts';
import { frontMatter } from './front-matter.ts';
import { headingLevel } from './heading-level.ts';
import { headingOrder } from './heading-order.ts';
import { headingUnknown } from './heading-unknown.ts';
import { hiddenCharacter } from './hidden-character.ts';
import { idForm } from './id-form.ts';
import { idLost } from './id-lost.ts';
import { idNotListed } from './id-not-listed.ts';
import { linkAddress } from './link-address.ts';
import { lookAlikeLink } from './look-alike-link.ts';
import { mdxNode } from './mdx-node.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { missingField } from './missing-field.ts';
import { originalMissing } from './original-missing.ts';
import { relationRepeated } from './relation-repeated.ts';
import { reusedId } from './reused-id.ts';
import type { RuleText } from './rule.ts';
import { sectionEmpty } from './section-empty.ts';
import { sectionMissing } from './section-missing.ts';
import { translationFrom } from './translation-from.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownField } from './unknown-field.ts';
import { unknownSource } from './unknown-source.ts';
import { unknownState } from './unknown-state.ts';
import { unknownValue } from './unknown-value.ts';
import { wordInFacts } from './word-in-facts.ts';
import { wrongValue } from './wrong-value.ts';
import { yamlAlias } from './yaml-alias.ts';
import { yamlDocument } from './yaml-document.ts';
import { yamlSyntax } from './yaml-syntax.ts';
import { yamlTag } from './yaml-tag.ts';

/** The rules by which a file is read and its fields are judged, by name. */
export const READING_RULES: readonly RuleText[] = [
  brokenDate,
  brokenTable,
  csvSyntax,
  duplicateKey,
  factInWords,
  fileName,
  frontMatter,
  mdxSyntax,
  missingField,
  unknownField,
  wordInFacts,
  wrongValue,
  yamlSyntax,
];

/** The rules of what a file may bring, by name. */
export const SAFETY_RULES: readonly RuleText[] = [
  componentAttribute,
  componentPlace,
  fileTooLarge,
  hiddenCharacter,
  linkAddress,
  lookAlikeLink,
  mdxNode,
  unknownComponent,
  yamlAlias,
  yamlDocument,
  yamlTag,
];

/** The rules by which the parts of the compendium belong together, by name. */
export const LINKING_RULES: readonly RuleText[] = [
  clauseWords,
  danglingRelation,
  duplicateId,
  headingLevel,
  headingOrder,
  headingUnknown,
  idForm,
  idLost,
  idNotListed,
  originalMissing,
  relationRepeated,
  reusedId,
  sectionEmpty,
  sectionMissing,
  translationFrom,
  unknownSource,
  unknownState,
  unknownValue,
];
