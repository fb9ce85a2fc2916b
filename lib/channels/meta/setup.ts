import { ChannelError, type MessengerName, type SetupFinding } from '../../contracts/channel.ts';

export const finding = (what: string, status: SetupFinding['status'], detail: string): SetupFinding => ({ what, status, detail });

/** Asks the platform something that only works with the right token; says in plain words why it did not. */
export async function tokenFinding(what: string, ask: () => Promise<string>): Promise<SetupFinding> {
  try {
    return finding(what, 'ok', await ask());
  } catch (error) {
    if (!(error instanceof ChannelError)) throw error;
    return finding(what, 'missing', `${error.message} (${error.platformCode})`);
  }
}

/** Where the platform's webhook form has to point. */
export function webhookFinding(channel: MessengerName, publicUrl: string | null, verifyToken: string | undefined): SetupFinding {
  if (publicUrl === null) return finding('webhook', 'warning', `PUBLIC_URL is not set. The platform's form wants <your address>/api/webhook/${channel}`);
  if (!publicUrl.startsWith('https://')) return finding('webhook', 'missing', `${publicUrl} is not https: platforms refuse it`);
  if (verifyToken === undefined) return finding('webhook', 'missing', 'META_VERIFY_TOKEN is not set: choose a word and type it here and into the platform\'s form');
  return finding('webhook', 'ok', `enter ${publicUrl}/api/webhook/${channel} and your META_VERIFY_TOKEN into the platform's form`);
}
