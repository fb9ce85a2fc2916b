import { describe, expect, test } from '@jest/globals';
import { createInstagram } from '../../lib/channels/instagram/channel.ts';
import { createMessenger } from '../../lib/channels/messenger/channel.ts';
import { signMeta } from '../../lib/channels/meta/signature.ts';
import { signTikTok } from '../../lib/channels/tiktok/channel.ts';
import { createTikTok } from '../../lib/channels/tiktok/channel.ts';
import { createWhatsApp } from '../../lib/channels/whatsapp/channel.ts';
import { isPrivateAddress } from '../../lib/net/public-address.ts';
import { systemClock } from '../../lib/compose.ts';
import type { SetupFinding } from '../../lib/contracts/channel.ts';
import { startGraphServer } from '../fixtures/graph-server/server.ts';
import { channelContract } from '../contracts/channel.ts';

const SECRET = 'app-secret-of-the-tests';
const TOKEN = 'token-of-the-tests';
const meta = (graphUrl: string) => ({ appSecret: SECRET, verifyToken: 'verify-me', appId: '4242', graphUrl, graphVersion: 'v26.0', token: TOKEN, fetch });
const signed = (body: Uint8Array) => ({ 'x-hub-signature-256': signMeta(body, SECRET) });

const wa = (message: Record<string, unknown>, contacts: unknown[] = [{ wa_id: '33611', profile: { name: 'Ada' } }]) => waValue({ contacts, messages: [{ from: '33611', id: 'wamid.1', timestamp: '1780000000', ...message }] });
const waValue = (value: Record<string, unknown>, field = 'messages') => ({ object: 'whatsapp_business_account', entry: [{ id: '1', changes: [{ field, value: { messaging_product: 'whatsapp', metadata: { display_phone_number: '33', phone_number_id: '101' }, ...value } }] }] });
const file = { id: 'F', mime_type: 'x/y', sha256: 's' };

