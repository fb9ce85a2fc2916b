/**
 * Forms of the numbers by which customs know a business: for EORI numbers the two letters of the country that issued them
 * and up to 15 characters (Regulation (EU) 2015/2447). A country is held to a form of its own only where an authority
 * says it (docs/decisions/0033); the others to the general one. A number that looks right is not one that exists: that is
 * for customs, and the customer is told where to look.
 */
const NATIONAL: Record<string, RegExp> = {
  FR: /^(?:\d{9}|\d{14})$/, // SIREN; SIRET until the change of 2023 to 2025, and still written
  DE: /^(?:\d{7}|\d{15})$/, // the old customs number, or what is issued since 2012; nine digits are a VAT number
  BE: /^\d{10}$/, // enterprise number
  NL: /^\d{9}$/, // RSIN, filled up with zeros
  ES: /^(?:[A-Z0-9]\d{7}[A-Z0-9]|K[A-Z0-9]{11})$/, // NIF; K and eleven characters for businesses from outside the Union
  IT: /^(?:\d{11}|[A-Z]{6}[A-Z0-9]{9})$/, // VAT number, or the first 15 characters of a person's codice fiscale
  GB: /^\d{12}(?:\d{3})?$/, // VAT number and 000, with or without three more
  XI: /^\d{12}(?:\d{3})?$/,
  CH: /^E\d{9}$/, // no EORI: Swiss customs know a business by its UID, CHE-123.456.789
};
const EU = new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '));
const GENERAL = /^[A-Z0-9]{5,15}$/;

/** Where a number of a country can be looked up by anyone. */
const REGISTERS: Record<string, string> = { GB: 'https://www.gov.uk/check-eori-number', CH: 'https://www.uid.admin.ch' };
const UNION_REGISTER = 'https://ec.europa.eu/taxation_customs/dds2/eos/eori_validation.jsp';

/** The public register that knows a number. */
export const registerOf = (eori: string): string => REGISTERS[eori.slice(0, 2)] ?? UNION_REGISTER;

export type EoriCheck = { state: 'ok'; eori: string; country: string } | { state: 'malformed' };

/** Digits by which Swiss UIDs check themselves: each digit by its weight, and the rest to eleven is the last one. */
const UID_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4];

function isUid(digits: string): boolean {
  const sum = UID_WEIGHTS.reduce((before, weight, at) => before + weight * Number(digits[at]), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[8]);
}

/** Checks the form of an EORI number or a Swiss UID as people write it, with spaces, dots or dashes. */
export function checkEori(input: string): EoriCheck {
  const compact = input.toUpperCase().replace(/^\s*(?:EORI|UID|IDE|IDI)\b[\s:]*/, '').replace(/[\s.\-_]/g, '').replace(/^(CHE\d{9})(?:MWST|TVA|IVA)$/, '$1');
  const country = compact.slice(0, 2);
  const rest = compact.slice(2);
  const form = NATIONAL[country] ?? (EU.has(country) ? GENERAL : undefined);
  // A register's number has digits in it; a word that happens to begin with a country does not.
  const isOk = form?.test(rest) === true && (rest.match(/\d/g)?.length ?? 0) >= 4 && (country !== 'CH' || isUid(rest.slice(1)));
  return isOk ? { state: 'ok', eori: compact, country } : { state: 'malformed' };
}
