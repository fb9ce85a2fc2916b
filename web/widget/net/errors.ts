import type { ProblemBody } from './types.ts';

/** The server answered with a problem (RFC 9457). */
export class ProblemError extends Error {
  readonly code: string;
  readonly detail: string | null;
  readonly status: number;
  readonly retryAfterSeconds: number | null;

  constructor(problem: ProblemBody, status: number, retryAfterSeconds: number | null) {
    super(problem.code);
    this.name = 'ProblemError';
    this.code = problem.code;
    this.detail = problem.detail;
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** Worth asking again without the customer doing anything. Too many messages is not: the customer is told to wait. */
  get isTransient(): boolean {
    return this.status >= 500;
  }

  get isLostSession(): boolean {
    return this.code === 'session_unknown' || this.code === 'session_forbidden';
  }
}

/** The server could not be reached, or the connection broke. `turnId` is known when the turn had started. */
export class ConnectionLost extends Error {
  readonly turnId: string | null;

  constructor(turnId: string | null = null, cause?: unknown) {
    super('connection lost', { cause });
    this.turnId = turnId;
  }
}

/** The conversation was left (started over, or changed in another tab) while a message was under way. */
export class Abandoned extends Error {
  constructor() {
    super('conversation left');
  }
}
