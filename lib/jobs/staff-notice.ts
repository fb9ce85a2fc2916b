import * as z from 'zod';
import { languageSchema } from '../contracts/language.ts';
import { ERRORS } from '../contracts/errors.ts';
import type { Mailer } from '../contracts/mailer.ts';
import type { JobHandler } from './worker.ts';

export const STAFF_NOTICE = 'staff.notice';

/** A customer wants a person. One job per member of staff, so that one bad address costs the others nothing. */
export const staffNoticeSchema = z.object({
  to: z.email(),
  shop: z.string(),
  session_id: z.string(),
  channel: z.string(),
  language: languageSchema,
  reason: z.string(),
});

export type StaffNotice = z.infer<typeof staffNoticeSchema>;

/** The part of an address that an owner allows or not. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Mails the notice. It names the conversation and not what was said: mail is not a place for a customer's words. */
export const staffNoticeHandler =
  (options: { mailer: Mailer; domains: readonly string[] }): JobHandler =>
  async (payload) => {
    const notice = staffNoticeSchema.parse(payload);
    // A row of a queue is no reason to mail a stranger: automatic mail to staff goes to the shop's own domains.
    if (!options.domains.includes(domainOf(notice.to))) throw ERRORS.requestInvalid({ detail: 'the address is in no domain of the staff' });
    const receipt = await options.mailer.send({
      to: notice.to,
      subject: `[${notice.shop}] A customer asks for a person (${notice.channel}, ${notice.language})`,
      text: [
        `A customer asks to speak with a person (${notice.reason}).`,
        `Conversation: ${notice.session_id}`,
        `Channel: ${notice.channel}, language: ${notice.language}.`,
        'The assistant stays silent in this conversation until someone answers or hands it back.',
      ].join('\n'),
    });
    return receipt.state;
  };
