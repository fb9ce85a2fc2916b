import { z } from 'zod';
import { defineSettings, flag, integer } from '../config/settings.ts';

const url = (fallback: string) =>
  z
    .url()
    .transform((text) => text.replace(/\/+$/, ''))
    .default(fallback);

const secret = () => z.string().min(8).optional();

export const channelSettings = defineSettings({
  publicUrl: {
    env: 'PUBLIC_URL',
    doc: 'Where the shop is reached from outside (`https://counter.shop.example`). Messengers take no relative links; the set-up check asks for its webhooks.',
    schema: z.url().transform((text) => text.replace(/\/+$/, '')).optional(),
  },
  metaAppSecret: { env: 'META_APP_SECRET', doc: 'The app secret of the Meta app: every webhook is signed with it. WhatsApp, Messenger and Instagram are off without it.', schema: secret(), secret: true },
  metaVerifyToken: { env: 'META_VERIFY_TOKEN', doc: 'The word you choose and type into Meta\'s webhook form.', schema: secret(), secret: true },
  metaAppId: { env: 'META_APP_ID', doc: 'The id of the Meta app: tells what this software sent from what a person sent.', schema: z.string().regex(/^\d+$/).optional() },
  graphVersion: { env: 'GRAPH_API_VERSION', doc: 'Version of the Graph API.', schema: z.string().regex(/^v\d+\.\d+$/).default('v26.0') },
  graphUrl: { env: 'GRAPH_BASE_URL', doc: 'Where the Graph API is.', schema: url('https://graph.facebook.com') },
  whatsappToken: { env: 'WHATSAPP_ACCESS_TOKEN', doc: 'A system user\'s token with whatsapp_business_messaging.', schema: secret(), secret: true },
  whatsappPhoneNumberId: { env: 'WHATSAPP_PHONE_NUMBER_ID', doc: 'The id (not the number) of the WhatsApp number.', schema: z.string().regex(/^\d+$/).optional() },
  whatsappBusinessId: { env: 'WHATSAPP_BUSINESS_ACCOUNT_ID', doc: 'The id of the WhatsApp Business account, for the set-up check.', schema: z.string().regex(/^\d+$/).optional() },
  messengerToken: { env: 'MESSENGER_PAGE_ACCESS_TOKEN', doc: 'The page\'s token with pages_messaging.', schema: secret(), secret: true },
  instagramToken: { env: 'INSTAGRAM_ACCESS_TOKEN', doc: 'The account\'s token with instagram_manage_messages.', schema: secret(), secret: true },
  tiktokClientSecret: { env: 'TIKTOK_CLIENT_SECRET', doc: 'The client secret of the TikTok app: every webhook is signed with it.', schema: secret(), secret: true },
  tiktokToken: { env: 'TIKTOK_ACCESS_TOKEN', doc: 'The business account\'s token.', schema: secret(), secret: true },
  tiktokUrl: { env: 'TIKTOK_BASE_URL', doc: 'Where the TikTok Business API is.', schema: url('https://business-api.tiktok.com') },
  simulator: {
    env: 'CHANNEL_SIMULATOR',
    doc: 'Plays all four messengers on this machine at /simulator while none is configured. Never on a platform.',
    schema: flag(true),
  },
  burstMs: { env: 'CHANNEL_BURST_MS', doc: 'Milliseconds after a message in which the next one still belongs to it: a burst gets one answer.', schema: integer({ min: 0, max: 60_000, fallback: 3_000 }) },
  lanes: { env: 'CHANNEL_LANES', doc: 'Conversations answered at the same time in one process.', schema: integer({ min: 1, max: 100, fallback: 8 }) },
  pauseMinutes: {
    env: 'CHANNEL_PERSON_PAUSE_MINUTES',
    doc: 'Minutes after a person answered in the platform\'s own app in which the counter stays silent there.',
    schema: integer({ min: 1, max: 100_000, fallback: 720 }),
  },
  silenceHours: { env: 'CHANNEL_DISCLOSURE_HOURS', doc: 'Hours of silence after which a customer is told again that an AI answers.', schema: integer({ min: 1, max: 10_000, fallback: 24 }) },
  sendTimeoutMs: { env: 'CHANNEL_SEND_TIMEOUT_MS', doc: 'Milliseconds a platform is given to answer one request.', schema: integer({ min: 100, max: 30_000, fallback: 15_000 }) },
  mediaMaxBytes: { env: 'CHANNEL_MEDIA_MAX_BYTES', doc: 'Largest file of a customer that is kept.', schema: integer({ min: 1, max: 100_000_000, fallback: 10_000_000 }) },
});
