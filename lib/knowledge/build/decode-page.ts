const LABEL = /charset\s*=\s*["']?\s*([\w.:-]{1,40})/i;
/** How far into a page browsers look for what it says of its own encoding. */
const LOOKED_AT = 1_024;

/** Bytes that are not of the encoding, and an encoding that nobody knows. */
const REFUSALS = new Set(['ERR_ENCODING_INVALID_ENCODED_DATA', 'ERR_ENCODING_NOT_SUPPORTED']);

/** The text of a page: in the encoding that the server names, else the page itself, else UTF-8. Null when it is not written in that. */
export function decodePage(bytes: Buffer, contentType: string): string | null {
  const label = LABEL.exec(contentType)?.[1] ?? LABEL.exec(bytes.subarray(0, LOOKED_AT).toString('latin1'))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    if (REFUSALS.has((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}
