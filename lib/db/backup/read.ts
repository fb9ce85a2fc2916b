import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { ERRORS } from '../../contracts/errors.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, headerSchema, lineSchema, type BackupHeader } from './format.ts';

export interface OpenBackup {
  header: BackupHeader;
  /** The lines after the header, as text: rows are handed on to Postgres and need not be understood here. */
  lines: AsyncIterableIterator<string>;
  close(): void;
}

const notABackup = (file: string, why: string) => ERRORS.requestInvalid({ detail: `${file} is not a backup that can be restored: ${why}` });

/** Opens a backup and reads its header. Throws `request_invalid` for what is no backup, or one of another version. */
export async function openBackup(file: string): Promise<OpenBackup> {
  const source = createReadStream(file);
  const unpacked = source.pipe(createGunzip());
  source.on('error', (error) => unpacked.destroy(error));
  const lines = readLines(unpacked, file);
  const close = () => { unpacked.destroy(); source.destroy(); };
  try {
    const first = await lines.next();
    const header = headerSchema.safeParse(first.done === true ? null : parseLine(first.value, file));
    if (!header.success) throw notABackup(file, `it does not begin as one (${BACKUP_FORMAT})`);
    if (header.data.version !== BACKUP_VERSION) throw notABackup(file, `it has format ${header.data.version}, this version reads ${BACKUP_VERSION}`);
    return { header: header.data, lines, close };
  } catch (error) {
    close();
    throw error;
  }
}

async function* readLines(stream: NodeJS.ReadableStream, file: string): AsyncGenerator<string> {
  let rest = '';
  try {
    for await (const chunk of stream.setEncoding('utf8')) {
      const lines = (rest + String(chunk)).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    throw notABackup(file, error instanceof Error ? error.message : 'it cannot be read');
  }
  if (rest !== '') throw notABackup(file, 'it ends in the middle of a line');
}

function parseLine(line: string, file: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw notABackup(file, 'a line of it cannot be read');
  }
}

/** One line of a backup, checked. */
export function readLine(text: string, file: string) {
  const parsed = lineSchema.safeParse(parseLine(text, file));
  if (!parsed.success) throw notABackup(file, 'a line of it has another shape');
  return parsed.data;
}
