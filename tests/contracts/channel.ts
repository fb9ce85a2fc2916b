import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Action } from '../../lib/contracts/action.ts';
import { ChannelError, inboundEventSchema, type Channel, type InboundContent, type InboundEvent, type SendOptions } from '../../lib/contracts/channel.ts';
import { GRAPH_FAILURES, startGraphServer, type GraphServer } from '../fixtures/graph-server/server.ts';

export interface ChannelUnderTest {
  name: string;
  token: string;
  create(graphUrl: string): Channel;
  account: string;
  userId: string;
  sign(body: Uint8Array): Record<string, string>;
  /** A webhook with these texts, in order. */
  texts(texts: string[]): unknown;
  /** Every kind of message the platform sends, and what it is. */
  messages: { what: string; body: unknown; content: Partial<InboundContent> }[];
  /** What is stored and asks for no answer. */
  others: { what: string; body: unknown; kind: InboundEvent['kind'] }[];
}

const bytes = (value: unknown): Uint8Array => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));

const product = (n: number) => ({
  id: String(n), reference: `REF-${n}`, name: `Plaquettes de frein avant n° ${n} avec un nom vraiment long, pour que le titre ne tienne nulle part en entier`, brand: 'Brembo',
  price: { amount: 2990 + n, currency: 'EUR' }, stock: n, url: `/p/${n}`, image: n % 2 === 0 ? '/images/p.svg' : 'https://cdn.example/p.jpg', note: 'selon le moteur', stale: false,
});

const ACTIONS: Action[] = [
  { type: 'SHOW_BUTTONS', data: { buttons: [{ label: 'Oui', value: 'oui' }, { label: 'Non', value: 'non' }] } },
  { type: 'SHOW_BUTTONS', data: { buttons: Array.from({ length: 10 }, (_, index) => ({ label: `Choix numéro ${index} d’une longueur certaine`, value: `valeur ${index}` })) } },
  { type: 'SHOW_BUTTONS', data: { buttons: [{ label: 'Voir la boutique en ligne', value: 'x', url: 'https://shop.example/a' }, { label: 'اتصل بنا', value: 'y'.repeat(256) }] } },
  { type: 'SHOW_CAROUSEL', data: { products: Array.from({ length: 10 }, (_, index) => product(index)) } },
  { type: 'SHOW_CAROUSEL', data: { products: [product(1)] } },
  { type: 'SHOW_FORM', data: { form: 'f', step: 's', title: 't', fields: [{ name: 'n', label: 'l', type: 'select', required: true, options: [{ label: 'A', value: 'a' }, { label: 'B', value: 'b' }] }] } },
  { type: 'OPEN_CHECKOUT', data: { url: 'https://shop.example/pay/1', total: { amount: 100, currency: 'EUR' }, expires_at: '2030-01-01T00:00:00Z' } },
  { type: 'DOWNLOAD', data: { url: '/files/devis.pdf', filename: 'devis.pdf', media_type: 'application/pdf', expires_at: '2030-01-01T00:00:00Z' } },
  { type: 'HANDOFF', data: { state: 'pending', message: 'm' } }, { type: 'ASK_CSAT', data: { question: 'q', scale: 5 } }, { type: 'RESET', data: { conversation_id: 'c' } },
];

