/** Where and how a browser may put one object, once. Relative addresses are the counter's own. */
export interface SignedUpload {
  url: string;
  method: 'PUT';
  headers: Record<string, string>;
}

/** Files the shop keeps: quotes, attachments. */
export interface ObjectStore {
  put(key: string, body: Uint8Array, mediaType: string): Promise<void>;
  /** The object, or null when there is none. Throws `file_too_large` beyond `maxBytes`, without reading it all. */
  get(key: string, maxBytes: number): Promise<Uint8Array | null>;
  /** A link that works until `expiresAt` (milliseconds since the epoch) and not longer. Downloads under `name` where one is given. */
  signedUrl(key: string, expiresAt: number, name?: string): Promise<string>;
  /** Lets a browser put the object itself. What it really puts there is looked at afterwards: an address is no proof. */
  signedUpload(key: string, object: { mediaType: string; size: number }, expiresAt: number): Promise<SignedUpload>;
  delete(key: string): Promise<void>;
}
