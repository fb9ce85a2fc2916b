import { ChannelError, type Channel, type MessengerName, type RawRequest, type TemplateRequest, type Verification } from '../contracts/channel.ts';
import { applyStatuses, count, purgeEvents, readInboxFacts, storeEvents, type InboxFacts } from '../db/queries/channels.ts';
import { queueTemplate } from '../db/queries/outbox.ts';
import { createJobWorker } from '../jobs/worker.ts';
import { CHANNEL_THREAD, threadHandler, type InboxDeps } from './inbox.ts';
import { createLanes } from './lanes.ts';
import { workOutbox, type OutboxDeps } from './outbox.ts';

export interface MessagingDeps extends Omit<InboxDeps, 'answer'>, Omit<OutboxDeps, 'timeoutMs'> {
  sendTimeoutMs: number;
  lanes: number;
  answer(turnId: string, sessionId: string): Promise<void>;
  keepAlive(work: Promise<unknown>): void;
}

/** What became of a webhook. */
export type Receipt = { state: 'stored'; stored: number } | { state: 'refused'; reason: Extract<Verification, { state: 'rejected' }>['reason'] };

/** Everything between a webhook and the engine, and between the engine and a platform. */
export interface Messaging {
  /** The channels that are configured. */
  names(): MessengerName[];
  /** Null: this channel is not configured. */
  channel(name: MessengerName): Channel | null;
  /** Verifies, stores, and returns: the work is done afterwards. Throws when it could not be stored. */
  receive(name: MessengerName, request: RawRequest): Promise<Receipt>;
  sendTemplate(name: MessengerName, threadId: string, template: TemplateRequest): Promise<boolean>;
  /** Starts whatever is due. For timers, crons and passing requests. */
  kick(): void;
  /** Resolves when this process works on nothing any more. */
  settled(): Promise<void>;
  facts(): Promise<InboxFacts>;
  purge(): Promise<void>;
}

const STATUS_BATCH = 500;

export function createMessaging(deps: MessagingDeps): Messaging {
  const { database, logger, channels } = deps;
  const worker = createJobWorker({
    database, logger,
    handlers: {
      [CHANNEL_THREAD]: threadHandler({
        ...deps,
        timeoutMs: deps.timeoutMs,
        async answer(turnId, sessionId) {
          await deps.answer(turnId, sessionId);
          outbox.kick();
        },
      }),
    },
  });
  const gate = createGate();
  const calm = () => gate.calm();
  const outbox = createLanes({ calm, most: deps.lanes, work: () => workOutbox({ ...deps, timeoutMs: deps.sendTimeoutMs }), logger, what: 'outbox' });
  const statuses = createLanes({ most: 1, work: () => applyStatuses(database, STATUS_BATCH), logger, what: 'statuses' });
  const inbox = createLanes({ calm, most: deps.lanes, work: () => worker.drain(1), logger, what: 'inbox' });

  const kick = () => {
    inbox.kick();
    outbox.kick();
    statuses.kick();
  };
  const settled = async () => {
    await inbox.idle();
    await Promise.all([outbox.idle(), statuses.idle()]);
  };

  async function store(channel: Channel, body: Uint8Array): Promise<Receipt> {
    const events = channel.parse(body);
    if (events.length === 0) return { state: 'stored', stored: 0 };
    const { stored } = await storeEvents(database.urgent, channel.name, events, deps.burstMs);
    if (stored > 0) deps.keepAlive(after(deps.burstMs + 5, kick).then(settled));
    return { state: 'stored', stored };
  }

  return {
    names: () => Object.keys(channels) as MessengerName[],
    channel: (name) => channels[name] ?? null,
    async receive(name, request) {
      const channel = channels[name];
      if (channel === undefined) throw new ChannelError('rejected', 'This channel is not configured.');
      const verified = channel.verify(request);
      if (verified.state === 'rejected') {
        await count(database, name, verified.reason);
        return { state: 'refused', reason: verified.reason };
      }
      const leave = gate.enter();
      try {
        return await store(channel, request.body);
      } finally {
        leave();
      }
    },
    async sendTemplate(name, threadId, template) {
      const payload = channels[name]?.template(template) ?? null;
      if (payload === null || !(await queueTemplate(database, threadId, payload))) return false;
      kick();
      return true;
    },
    kick, settled,
    facts: () => readInboxFacts(database),
    purge: () => purgeEvents(database),
  };
}

/** Longest that work waits for webhooks: they must not starve it. */
const PATIENCE_MS = 250;

/** Lets webhooks go first: a platform that waits for its acknowledgement comes again, and then there is more to do. */
function createGate() {
  let inside = 0;
  let left = Promise.withResolvers<null>();
  return {
    enter() {
      inside += 1;
      return () => {
        inside -= 1;
        if (inside > 0) return;
        left.resolve(null);
        left = Promise.withResolvers();
      };
    },
    async calm() {
      if (inside > 0) await Promise.race([left.promise, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref())]);
    },
  };
}

const after = (ms: number, work: () => void): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(() => {
      work();
      resolve();
    }, ms).unref();
  });
