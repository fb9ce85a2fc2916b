import type { Transporter } from 'nodemailer';
import type { Values } from '../config/settings.ts';
import { ERRORS } from '../contracts/errors.ts';
import type { Mailer } from '../contracts/mailer.ts';
import type { mailSettings } from './config.ts';

/** Milliseconds for a connection, a greeting, and silence: a mail server that hangs must not hold a worker. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Mail over SMTP. Loads nodemailer with the first mail, not at start. */
export function createSmtpMailer(settings: Values<typeof mailSettings> & { host: string }): Mailer {
  let transport: Promise<Transporter> | undefined;
  const connect = async () => {
    const { createTransport } = await import('nodemailer');
    return createTransport({
      host: settings.host,
      port: settings.port,
      secure: settings.secure,
      ...(settings.user === undefined ? {} : { auth: { user: settings.user, pass: settings.password ?? '' } }),
      ...TIMEOUTS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  };
  return {
    async send(mail) {
      try {
        const sent = await (await (transport ??= connect())).sendMail({ from: settings.from, to: mail.to, subject: mail.subject, text: mail.text, attachments: (mail.attachments ?? []).map(({ filename, content, mediaType }) => ({ filename, content: Buffer.from(content), contentType: mediaType })) });
        return { state: 'accepted', id: sent.messageId };
      } catch (error) {
        const { code, responseCode, command } = error as { code?: string; responseCode?: number; command?: string };
        // After DATA the server may have taken the mail although its answer never came.
        if (command === 'DATA' && responseCode === undefined) return { state: 'unconfirmed' };
        const refused = responseCode !== undefined && responseCode >= 500;
        if (refused) throw ERRORS.requestInvalid({ detail: `the mail server refused the mail (${responseCode})` });
        throw ERRORS.upstreamUnavailable({ detail: `the mail server did not take the mail (${code ?? 'unknown'})` });
      }
    },
  };
}
