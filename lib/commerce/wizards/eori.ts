/**
 * Forms of EORI numbers: the two letters of the country that issued it and up to 15 characters (Regulation (EU) 2015/2447,
 * annex B). Countries that build theirs from a register's number are checked by that; the others by the general form.
 * Whether a number exists only the customs know.
 */
const NATIONAL: Record<string, RegExp> = {
  FR: /^\d{14}$/, // SIRET
  BE: /^\d{10}$/, // enterprise number
  NL: /^\d{9}$/, // RSIN
  PT: /^\d{9}$/, // NIF
  ES: /^[A-Z0-9]\d{7}[A-Z0-9]$/, // NIF
  IT: /^(?:\d{11}|[A-Z]{6}[A-Z0-9]{10})$/, // VAT number or codice fiscale
  GB: /^\d{12}(?:\d{3})?$/,
  XI: /^\d{12}(?:\d{3})?$/,
};
const EU = new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '));
const GENERAL = /^[A-Z0-9]{5,15}$/;

export type EoriCheck = { state: 'ok'; eori: string; country: string } | { state: 'malformed' };

/** Checks the form of an EORI number as people write it, with spaces, dots or dashes. */
export function checkEori(input: string): EoriCheck {
  const compact = input.toUpperCase().replace(/^\s*EORI\b[\s:]*/, '').replace(/[\s.\-_]/g, '');
  const country = compact.slice(0, 2);
  const rest = compact.slice(2);
  const form = NATIONAL[country] ?? (EU.has(country) ? GENERAL : undefined);
  // A register's number has digits in it; a word that happens to begin with a country does not.
  return form?.test(rest) === true && (rest.match(/\d/g)?.length ?? 0) >= 4 ? { state: 'ok', eori: compact, country } : { state: 'malformed' };
}
