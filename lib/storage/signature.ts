import { createHmac, timingSafeEqual } from 'node:crypto';

/** Signs what a link may do, so that only links we made work. */
export interface Signer {
  /** `purpose` keeps a signature of one kind of link from opening another. */
  sign(purpose: string, subject: string): string;
  verify(purpose: string, subject: string, signature: string): boolean;
}

export function createSigner(secret: string): Signer {
  const sign = (purpose: string, subject: string) => createHmac('sha256', secret).update(`${purpose}\n${subject}`).digest('base64url');
  return {
    sign,
    verify(purpose, subject, signature) {
      const expected = Buffer.from(sign(purpose, subject));
      const given = Buffer.from(signature);
      return given.length === expected.length && timingSafeEqual(given, expected);
    },
  };
}
