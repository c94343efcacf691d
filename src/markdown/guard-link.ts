import type { Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { addressFault, siteOf } from '../model/address.ts';
import type { Finding, Position } from '../model/finding.ts';
import { linkAddress } from '../rules/link-address.ts';
import { lookAlikeLink } from '../rules/look-alike-link.ts';
import { shortened } from '../rules/quoted.ts';

/** What is wrong with a link: that it leads to no web page, or elsewhere than it seems to. */
export function linkFindings(link: Link, file: string): Finding[] {
  const { url, title } = link;
  const place = link.position?.start;
  // A finding must not publish the address that the rule email-address hides.
  if (/^mailto:|^[^\s/:?#]+@/i.test(url)) return [linkAddress.finding('mail', file, place)];
  if (!/^https?:\/\/[^\s<>"\\]+$/.test(url)) return [linkAddress.finding('not-web', file, place, { url: shortened(url) })];
  const fault = addressFault(url);
  if (fault) return [lookAlikeLink.finding(fault, file, place, { address: shortened(url) })];
  const site = siteOf(url);
  const shown = [toString(link), title ?? ''].flatMap(sitesIn).find((name) => name !== site && !site.endsWith(`.${name}`));
  return shown === undefined ? [] : [lookAlikeLink.finding('words', file, place, { shown: shortened(shown), site })];
}

/** The addresses written out in words that lead elsewhere than they seem to. */
export const addressFindings = (words: string, file: string, place: Position | undefined): Finding[] =>
  addressesIn(words).flatMap((address) => {
    const fault = addressFault(address);
    return fault ? [lookAlikeLink.finding(fault, file, place, { address: shortened(address) })] : [];
  });

const addressesIn = (words: string): string[] =>
  [...words.matchAll(/https?:\/\/[^\s<>"'()[\]«»“”]+/gi)].map(([address]) => address.replace(/[.,;:!?…]+$/, ''));

/** The sites that words name: by an address, by a name with www., or by being the name of a site and nothing else. */
function sitesIn(words: string): string[] {
  const named = [...words.matchAll(/(?<![\p{L}\p{N}.@/-])www\.[\p{L}\p{N}.-]+/giu)].map(([name]) => `https://${name}`);
  const whole = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:[/?#:]\S*)?$/u.test(words.trim()) ? [`https://${words.trim()}`] : [];
  return [...addressesIn(words), ...named, ...whole].map((address) => siteOf(address).replace(/[.:]+$/, ''));
}
