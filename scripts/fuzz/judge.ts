import type { ApiDocument, Fits } from './document.ts';
import type { FuzzRequest } from './requests.ts';

export interface FuzzResponse {
  status: number;
  headers: Record<string, string>;
  text: string;
}

export interface Judge {
  /** What is wrong with a response; nothing when the list is empty. */
  (request: FuzzRequest, response: FuzzResponse): string[];
}

/** What no response may tell: places in code, statements, folders. */
const INSIDES = /node_modules|\n\s+at \S+ \(|\.[cm]?[jt]s:\d+|file:\/\/|comptoir\.app_|SQLSTATE|PGlite|drizzle|ZodError/;

/** Judges responses by the document alone, and by what must never be in one. */
export function createJudge(document: ApiDocument, secrets: string[]): Judge {
  return (request, response) => {
    const whole = `${JSON.stringify(response.headers)}\n${response.text}`;
    const leaked = secrets.filter((secret) => whole.includes(secret)).map(() => 'it tells what belongs to another session or to the shop');
    const inside = INSIDES.exec(whole);
    return [...leaked, ...(inside === null ? [] : [`it shows its insides: ${inside[0].trim()}`]), ...judgeShape(request, response, document)];
  };
}

function judgeShape(request: FuzzRequest, response: FuzzResponse, document: ApiDocument): string[] {
  const { operation } = request;
  if (operation === null) return judgeStranger(request, response, document.problem);
  const media = operation.responses.get(response.status);
  if (media === undefined) return [`${response.status} is not in the document: ${response.text.slice(0, 160)}`];
  if (response.status >= 500 && response.status !== 503) return [`${response.status}: ${response.text.slice(0, 160)}`];
  if (request.method === 'HEAD' || media.size === 0) return [];
  const type = (response.headers['content-type'] ?? '').split(';')[0]?.trim() ?? '';
  const fits = media.get(type);
  if (fits === undefined) return [`${response.status} comes as ${type}, the document has ${[...media.keys()].join(', ')}`];
  return valuesOf(type, response.text).flatMap((value) => {
    const wrong = value instanceof Error ? value.message : fits(value);
    return wrong === null ? [] : [`${response.status} ${type} is not as documented: ${wrong}`];
  });
}

/** Beside the document everything is refused, in the one shape that errors have. */
function judgeStranger(request: FuzzRequest, response: FuzzResponse, problem: Fits): string[] {
  const { allowed } = request;
  if (response.status >= 500) return [`${response.status} beside the document: ${response.text.slice(0, 160)}`];
  if (response.status === 204 && response.headers['access-control-allow-methods'] !== undefined) return [];
  if (allowed !== null) {
    // A path that cannot be read, or whose parameter is empty, is unknown before anyone looks at the method.
    // Who comes from another site's page is refused before that, too.
    if (![403, 405].includes(response.status) && !(response.status === 404 && !canBeRead(request.target))) return [`${response.status} for a method that the document does not have`];
    const named = (response.headers['allow'] ?? '').split(', ');
    if (response.status === 405 && !allowed.every((method) => named.includes(method))) return [`405 names ${named.join(', ')}, the document ${allowed.join(', ')}`];
  }
  if (response.status < 400 || response.text === '') return [];
  const [value] = valuesOf('application/json', response.text);
  const wrong = value instanceof Error ? value.message : problem(value);
  return wrong === null ? [] : [`${response.status} beside the document is no problem: ${wrong}`];
}

const canBeRead = (target: string): boolean => {
  const path = target.split('?')[0] ?? '';
  try {
    return !decodeURIComponent(path).endsWith('/');
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
};

/** The values a body holds: one, or one for each event of a stream. An error for what cannot be read. */
function valuesOf(type: string, text: string): unknown[] {
  if (type === 'text/event-stream') {
    return text.split('\n\n').filter((block) => block !== '' && !block.startsWith(':')).map((block) => {
      const [, event, data = ''] = /^event: (.+)\ndata: (.+)$/.exec(block) ?? [];
      return event === undefined ? new Error(`an event that cannot be read: ${block.slice(0, 80)}`) : { event, data: parse(data) };
    });
  }
  return [/json$/.test(type) ? parse(text) : text];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return new Error(`not JSON: ${text.slice(0, 80)}`);
    throw error;
  }
}
