import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from '../../lib/db/sql.ts';
import type { ChatReply } from '../../lib/contracts/chat.ts';
import type { Mail, Mailer } from '../../lib/contracts/mailer.ts';
import { openTestShop, type TestShop, type TestShopOptions } from '../support/shop.ts';

/** A shop that keeps its files in a folder of its own and its mail in a list. */
export async function openSellingShop(options: TestShopOptions = {}): Promise<TestShop & { mails: Mail[] }> {
  const mails: Mail[] = [];
  const mailer: Mailer = {
    send: (mail) => {
      mails.push(mail);
      return Promise.resolve({ state: 'accepted', id: String(mails.length) });
    },
  };
  const directory = await mkdtemp(join(tmpdir(), 'comptoir-files-'));
  const env = { COMPTOIR_DATA_DIR: directory, SHOP_BANK_ACCOUNT: 'FR76 3000 6000 0112 3456 7890 189', TRUSTPILOT_DOMAIN: 'atelier-piston.example', ...options.env };
  const shop = await openTestShop({ ...options, env, deps: { mailer, ...options.deps } });
  return Object.assign(shop, { mails });
}

export interface Customer {
  say(message: string, more?: Record<string, unknown>): Promise<ChatReply>;
  readonly session: string;
  readonly token: string;
  /** The answer before. */
  readonly last: ChatReply;
}

/** A customer who talks to the shop, one message after the other. */
export function openCustomer(shop: TestShop, language?: string): Customer {
  let last: ChatReply | undefined;
  const known = () => {
    if (last === undefined) throw new Error('nothing was said yet');
    return last;
  };
  return {
    async say(message, more = {}) {
      const session = last === undefined ? {} : { session_id: last.meta.session_id, session_token: last.meta.session_token };
      last = await shop.chat({ message, language, ...session, ...more });
      return last;
    },
    get session() { return known().meta.session_id; },
    get token() { return known().meta.session_token; },
    get last() { return known(); },
  };
}

/** Presses the button that stands at a place of the last answer. */
export function buttonOf(reply: ChatReply, at: number): string {
  const value = reply.action?.type === 'SHOW_BUTTONS' ? reply.action.data.buttons.at(at)?.value : undefined;
  if (value === undefined) throw new Error(`no button ${at} in ${JSON.stringify(reply.action)} after ${reply.reply}`);
  return value;
}

export const rowsOf = (shop: TestShop, table: string, session?: string): Promise<Record<string, unknown>[]> =>
  shop.database.rows(sql`select to_jsonb(t) as row from ${sql.raw(`comptoir.${table}`)} t where ${session === undefined ? sql`true` : sql`t.session_id = ${session}`}`).then((rows) => rows.map(({ row }) => row as Record<string, unknown>));

/** Sends a page's form. */
export const submit = (url: string, fields: Record<string, string>): Promise<Response> =>
  fetch(url, { method: 'POST', redirect: 'manual', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields) });

export const ADDRESS = { name: 'Karim Benali', email: 'karim@example.com', street: '1 rue du Port', postcode: '69002', city: 'Lyon', country: 'FR', coupon: '', payment: 'on_delivery' };
