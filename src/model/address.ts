/** Why an address may lead elsewhere than it seems to: codes of the rule look-alike-link. */
export type AddressFault = 'user' | 'port' | 'number' | 'letters' | 'site';

/** The name of a site as it stands in the domain name system: labels of a to z, digits and hyphens, the last of letters. */
const SITE = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

/** What stands between // and the path of a web address, as it is written; browsers take \ for /. */
const authorityOf = (address: string): string => /^https?:[\\/]*([^\\/?#]*)/i.exec(address)?.[1] ?? '';

/** The name of the site of a web address, in small letters and without `www.`. */
export const siteOf = (address: string): string =>
  authorityOf(address)
    .toLowerCase()
    .replace(/^.*@/, '')
    .replace(/^www\./, '');

/** What is wrong with the site of a web address; nothing when it is a plain name of a site. */
export function addressFault(address: string): AddressFault | undefined {
  const authority = authorityOf(address);
  if (authority.includes('@')) return 'user';
  if (/[^\x21-\x7e]|%|(?:^|\.)xn--/i.test(authority)) return 'letters';
  if (/^\[|(?:^|\.)(?:0x[\da-f]*|\d+)\.?(?::\d*)?$/i.test(authority)) return 'number';
  if (/:\d*$/.test(authority)) return 'port';
  return SITE.test(authority) ? undefined : 'site';
}
