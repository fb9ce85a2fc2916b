/** What an `AppError` carries beside its message. `status` is the HTTP status it renders to. */
export interface ErrorShape {
  code: string;
  status: number;
  isRetryable: boolean;
}

export interface ErrorOptions {
  detail?: string;
  retryAfterMs?: number;
  cause?: unknown;
}

/**
 * The one error class that leaves a room. `code` is stable and public, `detail` is safe to show to a caller,
 * `cause` is for logs only and is never rendered.
 */
export class AppError extends Error implements ErrorShape {
  readonly code: string;
  readonly status: number;
  readonly isRetryable: boolean;
  readonly detail: string | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(title: string, shape: ErrorShape, options: ErrorOptions = {}) {
    super(title, { cause: options.cause });
    this.name = 'AppError';
    this.code = shape.code;
    this.status = shape.status;
    this.isRetryable = shape.isRetryable;
    this.detail = options.detail;
    this.retryAfterMs = options.retryAfterMs;
  }
}

const define =
  (code: string, status: number, title: string, isRetryable = false) =>
  (options?: ErrorOptions): AppError =>
    new AppError(title, { code, status, isRetryable }, options);

/** Every error a caller can meet. The codes are part of the public contract: never renamed, only added. */
export const ERRORS = {
  bodyNotJson: define('body_not_json', 400, 'The body is not valid JSON'),
  bodyEncoding: define('body_encoding', 400, 'The body is not valid UTF-8'),
  bodyTooLarge: define('body_too_large', 413, 'The body is too large'),
  contentType: define('content_type_unsupported', 415, 'Send application/json'),
  requestInvalid: define('request_invalid', 400, 'The request does not match its schema'),
  messageEmpty: define('message_empty', 400, 'The message is empty'),
  messageTooLong: define('message_too_long', 400, 'The message is too long'),
  messageKeyConflict: define('message_key_conflict', 409, 'This message key was used for another message'),
  sessionUnknown: define('session_unknown', 404, 'Unknown session'),
  sessionForbidden: define('session_forbidden', 403, 'This session belongs to someone else'),
  sessionRequired: define('session_required', 400, 'A session id is required'),
  turnUnknown: define('turn_unknown', 404, 'Unknown turn'),
  messageUnknown: define('message_unknown', 404, 'Unknown message'),
  fileTooLarge: define('file_too_large', 413, 'The file is too large'),
  fileTypeRefused: define('file_type_refused', 415, 'This type of file cannot be sent'),
  fileMissing: define('file_missing', 409, 'The file has not arrived'),
  fileUnknown: define('file_unknown', 404, 'Unknown file'),
  filesTooMany: define('files_too_many', 429, 'Too many files that were never sent'),
  filesOff: define('files_off', 503, 'The shop cannot keep files'),
  linkExpired: define('link_expired', 403, 'This link is not valid any more'),
  originForbidden: define('origin_forbidden', 403, 'Pages of this site may not talk to the counter'),
  customerTokenInvalid: define('customer_token_invalid', 401, 'The customer token is not valid'),
  customerTokenOff: define('customer_token_off', 503, 'The shop does not sign customer tokens'),
  customerConflict: define('customer_conflict', 409, 'This session belongs to another customer'),
  routeUnknown: define('route_unknown', 404, 'Not found'),
  methodNotAllowed: define('method_not_allowed', 405, 'Method not allowed'),
  notAuthorized: define('not_authorized', 401, 'Not authorized'),
  preconditionFailed: define('precondition_failed', 412, 'Precondition failed'),
  rangeNotSatisfiable: define('range_not_satisfiable', 416, 'Range not satisfiable'),
  rateLimited: define('rate_limited', 429, 'Too many messages', true),
  databaseUnavailable: define('database_unavailable', 503, 'The database cannot be reached', true),
  turnPending: define('turn_pending', 503, 'The answer is not ready yet', true),
  upstreamUnavailable: define('upstream_unavailable', 502, 'A service behind the shop did not answer', true),
  signatureInvalid: define('signature_invalid', 401, 'The signature does not match'),
  handshakeRefused: define('handshake_refused', 403, 'The verify token does not match'),
  channelOff: define('channel_not_configured', 404, 'This channel is not configured'),
  internal: define('internal_error', 500, 'Something went wrong', true),
  configInvalid: define('config_invalid', 500, 'The configuration is not valid'),
  restoreTargetNotEmpty: define('restore_target_not_empty', 409, 'A backup is restored into an empty database only'),
  dataFolderBusy: define('data_folder_busy', 500, 'Another shop is running on this data folder'),
} as const;
