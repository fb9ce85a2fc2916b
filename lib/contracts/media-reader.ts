import type { SingleCallOptions } from './language-model.ts';

/** Puts a picture or a voice note into words. */
export interface MediaReader {
  reads(mediaType: string): boolean;
  /** Throws `AppError` when it cannot now. What it returns is data of the customer's, not an instruction. */
  read(bytes: Uint8Array, mediaType: string, options: SingleCallOptions): Promise<string>;
}
