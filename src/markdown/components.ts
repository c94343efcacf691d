import type { InLanguages } from '../rules/rule.ts';

/** What a contributed text may use. Everything else is refused. */
export interface ComponentRule {
  /** A block stands on its own lines; an inline component stands inside a sentence. */
  place: 'block' | 'inline';
  /** Whether it may hold text. */
  children: 'none' | 'optional' | 'required';
  attributes: Record<string, { pattern: RegExp; required: boolean; says: InLanguages }>;
}

const id = {
  pattern: /^[A-Za-z0-9-]+$/,
  required: true,
  says: {
    en: 'an id such as M-001 or central-authority',
    es: 'un id como M-001 o central-authority',
    pt: 'um id como M-001 ou central-authority',
    fr: 'un id comme M-001 ou central-authority',
  },
};

/** The allow-list of components, by name. */
export const COMPONENTS: Record<string, ComponentRule> = {
  Cite: {
    place: 'inline',
    children: 'none',
    attributes: {
      source: {
        pattern: /^[a-z0-9-]+$/,
        required: true,
        says: {
          en: 'the name of a file in content/sources',
          es: 'el nombre de un archivo de content/sources',
          pt: 'o nome de um arquivo de content/sources',
          fr: 'le nom d’un fichier de content/sources',
        },
      },
      at: {
        pattern: /^[^<>{}]{1,120}$/,
        required: false,
        says: {
          en: 'article, page or paragraph, up to 120 characters',
          es: 'artículo, página o párrafo, hasta 120 caracteres',
          pt: 'artigo, página ou parágrafo, até 120 caracteres',
          fr: 'article, page ou paragraphe, 120 caractères au plus',
        },
      },
    },
  },
  Term: { place: 'inline', children: 'optional', attributes: { id } },
  Entry: { place: 'inline', children: 'optional', attributes: { id } },
  Note: {
    place: 'block',
    children: 'required',
    attributes: {
      kind: {
        pattern: /^(caution|unconfirmed|tip)$/,
        required: true,
        says: {
          en: 'caution, unconfirmed or tip',
          es: 'caution, unconfirmed o tip',
          pt: 'caution, unconfirmed ou tip',
          fr: 'caution, unconfirmed ou tip',
        },
      },
    },
  },
  Steps: { place: 'block', children: 'required', attributes: {} },
  Checklist: {
    place: 'block',
    children: 'required',
    attributes: {
      for: {
        pattern: /^(request|print)$/,
        required: true,
        says: { en: 'request or print', es: 'request o print', pt: 'request ou print', fr: 'request ou print' },
      },
    },
  },
  Figure: {
    place: 'block',
    children: 'required',
    attributes: {
      image: {
        pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
        required: true,
        says: {
          en: 'the key of an image in entry.yaml',
          es: 'la clave de una imagen de entry.yaml',
          pt: 'a chave de uma imagem de entry.yaml',
          fr: 'la clé d’une image d’entry.yaml',
        },
      },
      // Two words at least: the name of a file has one.
      alt: {
        pattern: /^(?=\s*\S+\s+\S)(?![^]*\.(?:png|jpe?g|webp|svg|gif)(?![a-z]))[^<>{}]{3,300}$/i,
        required: true,
        says: {
          en: 'what the image shows, for those who do not see it; two words to 300 characters, not the name of the file',
          es: 'lo que muestra la imagen, para quien no la ve; de dos palabras a 300 caracteres, no el nombre del archivo',
          pt: 'o que a imagem mostra, para quem não a vê; de duas palavras a 300 caracteres, não o nome do arquivo',
          fr: 'ce que montre l’image, pour qui ne la voit pas ; de deux mots à 300 caractères, non le nom du fichier',
        },
      },
    },
  },
};

export const COMPONENT_NAMES = Object.keys(COMPONENTS);
