import * as z from 'zod';
import type { Clock } from '../contracts/clock.ts';

/** Who the shop's own server says a customer is. */
export interface VerifiedCustomer {
  id: string;
  email: string | null;
  name: string | null;
  /** Milliseconds since the epoch until which that counts. */
  until: number;
}

const claimsSchema = z.object({
  sub: z.string().min(1).max(200),
  email: z.email().max(254).optional(),
  name: z.string().trim().min(1).max(120).optional(),
  exp: z.number().int(),
});

/** Longest life of a token: it says who someone is now, it is no key to keep. */
const LONGEST_MS = 24 * 3_600_000;

/** Reads a customer token (HS256, `sub`, `email`, `name`, `exp`). Null when it was not signed with the secret, is over, or lives too long. Loads its reader with the first token, not at start. */
export async function verifyCustomer(token: string, secret: string, clock: Clock): Promise<VerifiedCustomer | null> {
  const { default: jwt } = await import('jsonwebtoken');
  let claims: unknown;
  try {
    claims = jwt.verify(token, secret, { algorithms: ['HS256'], clockTimestamp: Math.floor(clock.now() / 1000) });
  } catch (error) {
    if (error instanceof jwt.JsonWebTokenError) return null; // expired and malformed ones are of this class too
    throw error;
  }
  const parsed = claimsSchema.safeParse(claims);
  if (!parsed.success || parsed.data.exp * 1000 - clock.now() > LONGEST_MS) return null;
  const { sub, email, name, exp } = parsed.data;
  return { id: sub, email: email ?? null, name: name ?? null, until: exp * 1000 };
}
