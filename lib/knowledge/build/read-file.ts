import { isUtf8 } from 'node:buffer';
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refused, type SourceItem } from './source.ts';

/** Larger files are no documents: a long manual is 300 KB of text. */
export const MAX_FILE_BYTES = 1_000_000;
/** A PDF or DOCX has pictures too. */
export const MAX_BINARY_BYTES = 20_000_000;

/** What the system says of a path that cannot be read: it concerns that path alone. */
const UNREADABLE: Record<string, string> = {
  EACCES: 'may not be read', EPERM: 'may not be read', ENOENT: 'is gone, or its name is not valid text', ENOTDIR: 'is gone', EIO: 'the disk does not give it', ENAMETOOLONG: 'has too long a name', ELOOP: 'leads in circles',
};

/** What reading a path gave, or why it cannot be read. What concerns more than the path (no memory, no handles left) is thrown. */
export async function readable<T>(path: string, read: () => Promise<T>): Promise<T | SourceItem> {
  try {
    return await read();
  } catch (error) {
    const reason = UNREADABLE[(error as NodeJS.ErrnoException).code ?? ''];
    if (reason === undefined) throw error;
    return refused(path, 'unreadable', reason);
  }
}

/** The bytes of a file, or why it is not read. Links are never followed: they lead out of the folder, or round in circles. */
export function readBytes(root: string, path: string, most: number): Promise<Buffer | SourceItem> {
  return readable(path, () => readPlainFile(root, path, most));
}

async function readPlainFile(root: string, path: string, most: number): Promise<Buffer | SourceItem> {
  const info = await lstat(join(root, path));
  if (info.isSymbolicLink()) return refused(path, 'symbolic_link', 'links are not followed');
  if (!info.isFile()) return refused(path, 'not_a_file', 'only plain files are read');
  if (info.size > most) return refused(path, 'too_large', `larger than ${most} bytes`);
  const bytes = await readFile(join(root, path));
  return bytes.byteLength > most ? refused(path, 'too_large', `larger than ${most} bytes`) : bytes;
}

/** The text of a file, or why it is none. */
export async function readTextFile(root: string, path: string): Promise<string | SourceItem> {
  const bytes = await readBytes(root, path, MAX_FILE_BYTES);
  if (!Buffer.isBuffer(bytes)) return bytes;
  if (bytes.includes(0)) return refused(path, 'binary', 'not a text file');
  if (!isUtf8(bytes)) return refused(path, 'encoding', 'not valid UTF-8');
  return bytes.toString('utf8').replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').normalize('NFC');
}
