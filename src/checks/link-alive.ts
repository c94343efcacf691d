import { lookup } from '../compendium/lookup.ts';
import type { AnyEntry, Compendium, Text } from '../compendium/types.ts';
import type { Finding, Position } from '../model/finding.ts';
import { defineRule } from '../rules/rule.ts';
import type { Rule } from './rule.ts';

const rule = defineRule({
  name: 'link-alive',
  title: {
    en: 'A link to a page that is not to be used',
    es: 'Un enlace a una página que no debe usarse',
    pt: 'Um link para uma página que não deve ser usada',
    fr: 'Un lien vers une page à ne plus utiliser',
  },
  why: {
    en: 'A retired entry says what no longer holds, and an address of our own pages breaks when a page moves, or leads out of the copy on a disk. A reader in a hurry would act on it.',
    es: 'Una ficha retirada dice lo que ya no vale, y una dirección de nuestras propias páginas se rompe cuando la página cambia de lugar, o sale de la copia en disco. Quien lee con prisa actuaría según ella.',
    pt: 'Uma ficha retirada diz o que já não vale, e um endereço das nossas próprias páginas se quebra quando a página muda de lugar, ou sai da cópia em disco. Quem lê com pressa agiria com base nela.',
    fr: 'Une fiche retirée dit ce qui ne vaut plus, et une adresse de nos propres pages se rompt quand la page est déplacée, ou sort de la copie sur disque. Un lecteur pressé agirait d’après elle.',
  },
  example: { wrong: 'See <Entry id="M-003" /> (retired, replaced by M-009).', right: 'See <Entry id="M-009" />.' },
  says: {
    retired: {
      en: ['The entry "{id}" is retired.', 'Say it without this link, or link to an entry that holds.'],
      es: ['La ficha «{id}» está retirada.', 'Dígalo sin este enlace, o enlace una ficha vigente.'],
      pt: ['A ficha “{id}” está retirada.', 'Diga-o sem este link, ou use o link de uma ficha vigente.'],
      fr: ['La fiche « {id} » est retirée.', 'Dites-le sans ce lien, ou renvoyez à une fiche valable.'],
    },
    replaced: {
      en: ['The entry "{id}" is retired; "{successor}" replaces it.', 'Link to the entry that replaces it: <Entry id="{successor}" />.'],
      es: ['La ficha «{id}» está retirada; la sustituye «{successor}».', 'Enlace la ficha que la sustituye: <Entry id="{successor}" />.'],
      pt: ['A ficha “{id}” está retirada; “{successor}” a substitui.', 'Use o link da ficha que a substitui: <Entry id="{successor}" />.'],
      fr: [
        'La fiche « {id} » est retirée ; « {successor} » la remplace.',
        'Renvoyez à la fiche qui la remplace : <Entry id="{successor}" />.',
      ],
    },
    'own-page': {
      en: [
        'The link "{url}" leads to a page of this site by its address.',
        'Write {component}: it holds when the page moves, and without a network.',
      ],
      es: [
        'El enlace «{url}» lleva por su dirección a una página de este sitio.',
        'Escriba {component}: vale aunque la página cambie de lugar, y sin red.',
      ],
      pt: [
        'O link “{url}” leva pelo endereço a uma página deste site.',
        'Escreva {component}: vale mesmo que a página mude de lugar, e sem rede.',
      ],
      fr: [
        'Le lien « {url} » mène par son adresse à une page de ce site.',
        'Écrivez {component} : il tient même si la page est déplacée, et sans réseau.',
      ],
    },
  },
});

/** Links of a text lead to entries that hold, by id. What leads nowhere at all is found when the content is linked. */
export const linkAlive: Rule = {
  ...rule,
  check(entry, compendium) {
    if (entry.facts.status === 'retired') return [];
    return Object.values(entry.texts).flatMap((text) => [...retiredIn(text, compendium), ...ownPagesIn(text, compendium)]);
  },
};

function retiredIn({ file, entries, terms }: Text, compendium: Compendium): Finding[] {
  const { entry, term } = lookup(compendium);
  const say = (place: Position & { id: string }, target: AnyEntry | undefined): Finding[] => {
    if (target?.facts.status !== 'retired') return [];
    // A successor that is not there has its own finding.
    const successor = target.facts.successor !== undefined && entry(target.facts.successor) ? target.facts.successor : undefined;
    const { id } = place;
    return [
      successor === undefined ? rule.finding('retired', file, place, { id }) : rule.finding('replaced', file, place, { id, successor }),
    ];
  };
  return [...entries.flatMap((mention) => say(mention, entry(mention.id))), ...terms.flatMap((mention) => say(mention, term(mention.id)))];
}

const ADDRESS = /\bhttps?:\/\/[^\s<>"'()[\]]+/g;
/** The address of an entry's page, in a language or by its id, wherever the site is published. */
const ENTRY_PAGE =
  /^https?:\/\/[^/]+(?:\/[\w.-]+)*?\/(?:(?:en|es|pt|fr)\/(?<kind>[a-z]+)\/(?<slug>[a-z0-9-]+)|id\/(?<id>[A-Z]-\d{3}))\/?(?:[?#].*)?$/;

function ownPagesIn({ file, source }: Text, compendium: Compendium): Finding[] {
  return [...source.matchAll(ADDRESS)].flatMap(({ 0: url, index }) => {
    const component = componentFor(url, compendium);
    return component ? [rule.finding('own-page', file, placeOf(source, index), { url, component })] : [];
  });
}

/** The component that leads to the page of an entry, where an address is that of one. */
function componentFor(url: string, compendium: Compendium): string | undefined {
  const { kind, slug, id } = ENTRY_PAGE.exec(url)?.groups ?? {};
  const { entry, term } = lookup(compendium);
  if (kind === 'terms') return slug !== undefined && term(slug) ? `<Term id="${slug}" />` : undefined;
  const target = id === undefined ? compendium.entries.find((each) => each.kind === kind && each.slug === slug) : entry(id);
  return target && entry(target.id) === target ? `<Entry id="${target.id}" />` : undefined;
}

function placeOf(source: string, offset: number): Position {
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
