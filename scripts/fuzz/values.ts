import fc from 'fast-check';
import type { ApiDocument, Schema } from './document.ts';

/** Real identifiers by the name of the field that takes them: one's own, somebody else's, and none at all. */
export type Known = Record<string, string[]>;

/** Objects with keys that languages give a meaning to. Parsed, so that `__proto__` is a key of their own. */
const PROTOTYPE_KEYS = [
  '{"__proto__":{"admin":true}}', '{"constructor":{"prototype":{"admin":true}}}', '{"toString":1,"valueOf":1,"hasOwnProperty":1}', '{"then":1,"toJSON":1,"length":-1}',
].map((text): unknown => JSON.parse(text));

const HOSTILE_TEXTS = [
  '', ' ', '\u0000', 'a\u0000b', '\ud800', 'a\udfffb', '\u202e\u2066', '\ufeff', '\u2028', '🚗'.repeat(300), 'e\u0301'.repeat(500), '%s%n%x', '%00', '../../etc/passwd',
  "'; drop table comptoir.app_messages; --", '{{7*7}}', '${7*7}', '<script>alert(1)</script>', '__RESET_CHAT__', '__proto__', 'constructor', 'null', 'undefined', 'NaN', '-1', '1e999',
  '9'.repeat(400), '00000000-0000-0000-0000-000000000000', 'a'.repeat(129), 'a'.repeat(2_001), 'internal:code',
];

/** Values that no schema expects where they come. */
const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER + 2, [], {}, [[]], [null], ...PROTOTYPE_KEYS),
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.anything({ maxDepth: 3, maxKeys: 4, withNullPrototype: false }).map((value) => JSON.parse((JSON.stringify(value) as string | undefined) ?? 'null') as unknown),
);

/** Texts as customers and programs send them. */
const text = (schema: Schema, known: string[]): fc.Arbitrary<unknown> => {
  const maxLength = Math.min(schema.maxLength ?? 60, 60);
  const minLength = Math.min(schema.minLength ?? 0, maxLength);
  const free = fc.oneof(
    fc.constantFrom('Quels sont les délais de livraison ?', 'plaquettes de frein Clio 3', 'bonjour', 'Do you deliver to Germany?', 'fr', 'de-CH', 'brake-pads'),
    fc.string({ unit: 'grapheme', minLength, maxLength }),
  );
  const fitting = schema.format === 'uuid' ? fc.uuid() : schema.pattern === undefined ? free : fc.stringMatching(new RegExp(schema.pattern, 'u'));
  return known.length === 0 ? fitting : fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: fitting });
};

const LEAST = -1_000;
const MOST = 1_000;

/** Values that fit a schema. */
export function fitting(schema: Schema, document: ApiDocument, known: Known, name = ''): fc.Arbitrary<unknown> {
  const inner = (part: Schema, of = name) => fitting(part, document, known, of);
  const resolved = document.resolve(schema);
  const options = resolved.anyOf ?? resolved.oneOf ?? (Array.isArray(resolved.type) ? resolved.type.map((type) => ({ ...resolved, type })) : null);
  if (resolved.const !== undefined) return fc.constant(resolved.const);
  if (resolved.enum !== undefined) return fc.constantFrom(...resolved.enum);
  if (options !== null) return fc.oneof(...options.map((option) => inner(option)));
  switch (resolved.type) {
    case 'string':
      return text(resolved, known[name] ?? []);
    case 'integer':
    case 'number':
      return fc.integer({ min: Math.max(resolved.minimum ?? LEAST, LEAST), max: Math.min(resolved.maximum ?? MOST, MOST) });
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(inner(resolved.items ?? {}), { minLength: resolved.minItems ?? 0, maxLength: Math.min(resolved.maxItems ?? 4, 6) });
    case 'object': {
      const fields = Object.entries(resolved.properties ?? {}).map(([field, part]) => [field, inner(part, field)] as const);
      return fc.record(Object.fromEntries(fields), { requiredKeys: resolved.required ?? [] });
    }
    case 'null':
      return fc.constant(null);
    default:
      return hostile;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Values that fit but for a field or two: gone, of another type, beside a stranger. */
export const nearly = (schema: Schema, document: ApiDocument, known: Known): fc.Arbitrary<unknown> =>
  fc.tuple(fitting(schema, document, known), fc.array(fc.tuple(fc.nat(), fc.constantFrom('drop', 'replace', 'replace', 'add'), hostile), { minLength: 1, maxLength: 3 })).map(([value, changes]) => {
    if (!isObject(value)) return changes[0]?.[2];
    const fields = new Map(Object.entries(value));
    const names = [...new Set([...fields.keys(), ...Object.keys(document.resolve(schema).properties ?? {})])];
    for (const [at, change, other] of changes) {
      const name = change === 'add' ? '__proto__' : names[at % Math.max(1, names.length)];
      if (name === undefined) continue;
      if (change === 'drop') fields.delete(name);
      else fields.set(name, other);
    }
    return Object.fromEntries(fields);
  });

export { hostile };
