import type { Failure } from '../chat/conversation.ts';
import { ConnectionLost, ProblemError } from '../net/errors.ts';
import type { View } from './context.ts';

const DEFAULT_WAIT_SECONDS = 10;

/** What a customer is told of a failure, and whether trying again can help. */
export function explain(error: unknown, say: View['say']): Failure {
  const because = (words: string, isFinal: boolean, waitSeconds: number | null = null): Failure => ({ words, isFinal, waitSeconds });
  if (error instanceof ConnectionLost) return because(say('offline'), false);
  if (!(error instanceof ProblemError)) {
    console.error(error);
    return because(say('unknown'), false);
  }
  if (error.status === 429) return because('', false, error.retryAfterSeconds ?? DEFAULT_WAIT_SECONDS);
  if (error.code === 'message_too_long') return because(say('message_too_long'), true);
  if (error.code === 'origin_forbidden') return because(say('origin'), true);
  if (error.isTransient) return because(say('unavailable'), false);
  return because([say('unknown'), error.detail].filter(Boolean).join(' '), true);
}
