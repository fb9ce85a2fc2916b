import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ignores } from './ignore.ts';
import { readable } from './read-file.ts';
import { refused, type SourceItem } from './source.ts';

/** Files a source may hold, folders included: past it something else than a corpus was named. */
const MAX_FILES = 200_000;
const MAX_DEPTH = 32;

const list = async (root: string, folder: string): Promise<Dirent[]> => (await readdir(join(root, folder), { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));

/** The paths below a folder in a fixed order; what can't be entered is given as a refusal. */
export async function* walk(root: string, ignores: Ignores): AsyncGenerator<string | SourceItem> {
  const stack = [''];
  let seen = 0;
  while (stack.length > 0) {
    const folder = stack.pop() ?? '';
    const entries = folder === '' ? await list(root, folder) : await readable(folder, () => list(root, folder));
    if (!Array.isArray(entries)) {
      yield entries;
      continue;
    }
    const folders: string[] = [];
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if ((seen += 1) > MAX_FILES) {
        yield refused(path, 'too_many_files', `the source has more than ${MAX_FILES} files; the rest is left out`);
        return;
      }
      if (ignores(path, entry.isDirectory())) continue;
      if (entry.isDirectory()) {
        if (path.split('/').length > MAX_DEPTH) yield refused(path, 'too_deep', `deeper than ${MAX_DEPTH} folders`);
        else folders.push(path);
      } else {
        yield path;
      }
    }
    stack.push(...folders.reverse());
  }
}