channelContract({
  name: 'WhatsApp', token: TOKEN, account: '101', userId: '33611', sign: signed,
  create: (graphUrl) => createWhatsApp({ ...meta(graphUrl), phoneNumberId: '101', businessId: '202' }),
  texts: (texts) => waValue({ messages: texts.map((body, index) => ({ from: '33611', id: `wamid.${index}`, timestamp: '1780000000', type: 'text', text: { body } })) }),
  messages: [
    { what: 'a text', body: wa({ type: 'text', text: { body: 'é' } }), content: { type: 'text', text: 'é' } },
    { what: 'a text about a product', body: wa({ type: 'text', text: { body: 'dispo ?' }, context: { from: '33', id: 'x', referred_product: { catalog_id: 'c', product_retailer_id: 'REF-1' } } }), content: { type: 'text', text: 'dispo ?\n(REF-1)' } },
    { what: 'a forwarded text', body: wa({ type: 'text', text: { body: 'f' }, context: { forwarded: true } }), content: { type: 'text', text: 'f' } },
    { what: 'a pressed button', body: wa({ type: 'interactive', interactive: { type: 'button_reply', button_reply: { id: 'v', title: 't' } } }), content: { type: 'choice', value: 'v', label: 't' } },
    { what: 'a chosen row', body: wa({ type: 'interactive', interactive: { type: 'list_reply', list_reply: { id: 'v', title: 't', description: 'd' } } }), content: { type: 'choice', value: 'v' } },
    { what: 'a template\'s button', body: wa({ type: 'button', button: { payload: 'p', text: 't' } }), content: { type: 'choice', value: 'p' } },
    { what: 'an interactive without its body', body: waValue({ contacts: [{ wa_id: '33611' }], messages: [{ from: '33611', id: '1', timestamp: '1', type: 'interactive', errors: [{ code: 1 }] }], errors: [{ code: 1 }] }), content: { type: 'unsupported' } },
    { what: 'a picture', body: wa({ type: 'image', image: { ...file, caption: 'c' } }), content: { type: 'media', media: 'image', caption: 'c', reference: { id: 'F' } } },
    { what: 'a voice note', body: wa({ type: 'audio', audio: { ...file, voice: true } }), content: { type: 'media', media: 'audio' } },
    { what: 'a video', body: wa({ type: 'video', video: file }), content: { type: 'media', media: 'video' } },
    { what: 'a document', body: wa({ type: 'document', document: { ...file, filename: 'a.pdf' } }), content: { type: 'media', media: 'document', filename: 'a.pdf' } },
    { what: 'a sticker', body: wa({ type: 'sticker', sticker: file }), content: { type: 'media', media: 'sticker' } },
    { what: 'a location', body: wa({ type: 'location', location: { latitude: 1.5, longitude: 2 } }), content: { type: 'location', latitude: 1.5 } },
    { what: 'contacts', body: wa({ type: 'contacts', contacts: [{ name: { formatted_name: 'Ada' } }] }), content: { type: 'contact', names: ['Ada'] } },
    { what: 'a reaction', body: wa({ type: 'reaction', reaction: { message_id: 'm', emoji: '👍' } }), content: { type: 'reaction', emoji: '👍' } },
    { what: 'a reaction that was taken back', body: wa({ type: 'reaction', reaction: { message_id: 'm' } }), content: { type: 'reaction', emoji: null } },
    { what: 'an order', body: wa({ type: 'order', order: { catalog_id: 'c', text: 'svp', product_items: [{ product_retailer_id: 'REF-1', quantity: 2, item_price: 1, currency: 'EUR' }] } }), content: { type: 'text', text: 'svp\n2 × REF-1' } },
    { what: 'what WhatsApp cannot show', body: wa({ type: 'unsupported', errors: [{ code: 131051 }] }), content: { type: 'unsupported' } },
    { what: 'a kind nobody has met', body: wa({ type: 'hologram', hologram: {} }), content: { type: 'unsupported', what: 'hologram' } },
    { what: 'a writer without a number', body: wa({ from: undefined, from_user_id: '33611', type: 'text', text: { body: 'x' } }, [{ user_id: '33611', profile: { name: 'A' } }]), content: { type: 'text' } },
  ],
  others: [
    ...['sent', 'delivered', 'read', 'played', 'failed'].map((status) => ({ what: `a status (${status})`, body: waValue({ statuses: [{ id: 'w', status, timestamp: '1', recipient_id: '2', errors: [{ code: 131026 }] }] }), kind: 'status' as const })),
    { what: 'a status nobody has met', body: waValue({ statuses: [{ id: 'w', status: 'pondered', timestamp: '1' }] }), kind: 'ignored' },
    { what: 'an edit', body: wa({ type: 'edit', edit: { original_message_id: 'w', message: { type: 'text', text: { body: 'b' } } } }), kind: 'edit' },
    { what: 'a revocation', body: wa({ type: 'revoke', revoke: { original_message_id: 'w' } }), kind: 'retract' },
    { what: 'a change of number', body: wa({ type: 'system', system: { type: 'user_changed_number', wa_id: '33622', body: 'x' } }), kind: 'renamed' },
    { what: 'a person\'s answer in the app', body: waValue({ message_echoes: [{ id: 'w', from: '33', to: '33611', timestamp: '1', type: 'text', text: { body: 'b' } }] }, 'smb_message_echoes'), kind: 'echo' },
    { what: 'a field nobody has met', body: waValue({ anything: 1 }, 'account_update'), kind: 'ignored' },
    { what: 'a text without a body', body: wa({ type: 'text' }), kind: 'malformed' },
    { what: 'a message of nobody', body: waValue({ messages: [{ id: 'w', timestamp: '1', type: 'text', text: { body: 'b' } }] }), kind: 'malformed' },
  ],
});

