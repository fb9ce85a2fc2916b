/** Tokens of a text, estimated high: three bytes of UTF-8 each. */
export const tokensOf = (text: string): number => Math.ceil(Buffer.byteLength(text) / 3);
