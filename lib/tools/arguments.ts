import * as z from 'zod';

export type ParsedArguments = { state: 'ok'; args: Record<string, unknown> } | { state: 'invalid'; message: string };

/** A model's arguments: parsed, mended once where the mistake is a common one, and never cast. */
export function parseArguments(schema: z.ZodObject, text: string): ParsedArguments {
  const data = readJson(text) ?? readJson(repaired(text));
  if (data === null) return { state: 'invalid', message: 'the arguments are not a JSON object' };
  const parsed = schema.safeParse(data);
  if (parsed.success) return { state: 'ok', args: parsed.data };
  const mended = schema.safeParse(mend(data, parsed.error));
  return mended.success ? { state: 'ok', args: mended.data } : { state: 'invalid', message: z.prettifyError(mended.error).slice(0, 400) };
}

/** Arguments are small; a model that writes more is stuck in a loop. */
const MOST_CHARACTERS = 8_000;

function readJson(text: string): Record<string, unknown> | null {
  if (text.length > MOST_CHARACTERS) return null;
  let data: unknown;
  try {
    data = JSON.parse(text);
    // Some models send the object as a string of JSON.
    if (typeof data === 'string') data = JSON.parse(data);
  } catch {
    return null; // told apart by the caller: what is no JSON is mended, and refused when that does not help
  }
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : null;
}

/** Without a code fence, text around the object, comments of commas, Python's words; a cut end closed. */
function repaired(text: string): string {
  const from = text.indexOf('{');
  const body = (from === -1 ? text : text.slice(from)).replace(/```[a-z]*\s*$/i, '').trim();
  const end = body.lastIndexOf('}');
  const object = (end === -1 ? body : body.slice(0, end + 1)).replace(/,\s*([}\]])/g, '$1').replace(/:\s*(?:None|undefined)\b/g, ': null').replace(/:\s*True\b/g, ': true').replace(/:\s*False\b/g, ': false');
  const quoted = object.includes('"') ? object : object.replace(/'/g, '"');
  return quoted + closers(quoted);
}

function closers(text: string): string {
  const open: string[] = [];
  let isString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (isString) {
      if (character === '\\') index += 1;
      else if (character === '"') isString = false;
    } else if (character === '"') isString = true;
    else if (character === '{') open.push('}');
    else if (character === '[') open.push(']');
    else if (character === '}' || character === ']') open.pop();
  }
  return (isString ? '"' : '') + open.reverse().join('');
}

/** Where the schema complains: a number or a truth written as text becomes one, a null that stands for nothing goes, one becomes a list of one. */
function mend(data: Record<string, unknown>, error: z.ZodError): Record<string, unknown> {
  const copy = structuredClone(data);
  for (const issue of error.issues) {
    const last = issue.path.at(-1);
    if (last === undefined || issue.code !== 'invalid_type') continue;
    const parent = issue.path.slice(0, -1).reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined), copy);
    if (typeof parent !== 'object' || parent === null) continue;
    const holder = parent as Record<PropertyKey, unknown>;
    const value = holder[last];
    if (value === null) holder[last] = undefined;
    else if ((issue.expected === 'number' || issue.expected === 'int') && typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value.trim())) holder[last] = Number(value);
    else if (issue.expected === 'string' && typeof value === 'number') holder[last] = String(value);
    else if (issue.expected === 'boolean' && typeof value === 'string' && /^(?:true|false)$/i.test(value)) holder[last] = value.toLowerCase() === 'true';
    else if (issue.expected === 'array' && typeof value === 'object') holder[last] = [value];
  }
  return copy;
}