const pageOf = (object: string, account: string) => (event: Record<string, unknown>, list = 'messaging') => ({ object, entry: [{ id: account, time: 1_780_000_000_000, [list]: [{ sender: { id: '77' }, recipient: { id: account }, timestamp: 1_780_000_000_000, ...event }] }] });
const pageMessages = (page: ReturnType<typeof pageOf>) => [
  { what: 'a text', body: page({ message: { mid: 'm', text: 'é' } }), content: { type: 'text' as const, text: 'é' } },
  { what: 'a quick reply', body: page({ message: { mid: 'm', text: 't', quick_reply: { payload: 'p' } } }), content: { type: 'choice' as const, value: 'p', label: 't' } },
  { what: 'a postback', body: page({ postback: { mid: 'm', title: 't', payload: 'p' } }), content: { type: 'choice' as const, value: 'p' } },
  ...(['image', 'audio', 'video'] as const).map((type) => ({ what: `an attachment (${type})`, body: page({ message: { mid: 'm', attachments: [{ type, payload: { url: 'https://x/y' } }] } }), content: { type: 'media' as const, media: type, reference: { url: 'https://x/y' } } })),
  { what: 'a share', body: page({ message: { mid: 'm', attachments: [{ type: 'share', payload: { url: 'https://x/y' } }] } }), content: { type: 'share' as const, url: 'https://x/y' } },
  { what: 'an attachment nobody has met', body: page({ message: { mid: 'm', attachments: [{ type: 'hologram', payload: {} }] } }), content: { type: 'unsupported' as const } },
  { what: 'a reaction', body: page({ reaction: { mid: 'm', action: 'react', reaction: 'love', emoji: '❤' } }), content: { type: 'reaction' as const, emoji: '❤' } },
];
const pageOthers = (page: ReturnType<typeof pageOf>, account: string) => [
  { what: 'a read mark', body: page({ read: { watermark: 5 } }), kind: 'status' as const },
  { what: 'an echo', body: page({ sender: { id: account }, recipient: { id: '77' }, message: { mid: 'm', is_echo: true, app_id: 1, text: 'x' } }), kind: 'echo' as const },
  { what: 'what a human inbox owns', body: page({ message: { mid: 'm', text: 'x' } }, 'standby'), kind: 'ignored' as const },
  { what: 'a referral', body: page({ referral: { source: 'ADS', ad_id: '1', ref: 'r', type: 'OPEN_THREAD' } }), kind: 'referral' as const },
  { what: 'an event nobody has met', body: page({ telepathy: {} }), kind: 'ignored' as const },
  { what: 'a message without an id', body: page({ message: { text: 'x' } }), kind: 'malformed' as const },
];

const messenger = pageOf('page', '555');
channelContract({
  name: 'Messenger', token: TOKEN, account: '555', userId: '77', sign: signed, create: (graphUrl) => createMessenger(meta(graphUrl)),
  texts: (texts) => ({ object: 'page', entry: [{ id: '555', time: 1, messaging: texts.map((text, index) => ({ sender: { id: '77' }, recipient: { id: '555' }, timestamp: 1, message: { mid: `m${index}`, text } })) }] }),
  messages: [...pageMessages(messenger), { what: 'a location', body: messenger({ message: { mid: 'm', attachments: [{ type: 'location', payload: { coordinates: { lat: 1, long: 2 } } }] } }), content: { type: 'location', latitude: 1 } }, { what: 'a like', body: messenger({ message: { mid: 'm', attachments: [{ type: 'image', payload: { url: 'https://x/y', sticker_id: 369239263222822 } }] } }), content: { type: 'media', media: 'sticker' } }],
  others: [...pageOthers(messenger, '555'), { what: 'a delivery', body: messenger({ delivery: { mids: ['m'], watermark: 5 } }), kind: 'status' }],
});

