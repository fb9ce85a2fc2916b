/**
 * Forms of EORI numbers: the two letters of the country that issued it and up to 15 characters (Regulation (EU) 2015/2447,
 * annex B). Only countries are held to a form of their own of which what was found in November 2026 agreed; the others to
 * the general one. A number that looks right is not one that exists: that is for customs, and the customer is told so.
 *
 * FR: SIREN (9), which replaced SIRET (14) during 2025; old ones are still written (mathez-compliance.com/numero-eori).
 * DE: the old customs number (7) or 15 digits (dhl.de, Zollglossar). BE: enterprise number, HR: OIB, DK: CVR (country
 * tables at eu-verifier.pages.dev and data-eori.pages.dev, which disagree on others). GB, XI: VAT number and 000, with or
 * without three more (HMRC's developer guides).
 */
const NATIONAL: Record<string, RegExp> = {
  FR: /^(?:\d{9}|\d{14})$/,
  DE: /^\d{7,15}$/,
  BE: /^\d{10}$/,
  DK: /^\d{8}$/,
  HR: /^\d{11}$/,
  NL: /^\d{9}(?:\d{3})?$/, // RSIN; twelve digits with a branch are seen as well
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
