import type { Values } from '../config/settings.ts';
import type { Channel, MessengerName } from '../contracts/channel.ts';
import type { Clock } from '../contracts/clock.ts';
import type { channelSettings } from './config.ts';
import type { Fetch } from './request.ts';
import { createInstagram } from './instagram/channel.ts';
import { createMessenger } from './messenger/channel.ts';
import { createTikTok } from './tiktok/channel.ts';
import { createWhatsApp } from './whatsapp/channel.ts';

type Settings = Values<typeof channelSettings>;

export interface ChannelDeps {
  fetch: Fetch;
  clock: Clock;
}

/** The channels whose secrets are set. One without its app secret stays off: nothing that comes in could be believed. */
export function createChannels(settings: Settings, { fetch, clock }: ChannelDeps): Partial<Record<MessengerName, Channel>> {
  const { metaAppSecret: appSecret, metaVerifyToken: verifyToken, metaAppId: appId, graphUrl, graphVersion } = settings;
  const channels: Partial<Record<MessengerName, Channel>> = {};
  if (appSecret !== undefined) {
    const meta = { appSecret, verifyToken, appId, graphUrl, graphVersion, fetch };
    const { whatsappToken, whatsappPhoneNumberId } = settings;
    if (whatsappToken !== undefined && whatsappPhoneNumberId !== undefined) {
      channels.whatsapp = createWhatsApp({ ...meta, token: whatsappToken, phoneNumberId: whatsappPhoneNumberId, businessId: settings.whatsappBusinessId });
    }
    if (settings.messengerToken !== undefined) channels.messenger = createMessenger({ ...meta, token: settings.messengerToken });
    if (settings.instagramToken !== undefined) channels.instagram = createInstagram({ ...meta, token: settings.instagramToken });
  }
  const { tiktokClientSecret: clientSecret, tiktokToken, tiktokUrl } = settings;
  if (clientSecret !== undefined && tiktokToken !== undefined) channels.tiktok = createTikTok({ clientSecret, token: tiktokToken, baseUrl: tiktokUrl, fetch, clock });
  return channels;
}