const instagram = pageOf('instagram', '17841');
channelContract({
  name: 'Instagram', token: TOKEN, account: '17841', userId: '77', sign: signed, create: (graphUrl) => createInstagram(meta(graphUrl)),
  texts: (texts) => ({ object: 'instagram', entry: [{ id: '17841', time: 1, messaging: texts.map((text, index) => ({ sender: { id: '77' }, recipient: { id: '17841' }, timestamp: 1, message: { mid: `m${index}`, text } })) }] }),
  messages: [
    ...pageMessages(instagram),
    { what: 'an answer to a story', body: instagram({ message: { mid: 'm', text: 'combien ?', reply_to: { story: { url: 'https://x', id: '1' } } } }), content: { type: 'text', text: 'combien ?' } },
    { what: 'what cannot be shown', body: instagram({ message: { mid: 'm', is_unsupported: true } }), content: { type: 'unsupported' } },
    { what: 'a mention in a story', body: instagram({ message: { mid: 'm', attachments: [{ type: 'story_mention', payload: { url: 'https://x/y' } }] } }), content: { type: 'share' } },
  ],
  others: [
    ...pageOthers(instagram, '17841'),
    { what: 'a deletion', body: instagram({ message: { mid: 'm', is_deleted: true } }), kind: 'retract' },
    { what: 'a comment', body: { object: 'instagram', entry: [{ id: '17841', time: 1, changes: [{ field: 'comments', value: { text: 'x' } }] }] }, kind: 'ignored' },
  ],
});

const tiktok = (event: string, content: unknown) => ({ client_key: 'k', event, user_openid: 'biz', create_time: 1_780_000_000, content: typeof content === 'string' ? content : JSON.stringify(content) });
const tt = (more: Record<string, unknown>) => tiktok('im_receive_msg', { message_id: 'm', conversation_id: 'conv', from_user: { id: 'u', role: 'personal_account' }, to_user: { id: 'biz' }, timestamp: 1_780_000_000_000, ...more });
channelContract({
  name: 'TikTok', token: TOKEN, account: 'biz', userId: 'conv',
  sign(body) {
    const t = String(Math.floor(Date.now() / 1000));
    return { 'tiktok-signature': `t=${t},s=${signTikTok(body, SECRET, t).toString('hex')}` };
  },
  create: (graphUrl) => createTikTok({ clientSecret: SECRET, token: TOKEN, baseUrl: graphUrl, fetch, clock: systemClock }),
  texts: ([text = '']) => tt({ type: 'text', text: { body: text } }),
  messages: [
    { what: 'a text', body: tt({ type: 'text', text: { body: 'é' } }), content: { type: 'text', text: 'é' } },
    { what: 'a picture', body: tt({ type: 'image', image: { media_id: 'F' } }), content: { type: 'media', media: 'image', reference: { id: 'F' } } },
    { what: 'a shared post', body: tt({ type: 'share_post', share_post: { embed_url: 'https://t/1' } }), content: { type: 'share', url: 'https://t/1' } },
    { what: 'a kind nobody has met', body: tt({ type: 'hologram' }), content: { type: 'unsupported' } },
  ],
  others: [
    { what: 'a customer in the EEA', body: tiktok('im_receive_msg_eu', '{}'), kind: 'ignored' },
    { what: 'an echo', body: tiktok('im_send_msg', { message_id: 'm', conversation_id: 'conv', type: 'text', from_user: { id: 'biz' }, to_user: { id: 'u' } }), kind: 'echo' },
    { what: 'content that is no JSON', body: tiktok('im_receive_msg', '{'), kind: 'malformed' },
    { what: 'an event nobody has met', body: tiktok('im_dance', '{}'), kind: 'ignored' },
  ],
});

