import { sql } from '../../lib/db/sql.ts';
import { signMeta } from '../../lib/channels/meta/signature.ts';
import type { TestShop, TestShopOptions } from '../support/shop.ts';
import { openTestShop } from '../support/shop.ts';
import { startGraphServer, type GraphServer } from '../fixtures/graph-server/server.ts';

export const SECRET = 'a-secret-of-the-app';
export const TOKEN = 'token-that-never-shows';
export const PHONE_ID = '1010101010';

/** Every channel configured, all of it at one local server. */
export const channelEnv = (graph: Pick<GraphServer, 'url'>): Record<string, string> => ({
  META_APP_SECRET: SECRET, META_VERIFY_TOKEN: 'open-sesame', META_APP_ID: '4242', GRAPH_BASE_URL: graph.url,
  WHATSAPP_ACCESS_TOKEN: TOKEN, WHATSAPP_PHONE_NUMBER_ID: PHONE_ID, WHATSAPP_BUSINESS_ACCOUNT_ID: '2020202020', MESSENGER_PAGE_ACCESS_TOKEN: TOKEN, INSTAGRAM_ACCESS_TOKEN: TOKEN,
  TIKTOK_CLIENT_SECRET: SECRET, TIKTOK_ACCESS_TOKEN: TOKEN, TIKTOK_BASE_URL: graph.url, CHANNEL_BURST_MS: '1000',
});

export interface ChannelShop extends TestShop {
  graph: GraphServer;
  /** Delivers a webhook as the platform would; signed unless told otherwise. */
  deliver(channel: string, body: unknown, options?: { raw?: string; headers?: Record<string, string> }): Promise<{ status: number; body: unknown }>;
  /** Waits until nothing is left to do. */
  quiet(): Promise<void>;
}

export async function openChannelShop(options: TestShopOptions = {}): Promise<ChannelShop> {
  const graph = await startGraphServer({ token: TOKEN });
  const shop = await openTestShop({ ...options, env: { ...channelEnv(graph), ...options.env } });
  return {
    ...shop, graph,
    deliver(channel, body, { raw, headers } = {}) {
      const text = raw ?? escaped(JSON.stringify(body));
      return shop.call(`/api/webhook/${channel}`, { method: 'POST', headers: { 'content-type': 'application/json', connection: 'close', 'x-hub-signature-256': signMeta(Buffer.from(text), SECRET), ...headers }, body: text });
    },
    quiet: () => quiet(shop),
    async close() {
      try {
        await shop.close();
      } finally {
        await graph.close();
      }
    },
  };
}

/** Lets the time pass that a burst and a retry wait for: every delivery before this is over. */
export async function letTimePass(shop: Pick<TestShop, 'database'>): Promise<void> {
  await shop.database.rows(sql`
    update comptoir.app_channel_events set received_at = received_at - interval '1 hour' where state = 'queued' and kind = 'message' and received_at > clock_timestamp() - interval '30 minutes'`);
  await shop.database.rows(sql`update comptoir.app_jobs set run_at = clock_timestamp() where state = 'queued' and kind = 'channel.thread' and run_at > clock_timestamp()`);
  await shop.database.rows(sql`update comptoir.app_outbox set next_at = clock_timestamp() where state in ('new', 'queued') and next_at > clock_timestamp()`);
}

/**
 * Until no event and no part is open, in any process: an event that was taken is no longer queued while its answer is
 * still being made, so the work itself is asked as well, and before what it leaves.
 */
export async function quiet(shop: Pick<TestShop, 'shop' | 'database'>, patienceMs = 20_000): Promise<void> {
  const until = Date.now() + patienceMs;
  for (;;) {
    await letTimePass(shop);
    shop.shop.messaging.kick();
    await shop.shop.messaging.settled();
    const [jobs] = await shop.database.rows<{ open: number }>(sql`select count(*)::int as open from comptoir.app_jobs where kind = 'channel.thread' and state in ('queued', 'running')`);
    const { queued, waiting } = await shop.shop.messaging.facts();
    if (jobs?.open === 0 && queued === 0 && waiting === 0) return;
    if (Date.now() > until) throw new Error(`still open: ${jobs?.open} jobs, ${queued} events, ${waiting} parts; ${JSON.stringify(await shop.database.rows(sql`select kind, state, outcome, attempts from comptoir.app_jobs where state <> 'done' limit 5`))}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Waits for what happens beside an answer. */
export async function until(happened: () => boolean, patienceMs = 5_000): Promise<void> {
  const giveUpAt = Date.now() + patienceMs;
  while (!happened() && Date.now() < giveUpAt) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** As Meta sends it: everything beyond ASCII is escaped. */
export const escaped = (json: string): string => json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

let serial = 0;
export const wamid = (): string => `wamid.${String(++serial).padStart(6, '0')}${Math.random().toString(36).slice(2)}`;

/** A webhook of WhatsApp around some messages and statuses. */
export const whatsapp = (value: { messages?: unknown[]; statuses?: unknown[]; contacts?: unknown[] }) => ({
  object: 'whatsapp_business_account',
  entry: [{ id: '2020202020', changes: [{ field: 'messages', value: { messaging_product: 'whatsapp', metadata: { display_phone_number: '33123456789', phone_number_id: PHONE_ID }, ...value } }] }],
});

export const waText = (from: string, body: string, more: Record<string, unknown> = {}) => ({
  from, id: wamid(), timestamp: String(Math.floor(Date.now() / 1000)), type: 'text', text: { body }, ...more,
});

/** The words of what was sent, whatever it was put into. */
export function wordsOf(body: Record<string, unknown>): string {
  const { text, interactive, message } = body as { text?: { body: string }; interactive?: { body: { text: string } }; message?: { text?: string } };
  return text?.body ?? interactive?.body.text ?? message?.text ?? '';
}
