/** Finds encoded passages of a text and gives them back decoded. Each decoder is linear; what is not text is left alone. */

interface Encoding {
  /** A cheap look for what the encoding cannot do without. */
  needs: RegExp;
  find: RegExp;
  decode: (found: string) => string;
}

const bytesToText = (bytes: Iterable<number>): string => new TextDecoder('utf-8').decode(Uint8Array.from(bytes));

const numbers = (found: string, radix: number): number[] => (found.match(radix === 2 ? /[01]{8}/g : radix === 16 ? /[0-9a-f]{2}/gi : /\d+/g) ?? []).map((digits) => parseInt(digits, radix));

const MORSE: Readonly<Record<string, string>> = {
  '.-': 'a', '-...': 'b', '-.-.': 'c', '-..': 'd', '.': 'e', '..-.': 'f', '--.': 'g', '....': 'h', '..': 'i', '.---': 'j', '-.-': 'k', '.-..': 'l', '--': 'm', '-.': 'n',
  '---': 'o', '.--.': 'p', '--.-': 'q', '.-.': 'r', '...': 's', '-': 't', '..-': 'u', '...-': 'v', '.--': 'w', '-..-': 'x', '-.--': 'y', '--..': 'z',
};

const ENCODINGS: readonly Encoding[] = [
  {
    needs: /[^\s.,]{16}/,
    find: /[A-Za-z0-9+/_-]{16,}={0,2}/g,
    decode: (found) => Buffer.from(found, 'base64').toString('utf8'),
  },
  { needs: /\d[a-f\d]?[\s,:]?(?:0x|\\x)?[\da-f]{2}[\s,:]?(?:0x|\\x)?[\da-f]{2}/i, find: /(?:(?:0x|\\x)?[0-9a-f]{2}[\s,:]?){8,}/gi, decode: (found) => bytesToText(numbers(found.replace(/0x|\\x/gi, ''), 16)) },
  { needs: /[01]{8}/, find: /(?:[01]{8}[\s,]?){4,}/g, decode: (found) => bytesToText(numbers(found, 2)) },
  { needs: /\d{2,3}[\s,;]{1,2}\d{2,3}[\s,;]/, find: /(?:\d{2,3}[\s,;]{1,2}){7,}\d{2,3}/g, decode: (found) => String.fromCharCode(...numbers(found, 10).slice(0, 4096)) },
  { needs: /%[0-9a-f]{2}/i, find: /(?:[^\s%]{0,20}%[0-9a-f]{2}){3,}[^\s%]{0,20}/gi, decode: (found) => found.replace(/(?:%[0-9a-f]{2})+/gi, (run) => bytesToText(numbers(run, 16))).replaceAll('+', ' ') },
  {
    needs: /&#/,
    find: /(?:[^\s&]{0,20}&#x?[0-9a-f]{2,6};){3,}/gi,
    decode: (found) => found.replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, digits: string) => codePoint(parseInt(digits, hex === '' ? 10 : 16))),
  },
  { needs: /\\u/, find: /(?:[^\s\\]{0,20}\\u\{?[0-9a-f]{4,6}\}?){3,}/gi, decode: (found) => found.replace(/\\u\{?([0-9a-f]{4,6})\}?/gi, (_, digits: string) => codePoint(parseInt(digits, 16))) },
  {
    needs: /[.-] [.-]/,
    find: /[.-]{1,5}(?:[ /|]{1,3}[.-]{1,5}){9,}/g,
    decode: (found) => found.split(/\s*[/|]\s*|\s{3}/).map((word) => word.split(' ').map((letter) => MORSE[letter] ?? '').join('')).join(' '),
  },
];

const codePoint = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** Decoded passages, each at least a few letters of plain text. */
export function decodedPassages(text: string): string[] {
  const passages: string[] = [];
  for (const { needs, find, decode } of ENCODINGS) {
    if (!needs.test(text)) continue;
    for (const [found] of text.matchAll(find)) {
      const decoded = decode(found);
      if (decoded !== found && isText(decoded)) passages.push(decoded);
    }
  }
  return passages;
}

/** Whether decoding gave language rather than noise: nearly all letters, spaces and punctuation. */
function isText(decoded: string): boolean {
  if (decoded.length < 6) return false;
  const sample = decoded.slice(0, 400);
  const readable = sample.match(/[\p{L}\p{N}\s.,;:!?'"()/-]/gu)?.length ?? 0;
  const letters = sample.match(/[a-z\u0600-\u06ff]/gi)?.length ?? 0;
  return readable >= sample.length * 0.9 && letters >= sample.length * 0.55;
}

/** Letters moved by thirteen: its own inverse. */
export function rot13(text: string): string {
  let rotated = '';
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const base = code >= 97 && code <= 122 ? 97 : code >= 65 && code <= 90 ? 65 : 0;
    rotated += String.fromCharCode(base === 0 ? code : ((code - base + 13) % 26) + base);
  }
  return rotated;
}

/** A text read from right to left. */
export const reversed = (text: string): string => Array.from(text).reverse().join('');