/** What every channel does, whatever the platform. */
export function channelContract(subject: ChannelUnderTest): void {
  describe(`${subject.name} keeps the channel contract`, () => {
    let graph: GraphServer;
    let channel: Channel;
    beforeAll(async () => {
      graph = await startGraphServer({ token: subject.token });
      channel = subject.create(graph.url);
    });
    afterAll(() => graph.close());
    beforeEach(() => { graph.reset(); });

    const to = { account: subject.account, userId: subject.userId };
    const options = (more: Partial<SendOptions> = {}): SendOptions => ({ signal: AbortSignal.timeout(2_000), correlation: '17', asHuman: false, ...more });
    const rendering = { language: 'fr' as const, publicUrl: 'https://counter.example' };
    const anyPart = () => channel.render({ text: 'bonjour', action: null }, rendering)[0]!.payload;
    const failureOf = async (work: Promise<unknown>): Promise<ChannelError> => {
      const error: unknown = await work.then(() => new Error('nothing failed'), (reason: unknown) => reason);
      expect(error).toBeInstanceOf(ChannelError);
      return error as ChannelError;
    };

    test('believes a body by its signature alone, accents and Arabic escaped or not', () => {
      for (const text of ['é', 'أين طلبي', 'plain', '\\u00e9']) {
        const body = bytes(subject.texts([text]));
        const escaped = Buffer.from(Buffer.from(body).toString('utf8').replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`));
        expect(channel.verify({ headers: subject.sign(body), body })).toEqual({ state: 'accepted' });
        expect(channel.verify({ headers: subject.sign(escaped), body: escaped })).toEqual({ state: 'accepted' });
        expect(channel.verify({ headers: {}, body })).toMatchObject({ state: 'rejected', reason: 'signature_missing' });
        expect(channel.verify({ headers: subject.sign(Buffer.concat([body, Buffer.from(' ')])), body })).toMatchObject({ state: 'rejected', reason: 'signature_wrong' });
        if (!Buffer.from(body).equals(escaped)) expect(channel.verify({ headers: subject.sign(escaped), body }).state).toBe('rejected');
      }
    });

    test.each(subject.messages)('reads $what', ({ body, content }) => {
      const [event, ...more] = channel.parse(bytes(body));
      expect(more).toEqual([]);
      expect(event).toMatchObject({ kind: 'message', userId: subject.userId, account: subject.account, content });
      expect(inboundEventSchema.parse(event)).toEqual(event);
    });

    test.each(subject.others)('stores $what', ({ body, kind }) => {
      const events = channel.parse(bytes(body));
      expect(events.map((event) => event.kind)).toEqual([kind]);
    });

    test('gives every event of a batch, and the same keys when it comes again', () => {
      const [one] = [subject.texts(['a', 'b', 'c'])];
      const keys = channel.parse(bytes(one)).map((event) => event.key);
      expect(channel.parse(bytes(one)).map((event) => event.key)).toEqual(keys);
      expect(new Set(keys).size).toBe(keys.length);
    });

    test('reads anything at all without throwing, and what it gives can be stored', () => {
      const known = [...subject.messages, ...subject.others].map(({ body }) => JSON.stringify(body));
      const mangled = fc.tuple(fc.constantFrom(...known), fc.nat(), fc.constantFrom('null', '7', '"x"', '{}', '[]', '[null]', '1e400', '""')).map(([body, at, instead]) => {
        // A value somewhere in a real webhook becomes another.
        const values = [...body.matchAll(/(?<=":)("(?:[^"\\]|\\.)*"|-?[\d.]+|true|false|\[\]|\{\})/g)];
        const value = values[at % values.length];
        return value === undefined ? body : body.slice(0, value.index) + instead + body.slice(value.index + value[0].length);
      });
      fc.assert(fc.property(fc.oneof(mangled, fc.json(), fc.string()), (body) => {
        for (const event of channel.parse(bytes(body))) expect(inboundEventSchema.safeParse(event).success).toBe(true);
      }), { numRuns: 300 });
    });

    test('splits long texts at sentence ends within the platform\'s limit and loses no word', () => {
      const { maxText, maxTextBytes } = channel.capabilities;
      fc.assert(fc.property(fc.array(fc.constantFrom('Une phrase courte.', 'هل يصل الطلب غداً؟', 'Größe und Maß!', '🚗🚗🚗', 'x'.repeat(700), 'a b c d.'), { minLength: 1, maxLength: 60 }), (sentences) => {
        const text = sentences.join(' ');
        const parts = channel.render({ text, action: null }, rendering).map((part) => textOf(part.payload));
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(maxText);
          if (maxTextBytes !== undefined) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(maxTextBytes);
          expect(part).toBe(part.toWellFormed());
        }
        expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }), { numRuns: 60 });
      const sentence = 'Nous livrons partout en France. ';
      const [first] = channel.render({ text: sentence.repeat(400), action: null }, rendering);
      expect(textOf(first!.payload)).toMatch(/\.$/);
    });

    test('shows every action in a form the platform takes; what has no form is numbered and understood', async () => {
      for (const action of ACTIONS) {
        for (const text of ['Que cherchez-vous ?', 'Une longue réponse. '.repeat(150), 'جواب طويل. '.repeat(120)]) {
          const parts = channel.render({ text, action }, rendering);
          expect(parts.length).toBeGreaterThan(0);
          for (const part of parts) await channel.send(to, part.payload, options());
          const shown = JSON.stringify(parts.map((part) => part.payload));
          if (action.type === 'SHOW_BUTTONS') {
            for (const [index, button] of action.data.buttons.filter((one) => one.url === undefined).entries()) {
              const choices = parts.flatMap((part) => part.choices);
              expect(choices.length > 0 ? choices[index] : shown).toContain(button.value);
            }
          }
          if (action.type === 'SHOW_CAROUSEL') expect(shown).toContain('/p/1');
        }
      }
      expect(graph.refused).toEqual([]);
    });

    test('sends once and gives the platform\'s id', async () => {
      const receipt = await channel.send(to, anyPart(), options());
      expect(receipt).toEqual({ state: 'sent', providerId: graph.taken[0]!.id });
      expect(graph.taken).toHaveLength(1);
    });

    test('tells refusals, delays and the unknown apart, and no secret in any of it', async () => {
      const seen: Record<string, string> = {};
      for (const failure of GRAPH_FAILURES) {
        graph.fail(failure);
        const outcome: unknown = await channel.send(to, anyPart(), options({ signal: AbortSignal.timeout(300) })).then((receipt) => receipt.state, (error: unknown) => error);
        seen[failure] = outcome instanceof ChannelError ? (outcome.isRetryable ? 'retry' : 'failed') : String(outcome);
        if (outcome instanceof ChannelError) expect(`${outcome.message} ${outcome.platformCode} ${outcome.stack ?? ''}`).not.toContain(subject.token);
      }
      expect(seen).toEqual({
        rate_limited: 'retry', server_error: 'retry', not_json: 'retry', transient: 'retry', token_expired: 'failed', window_closed: 'failed', unreachable: 'failed',
        taken_then_cut: 'unconfirmed', cut: 'unconfirmed', hang: 'unconfirmed',
      });
    });

    test('a platform that cannot be reached surely took nothing', async () => {
      const gone = await startGraphServer({ token: subject.token });
      await gone.close();
      expect((await failureOf(subject.create(gone.url).send(to, anyPart(), options()))).code).toBe('unavailable');
    });

    test('fetches no file that is too large, or from a private address', async () => {
      graph.addFile('big', { bytes: Buffer.alloc(2_000), mediaType: 'image/png' });
      const fetchMedia = (url: string) => channel.fetchMedia({ url }, { signal: AbortSignal.timeout(2_000), maxBytes: 1_000 });
      expect((await failureOf(fetchMedia(graph.fileUrl('big')))).platformCode).toBe('media_too_large');
      for (const url of ['https://127.0.0.1/a', 'https://localhost/a', 'https://10.1.2.3/a', 'https://[::1]/a', 'https://[::ffff:169.254.169.254]/a', 'https://169.254.169.254/latest/meta-data', 'http://example.com/a', 'file:///etc/passwd', 'https://0/a']) {
        const error = await failureOf(fetchMedia(url));
        expect(['media_private_address', 'media_not_https', 'media_unresolved']).toContain(error.platformCode);
      }
    });

    test('shows that it has read and is writing', async () => {
      await channel.attend(to, 'm', { signal: AbortSignal.timeout(2_000) });
      expect(graph.marks.length).toBeGreaterThan(0);
      expect(graph.taken).toEqual([]);
    });

    test('finds out whether it is set up, and says in words what is missing', async () => {
      const good = await channel.check({ signal: AbortSignal.timeout(2_000), publicUrl: 'https://counter.example' });
      expect(good.filter((one) => one.status === 'missing')).toEqual([]);
      const other = await startGraphServer({ token: 'another-token' });
      const bad = await subject.create(other.url).check({ signal: AbortSignal.timeout(2_000), publicUrl: 'https://counter.example' });
      await other.close();
      expect(bad.some((one) => one.status === 'missing' && /token/.test(one.detail))).toBe(true);
    });
  });
}

function textOf(payload: unknown): string {
  const { text } = payload as { text?: string | { body: string } };
  return typeof text === 'string' ? text : (text?.body ?? '');
}
