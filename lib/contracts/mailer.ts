export interface Mail {
  to: string;
  subject: string;
  text: string;
  attachments?: { filename: string; content: Uint8Array; mediaType: string }[];
}

/** `accepted`: the server took it. `unconfirmed`: the connection ended before its answer, so it is not sent again blindly. */
export type MailReceipt = { state: 'accepted'; id: string } | { state: 'unconfirmed' };

export interface Mailer {
  /** Throws `AppError` with `isRetryable` when the mail surely did not leave. */
  send(mail: Mail): Promise<MailReceipt>;
}
