import type { EvidenceIndex } from './evidence-index.ts';
import { squeeze } from './squeeze.ts';

/** Links, addresses and references of an answer, and whether the shop knows them. */

const URL_LIKE = /(?<scheme>[a-z][a-z0-9+.-]{1,12}:)?\/\/(?<host>[^\s/?#)\]"'<>]{1,255})|(?<![@\p{L}\p{N}._%+-])(?<bare>(?:[\p{L}\p{N}-]{1,63}\.){1,4}(?:com|net|org|info|biz|io|co|ai|app|dev|shop|store|site|online|xyz|top|fr|de|be|ch|at|lu|eu|uk|es|it|nl|pl|pt|ma|dz|tn|sa|ae|eg|ru|cn|us|ca|me|ly|gl|to|tv|link|click))(?![\p{L}\p{N}._-]{0,64}@|[\p{L}\p{N}-])/giu;
const DANGEROUS = /(?:javascript|data|vbscript|file|blob):\S/i;
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@(?<domain>[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6})/giu;
const PHONE = /(?<![\p{L}\p{N}])(?:\+|00)\d(?:[ .\-/()]{0,2}\d){7,13}(?!\d)|(?<![\p{L}\p{N}.,])0[1-9](?:[ .\-/]{0,2}\d){7,9}(?!\d)/gu;
const REFERENCE = /(?:r[ée]f(?:[ée]rences?)?|reference|sku|oem|part (?:no|number)|art(?:ikel)?\.?-?(?:nr|nummer)|teilenummer|المرجع|رقم القطعة)\.?\s{0,3}(?:oe|oem|n°|no\.?|nr\.?|number)?\s{0,3}[:#*]{0,4}\s{0,3}(?<code>[\p{L}\p{N}][\p{L}\p{N}./-]{3,30})/giu;

/** Rules a sentence breaks by naming what the shop does not know. */
export function unknownContacts(sentence: string, known: Pick<EvidenceIndex, 'allowedHosts' | 'letters'>): string[] {
  const { allowedHosts } = known;
  const rules: string[] = [];
  if (DANGEROUS.test(sentence) || hostsIn(sentence).some((host) => !isAllowed(host, allowedHosts))) rules.push('output.foreign_link');
  const emails = [...sentence.matchAll(EMAIL)];
  if (emails.some((match) => !isAllowed(match.groups?.['domain'] ?? '', allowedHosts) && !known.letters.includes(squeeze(match[0])))) rules.push('output.unknown_contact');
  if ([...sentence.matchAll(PHONE)].some(([phone]) => !known.letters.includes(lastDigits(phone)))) rules.push('output.unknown_contact');
  const codes = [...sentence.matchAll(REFERENCE)].map((match) => squeeze(match.groups?.['code'] ?? '')).filter((code) => /\d/.test(code));
  if (codes.some((code) => !known.letters.includes(code))) rules.push('evidence.reference');
  return rules;
}

function hostsIn(sentence: string): string[] {
  return [...sentence.matchAll(URL_LIKE)].map(({ groups }) => (groups?.['host'] ?? groups?.['bare'] ?? '').toLowerCase().replace(/^.*@/, '').replace(/:\d+$/, '').replace(/[.,;:!]+$/, ''));
}

const isAllowed = (host: string, allowed: readonly string[]): boolean => allowed.some((own) => host.toLowerCase() === own.toLowerCase() || host.toLowerCase().endsWith(`.${own.toLowerCase()}`));

/** A telephone number with and without its country code ends alike. */
const lastDigits = (phone: string): string => phone.replace(/\D/g, '').slice(-8);
