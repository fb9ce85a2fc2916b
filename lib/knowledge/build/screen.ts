/** What must not be published by accident, and what must be looked at. */
export interface Finding {
  code: string;
  message: string;
  line: number;
  /** What was found. Never told to anybody: it serves to find its place in another form of the same document. */
  match: string;
}

interface Pattern {
  code: string;
  message: string;
  expression: RegExp;
  /** Tells a real one from what only looks like it. */
  isReal?: (match: string) => boolean;
}

const digits = (text: string): string => text.replace(/\D/g, '');

function passesLuhn(text: string): boolean {
  const number = digits(text);
  let sum = 0;
  for (const [index, digit] of Array.from(number).reverse().entries()) {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return number.length >= 13 && sum % 10 === 0 && !/^(\d)\1+$/.test(number);
}

function passesIban(text: string): boolean {
  const iban = text.replace(/\s/g, '').toUpperCase();
  const moved = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const letter of moved) rest = Number(`${rest}${/\d/.test(letter) ? letter : letter.charCodeAt(0) - 55}`) % 97;
  return rest === 1;
}

const passesNir = (text: string): boolean => {
  const number = digits(text);
  return 97 - (Number(number.slice(0, 13)) % 97) === Number(number.slice(13, 15));
};

const SECRETS: Pattern[] = [
  { code: 'secret_private_key', message: 'a private key', expression: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/g },
  { code: 'secret_aws', message: 'an AWS access key', expression: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g },
  { code: 'secret_token', message: 'an access token', expression: /\b(?:sk-[\w-]{20,80}|hf_[A-Za-z0-9]{20,60}|gh[pousr]_[A-Za-z0-9]{30,80}|glpat-[\w-]{20,40}|xox[abprs]-[\w-]{10,80}|EAA[A-Za-z0-9]{40,250}|AIza[\w-]{35}|(?:sk|rk)_live_[A-Za-z0-9]{16,120})/g },
  { code: 'secret_jwt', message: 'a signed token', expression: /\beyJ[\w-]{10,500}\.eyJ[\w-]{10,2000}\.[\w-]{10,1000}/g },
  { code: 'secret_url', message: 'a connection string with a password', expression: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/]{1,100}:[^\s:@/]{3,200}@[^\s/]{1,200}/gi },
  {
    code: 'secret_assignment',
    message: 'a password or key',
    expression: /\b(?:password|passwd|pwd|api[_-]?key|secret[_-]?key|access[_-]?token|client[_-]?secret|mot[_ ]de[_ ]passe|passwort)\b\s{0,3}[=:]\s{0,3}["']?(?=[^\s"']{0,60}\d)[^\s"'<>{}]{8,60}/gi,
  },
];

/** Personal data that a shop does not publish; what it publishes on purpose is named in the document's `publishes`. */
const PERSONAL: Pattern[] = [
  { code: 'personal_card', message: 'a card number', expression: /\b(?:\d[ -]?){12,18}\d\b/g, isReal: (match) => /^[3-6]/.test(digits(match)) && passesLuhn(match) },
  { code: 'personal_iban', message: 'an IBAN', expression: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g, isReal: passesIban },
  { code: 'personal_nir', message: 'a social security number', expression: /\b[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d[\dAB] ?\d{3} ?\d{3} ?\d{2}\b/g, isReal: passesNir },
  { code: 'personal_email', message: 'a private e-mail address', expression: /\b[\w.+-]{1,64}@(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|gmx|web|orange|wanadoo|free|sfr|laposte|t-online|aol)\.[a-z]{2,6}\b/gi },
  { code: 'personal_mobile', message: 'a mobile number', expression: /(?<![\d+])(?:\+33 ?|0)[67](?:[ .-]?\d{2}){4}(?!\d)/g },
];

/** Text that speaks to a model instead of a customer. */
const INJECTIONS: RegExp[] = [
  /\b(?:ignore|disregard|forget|oublie[zr]?|ignore[zr]?|ignoriere|vergiss)\b.{0,40}\b(?:instructions?|rules?|prompts?|consignes?|règles?|anweisungen|regeln|anweisung)\b/i,
  /\b(?:you are now|tu es maintenant|vous êtes maintenant|du bist jetzt|act as|from now on you)\b/i,
  /\b(?:system prompt|prompt système|systemprompt|developer message)\b/i,
  /<\|?(?:im_start|im_end|system|assistant|endoftext)\|?>|\[\/?INST\]|^\s{0,5}(?:system|assistant)\s*:/im,
  /(?:تجاهل|انس).{0,40}(?:التعليمات|الأوامر|القواعد)/,
];

/** The line, from 1, that a place of a text is on. */
export const lineAt = (text: string, index: number): number => {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
};

function search(text: string, patterns: readonly Pattern[]): Finding | null {
  for (const { code, message, expression, isReal } of patterns) {
    for (const match of text.matchAll(expression)) {
      if (isReal?.(match[0]) ?? true) return { code, message, line: lineAt(text, match.index), match: match[0] };
    }
  }
  return null;
}

/** The first secret of a text, or null. */
export const findSecret = (text: string): Finding | null => search(text, SECRETS);

/** The first piece of personal data that is not published on purpose ("iban", "email", "mobile"), or null. */
export function findPersonalData(text: string, publishes: readonly string[] = []): Finding | null {
  return search(text, PERSONAL.filter((pattern) => !publishes.includes(pattern.code.replace('personal_', ''))));
}

/** The lines that try to give orders to whoever reads them, in their order. They stay text; the owner is told. */
export function findInjections(text: string): Finding[] {
  const found = new Map<number, Finding>();
  for (const expression of INJECTIONS) {
    const match = expression.exec(text);
    if (match === null) continue;
    const line = lineAt(text, match.index);
    if (!found.has(line)) found.set(line, { code: 'injection', message: 'gives orders to whoever reads it; it is kept as text', line, match: match[0] });
  }
  return [...found.values()].sort((a, b) => a.line - b.line);
}
