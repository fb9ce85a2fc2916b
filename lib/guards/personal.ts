/** Contact data a log or a model does not need: it is kept for the lead and taken out of everything else. */

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu;
/** An international prefix, or a national number that starts with 0: bar codes, references and order numbers are neither. */
const PHONE = /(?<![\p{L}\p{N}.,/-])(?!\d{1,2}([/.-])\d{1,2}\1\d{2,4}(?!\d))(?:(?:\+|00)\d{1,3}[ .\-/()\u00A0]{0,2}(?:\(0\)[ ]?)?\d(?:[ .\-/()\u00A0]{0,2}\d){6,12}|\(?0[1-9]\d{0,4}\)?(?:[ .\-/\u00A0]{0,2}\d){6,9})(?![\p{N}])/gu;
const INTRODUCTION = /(?:je m[’' ]appell?e|mon (?:pr[ée]nom|nom) est|my (?:first |last )?name(?: is|[’']s)|i[’']m called|ich hei(?:ß|ss)e|mein (?:vor|nach)?name ist|اسمي|إسمي)\s+/giu;
/** A first name in any letters, and what may be the rest of it: words with a capital, or Arabic ones with an article. */
const NAME = /^\p{L}[\p{L}\p{M}'’-]*(?:[ \u00A0]+(?:(?:de|du|von|van|el|al|ben|bin) )?(?:\p{Lu}[\p{L}\p{M}'’-]*|ال\p{L}+)){0,3}/u;
/** A street with its number: the town and its code are needed for delivery, the door is not. */
const STREET = /(?<![\p{L}\p{N}])(?:\d{1,4}(?: ?(?:bis|ter))?,? (?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]hemin|[Ii]mpasse|[Aa]ll[ée]e|[Qq]uai)(?: (?:de|du|des|la|le|les|l[’']|d[’']){1,2}){0,2} ?[\p{L}'’.-]{1,40}(?: \p{Lu}[\p{L}'’-]{1,40}){0,2}|\d{1,4} (?:\p{Lu}[\p{L}'’-]{1,40} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Terrace|Gardens)(?!\p{L})|\p{Lu}[\p{L}-]{2,40}(?:stra(?:ß|ss)e|str\.|allee|gasse) ?\d{1,4} ?[a-d]?(?![\p{L}\p{N}])|شارع (?:\p{L}{1,30} ){1,3}(?:رقم )?\d{1,4})/gu;
const ARABIC_DIGITS = /[\u0660-\u0669]/g;
const LEAST_NAME = 3;

/**
 * Replaces e-mail addresses, telephone numbers, street addresses and names given in introductions by `[email]`, `[phone]`,
 * `[address]`, `[name]`; and wherever they stand the surnames of a name that is known already.
 */
export function redactPersonal(text: string, known: string | null = null): string {
  const digits = text.replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0x0f));
  const redacted = withoutIntroductions(digits.replace(EMAIL, '[email]').replace(PHONE, '[phone]').replace(STREET, '[address]'));
  return surnamesOf(known).reduce((rest, surname) => withoutWord(rest, surname), redacted);
}

function withoutIntroductions(text: string): string {
  let redacted = '';
  let end = 0;
  for (const { 0: lead, index } of text.matchAll(INTRODUCTION)) {
    const start = index + lead.length;
    const name = NAME.exec(text.slice(start, start + 120))?.[0] ?? '';
    if (index < end || name === '') continue;
    redacted += `${text.slice(end, start)}[name]`;
    end = start + name.length;
  }
  return redacted + text.slice(end);
}

/** What of a name is not the first name. */
const surnamesOf = (name: string | null): string[] => (name === null ? [] : name.trim().split(/\s+/).slice(1).filter((word) => word.length >= LEAST_NAME));

function withoutWord(text: string, word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu'), '[name]');
}
