import { cleanText } from '../../language/normalise.ts';
import { ignoring } from './ignore.ts';
import { idOf } from './parsed-document.ts';
import { readTextFile } from './read-file.ts';
import { findInjections, findSecret } from './screen.ts';
import { refused, type Source, type SourceItem } from './source.ts';
import { walk } from './walk.ts';

/** A function, class or constant at the outermost level, with the lines it takes; comments and decorators above it are its own. */
export interface CodeUnit {
  name: string;
  from: number;
  to: number;
  text: string;
}

interface CodeLanguage {
  name: string;
  declaration: RegExp;
  /** Lines above a declaration that belong to it. */
  above: RegExp;
}

const TYPESCRIPT: CodeLanguage = {
  name: 'ts',
  declaration: /^(?:export\s+)?(?:default\s+)?(?:declare\s+)?(?:abstract\s+)?(?:async\s+)?(?:function\s*\*?|class|interface|type|enum|namespace|const|let|var)\s+(?:enum\s+)?([\p{L}_$][\p{L}\p{N}_$]*)/u,
  above: /^(?:\/\/|\/\*|\s+\*|@)/,
};
const PYTHON: CodeLanguage = { name: 'python', declaration: /^(?:async\s+)?(?:def|class)\s+([\p{L}_][\p{L}\p{N}_]*)/u, above: /^(?:#|@)/ };

const LANGUAGES: Record<string, CodeLanguage> = { ts: TYPESCRIPT, tsx: TYPESCRIPT, mts: TYPESCRIPT, cts: TYPESCRIPT, py: PYTHON };

/** Cuts code where its outermost declarations begin. What stands before the first one (imports, a licence) is left out. */
export function unitsOf(code: string, language: CodeLanguage): CodeUnit[] {
  const lines = code.split('\n');
  const starts: { name: string; at: number }[] = [];
  for (const [at, line] of lines.entries()) {
    const name = language.declaration.exec(line)?.[1];
    if (name === undefined) continue;
    let first = at;
    while (first > 0 && language.above.test(lines[first - 1] ?? '') && first - 1 > (starts.at(-1)?.at ?? -1)) first -= 1;
    starts.push({ name, at: first });
  }
  return starts.map(({ name, at }, index) => {
    let end = starts[index + 1]?.at ?? lines.length;
    while (end > at + 1 && (lines[end - 1] ?? '').trim() === '') end -= 1;
    return { name, from: at + 1, to: end, text: lines.slice(at, end).join('\n') };
  });
}

/** Words that a name is made of, so that `createTurnRunner` is found by "turn runner". */
const wordsOf = (name: string): string => name.replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2').replace(/[_$]+/g, ' ').toLowerCase();

function documentOf(path: string, code: string, language: CodeLanguage): SourceItem | null {
  const secret = findSecret(code);
  if (secret !== null) return refused(path, secret.code, `holds ${secret.message}`, secret.line);
  const units = unitsOf(code, language);
  if (units.length === 0) return null;
  const body = units.map((unit) => `## ${unit.name} (${wordsOf(unit.name)}), lines ${unit.from}–${unit.to}\n\n~~~~${language.name}\n${unit.text.replace(/^\s*~~~~?/gm, '  $&')}\n~~~~`).join('\n\n');
  return {
    kind: 'document',
    document: {
      path, id: idOf(path), translationOf: null, namespace: 'internal:code', title: path, lang: 'en', truthLevel: 'L1', verificationStatus: 'verified', lastVerified: null, verifiedBy: null, owner: null,
      tags: [], questions: [], url: null, body: cleanText(body), flags: findInjections(code).map(({ code: kind, message, line }) => ({ code: kind, message, line })),
    },
  };
}

/** TypeScript and Python below a folder, for those who work on the shop: never for its customers. */
export function codeSource(root: string): Source {
  return {
    name: root,
    async *items() {
      for await (const path of walk(root, ignoring(''))) {
        if (typeof path !== 'string') {
          yield path;
          continue;
        }
        const language = LANGUAGES[path.split('.').at(-1) ?? ''];
        if (language === undefined || path.endsWith('.d.ts')) continue;
        const text = await readTextFile(root, path);
        const item = typeof text === 'string' ? documentOf(path, text, language) : text;
        if (item !== null) yield item;
      }
    },
  };
}
