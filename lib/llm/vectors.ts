import { z } from 'zod';
import { ModelError } from '../contracts/language-model.ts';
import type { ModelUsage } from '../contracts/language-model.ts';
import { tokensOf } from './tokens.ts';

const matrix = z.array(z.array(z.number()));

const bad = (provider: string, what: string): ModelError =>
  new ModelError('bad_response', provider, { message: `${provider}: ${what}` });

/**
 * Checks what an embedding server sent and brings it to length 1. A wrong dimension is an error: a padded or truncated
 * vector would be accepted by the index and found next to nothing.
 */
export function checkVectors(provider: string, raw: unknown, count: number, dimension: number): number[][] {
  const parsed = matrix.safeParse(raw);
  if (!parsed.success) throw bad(provider, 'not a list of vectors');
  if (parsed.data.length !== count) throw bad(provider, `${parsed.data.length} vectors for ${count} texts`);
  return parsed.data.map((vector) => {
    if (vector.length !== dimension) throw bad(provider, `dimension ${vector.length} instead of ${dimension}`);
    const length = Math.hypot(...vector);
    if (!(length > 0)) throw bad(provider, 'a vector without a direction');
    return vector.map((value) => value / length);
  });
}

/** What the embedding of texts is taken to cost where the server does not count. */
export const usageOf = (texts: readonly string[]): ModelUsage => ({ inputTokens: texts.reduce((sum, text) => sum + tokensOf(text), 0), outputTokens: 0 });

/** Calls `embed` with as many texts at once as the server takes, one batch after the other, keeping the order. */
export async function inBatches(texts: string[], size: number, embed: (batch: string[]) => Promise<number[][]>): Promise<number[][]> {
  const vectors: number[][] = [];
  for (let start = 0; start < texts.length; start += size) {
    vectors.push(...(await embed(texts.slice(start, start + size))));
  }
  return vectors;
}