describe('what is particular to one platform', () => {
  test('WhatsApp keeps the number where there is one, the stable id first, and the advertisement that led here', () => {
    const channel = createWhatsApp({ ...meta('http://x'), phoneNumberId: '101', businessId: undefined });
    const ad = { source_url: 'https://fb.me/1', source_id: '9', source_type: 'ad', headline: 'Promo', ctwa_clid: 'c' };
    const [event] = channel.parse(Buffer.from(JSON.stringify(wa({ from_user_id: 'US.1', type: 'text', text: { body: 'x' }, referral: ad }, [{ user_id: 'US.1', wa_id: '33611999', profile: { name: 'Ada' } }]))));
    expect(event).toMatchObject({ userId: 'US.1', name: 'Ada', referral: { source: 'ad', id: '9', url: 'https://fb.me/1', headline: 'Promo', click_id: 'c' } });
  });

  test('TikTok believes a signature for five seconds', () => {
    const at = (now: number) => createTikTok({ clientSecret: SECRET, token: TOKEN, baseUrl: 'http://x', fetch, clock: { now: () => now } });
    const body = Buffer.from('{}');
    const headers = { 'tiktok-signature': `t=1780000000,s=${signTikTok(body, SECRET, '1780000000').toString('hex')}` };
    expect(at(1_780_000_004_000).verify({ headers, body })).toEqual({ state: 'accepted' });
    expect(at(1_780_000_006_500).verify({ headers, body })).toEqual({ state: 'rejected', reason: 'signature_old' });
  });

  test('the set-up check says in words what is missing: subscriptions, https, the verify token, the webhook address', async () => {
    const at = { signal: AbortSignal.timeout(5_000), publicUrl: 'https://counter.example' };
    const server = async (subscribed: string[]) => startGraphServer({ token: TOKEN, subscribed });
    const missing = (findings: SetupFinding[]) => findings.filter(({ status }) => status === 'missing').map(({ what, detail }) => `${what}: ${detail}`);
    const none = await server([]);
    const some = await server(['messages']);
    const whatsapp = (url: string, more = {}) => createWhatsApp({ ...meta(url), phoneNumberId: '101', businessId: '202', ...more });
    try {
      expect(missing(await whatsapp(none.url).check(at))).toEqual([expect.stringMatching(/^subscription: No app is subscribed to the WhatsApp Business account: no message arrives/)]);
      expect(missing(await whatsapp(some.url).check(at))).toEqual([]);
      expect(missing(await whatsapp(some.url).check({ ...at, publicUrl: 'http://counter.example' }))).toEqual([expect.stringMatching(/is not https: platforms refuse it/)]);
      expect(missing(await whatsapp(some.url, { verifyToken: undefined }).check(at))).toEqual([expect.stringMatching(/META_VERIFY_TOKEN is not set/)]);
      expect((await whatsapp(some.url, { businessId: undefined }).check({ ...at, publicUrl: null })).filter(({ status }) => status === 'warning').map(({ detail }) => detail))
        .toEqual([expect.stringMatching(/WHATSAPP_BUSINESS_ACCOUNT_ID is not set/), expect.stringMatching(/PUBLIC_URL is not set/)]);
      expect(missing(await createMessenger(meta(some.url)).check(at))).toEqual([expect.stringMatching(/not subscribed to messaging_postbacks, message_echoes, message_deliveries, message_reads: nothing of that arrives/)]);
      expect(missing(await createInstagram(meta(some.url)).check(at))).toEqual([expect.stringMatching(/not subscribed to messaging_postbacks, message_reactions/)]);
      const gone = await server([]);
      await gone.close();
      expect(missing(await whatsapp(gone.url).check(at))).toEqual(expect.arrayContaining([expect.stringMatching(/The platform cannot be reached/)]));
    } finally {
      await none.close();
      await some.close();
    }
  });

  test('addresses that are nobody else\'s business', () => {
    for (const address of ['127.0.0.1', '10.0.0.1', '172.20.1.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '::1', '::', 'fe80::1', 'fd00::1', '::ffff:7f00:1', '::ffff:127.0.0.1', '64:ff9b::7f00:1', '100::1', 'nonsense', '']) {
      expect([address, isPrivateAddress(address)]).toEqual([address, true]);
    }
    for (const address of ['8.8.8.8', '::ffff:8.8.8.8', '157.240.1.1', '172.15.0.1', '2606:4700::1111', '2a03:2880:f12f:83:face:b00c:0:25de']) expect([address, isPrivateAddress(address)]).toEqual([address, false]);
  });
});
