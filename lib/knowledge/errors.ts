import { AppError } from '../contracts/errors.ts';

/** What the build plane answers to whoever commands it; a customer never meets these. */
export const KNOWLEDGE_ERRORS = {
  buildRunning: (namespace: string) =>
    new AppError('Another build of this namespace is running', { code: 'knowledge_build_running', status: 409, isRetryable: true }, { detail: namespace }),
  buildLost: (namespace: string) =>
    new AppError('Another build took this one over', { code: 'knowledge_build_lost', status: 409, isRetryable: true }, { detail: namespace }),
  sourceChanged: (path: string) =>
    new AppError('A source changed while it was read', { code: 'knowledge_source_changed', status: 409, isRetryable: true }, { detail: path }),
  sourceUnreachable: (detail: string) =>
    new AppError('A source of the knowledge cannot be read', { code: 'knowledge_source_unreachable', status: 502, isRetryable: true }, { detail }),
  sourceRefused: (detail: string) =>
    new AppError('A source of the knowledge refuses to be read', { code: 'knowledge_source_refused', status: 502, isRetryable: false }, { detail }),
  embedderFailed: (detail: string) =>
    new AppError('The embedding provider did not do its work; what it gave is kept, and the next build goes on from there', { code: 'knowledge_embedder_failed', status: 502, isRetryable: true }, { detail }),
  invalid: (detail: string) => new AppError('The knowledge is not fit to be served', { code: 'knowledge_invalid', status: 422, isRetryable: false }, { detail }),
  versionUnknown: (detail: string) =>
    new AppError('No such version of the knowledge', { code: 'knowledge_version_unknown', status: 404, isRetryable: false }, { detail }),
};
