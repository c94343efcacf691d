import type { ChannelDetails, Piece } from '../../channels/words.ts';
import { element, loadScript } from '../dom.ts';
import { say, type Speaker } from './say.ts';

const known = new Map<string, ChannelDetails>();
window.compendiumDetails = (mechanism, details) => known.set(mechanism, details);

/** The order in which a requesting side needs the parts of a mechanism's page. */
const ORDER = ['request', 'steps', 'language', 'urgency', 'refusal', 'limits', 'safeguards', 'who', 'channel'];
const URGENT = ['urgency', ...ORDER.filter((id) => id !== 'urgency')];

/** The parts of a mechanism's page, each unfolding on demand; in the first answer its most needed part stands open. */
export function detailsView(speaker: Speaker, mechanism: string, { urgent, first }: { urgent: boolean; first: boolean }): HTMLElement {
  const { details = '' } = speaker.words.mechanisms[mechanism] ?? {};
  const view = element('div', { class: 'channel-details' });
  void load(mechanism, details).then(
    (found) => {
      for (const id of urgent ? URGENT : ORDER) {
        const section = found.sections[id];
        if (!section) continue;
        const parts = element('details', { lang: found.lang, 'data-section': id }, element('summary', {}, section.heading));
        parts.append(...section.pieces.map(rebuilt));
        parts.open = first && view.childElementCount === 0;
        view.append(parts);
      }
    },
    () => view.append(element('p', { class: 'notice' }, say(speaker, 'channelsDetailsFailed'))),
  );
  return view;
}

async function load(mechanism: string, address: string): Promise<ChannelDetails> {
  if (!known.has(mechanism)) await loadScript(address);
  const details = known.get(mechanism);
  if (!details) throw new Error(`${address} holds no ${mechanism}.`);
  return details;
}

/** The pieces of a rendered text as nodes; nothing is read as HTML. */
function rebuilt(piece: Piece): Node {
  if (typeof piece === 'string') return document.createTextNode(piece);
  const [tag, attributes, ...children] = piece;
  return element(tag as keyof HTMLElementTagNameMap, attributes, ...children.map(rebuilt));
}
