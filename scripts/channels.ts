import { createChannels } from '../lib/channels/create.ts';
import { systemClock } from '../lib/compose.ts';
import { loadConfig } from '../lib/config/config.ts';
import { AppError } from '../lib/contracts/errors.ts';
import type { SetupFinding } from '../lib/contracts/channel.ts';

/** `npm run channels -- check`: asks each configured platform whether everything is in place, and says in plain words what is missing. */
const say = (line: string) => process.stdout.write(`${line}\n`);
const MARK: Record<SetupFinding['status'], string> = { ok: 'ok      ', missing: 'MISSING ', warning: 'note    ' };
const ASK_MS = 15_000;
/** Settings without which a channel is off. */
const NEEDED: Record<string, string[]> = {
  whatsapp: ['META_APP_SECRET', 'WHATSAPP_ACCESS_TOKEN', 'WHATSAPP_PHONE_NUMBER_ID'],
  messenger: ['META_APP_SECRET', 'MESSENGER_PAGE_ACCESS_TOKEN'],
  instagram: ['META_APP_SECRET', 'INSTAGRAM_ACCESS_TOKEN'],
  tiktok: ['TIKTOK_CLIENT_SECRET', 'TIKTOK_ACCESS_TOKEN'],
};

async function check(): Promise<number> {
  const config = loadConfig(process.env);
  const settings = config.channels;
  const channels = createChannels(settings, { fetch, clock: systemClock });
  say(`Graph API ${settings.graphVersion} at ${settings.graphUrl}; TikTok at ${settings.tiktokUrl}`);
  const version = versionFinding(settings.graphVersion, new Date());
  if (version !== null) say(`  ${MARK[version.status]} ${version.what}: ${version.detail}`);
  let missing = version?.status === 'missing' ? 1 : 0;
  for (const [name, needed] of Object.entries(NEEDED)) {
    const channel = channels[name as keyof typeof channels];
    say(`\n${name}`);
    if (channel === undefined) {
      const absent = needed.filter((variable) => (process.env[variable] ?? '').trim() === '');
      say(`  off      ${absent.join(', ')} ${absent.length === 1 ? 'is' : 'are'} not set`);
      continue;
    }
    const findings = await channel.check({ signal: AbortSignal.timeout(ASK_MS), publicUrl: settings.publicUrl ?? null });
    for (const finding of [...findings, ...(settings.publicUrl === undefined ? [] : [await reachable(name, settings.publicUrl, settings.metaVerifyToken)])]) {
      say(`  ${MARK[finding.status]} ${finding.what}: ${finding.detail}`);
      if (finding.status === 'missing') missing += 1;
    }
  }
  return missing;
}

/** When versions of the Graph API end, as Meta announced it. */
const ENDS: Record<string, string> = { 'v20.0': '2026-09-24', 'v21.0': '2027-01-21', 'v22.0': '2027-05-20' };

function versionFinding(version: string, now: Date): SetupFinding | null {
  const ends = ENDS[version] ?? (Number(/\d+/.exec(version)?.[0]) < 20 ? '2026-01-01' : undefined);
  if (ends === undefined) return null;
  return now >= new Date(ends)
    ? { what: 'GRAPH_API_VERSION', status: 'missing', detail: `${version} ended on ${ends}: take a newer one (v26.0)` }
    : { what: 'GRAPH_API_VERSION', status: 'warning', detail: `${version} ends on ${ends}` };
}

/** Does what the platform's form does: asks our own webhook for its challenge, from outside. */
async function reachable(name: string, publicUrl: string, verifyToken: string | undefined): Promise<SetupFinding> {
  const what = 'reachable';
  const url = `${publicUrl}/api/webhook/${name}`;
  const query = new URLSearchParams({ 'hub.mode': 'subscribe', 'hub.verify_token': verifyToken ?? '', 'hub.challenge': '20262026' });
  try {
    const response = await fetch(`${url}?${query.toString()}`, { signal: AbortSignal.timeout(ASK_MS), redirect: 'manual' });
    const text = await response.text();
    if (name === 'tiktok') return response.status === 403 ? { what, status: 'ok', detail: `${url} is there` } : { what, status: 'missing', detail: `${url} answers ${response.status}` };
    if (response.status === 200 && text === '20262026') return { what, status: 'ok', detail: `${url} answers the handshake` };
    if (response.status === 404) return { what, status: 'missing', detail: `${url} says that this channel is not configured there: its settings differ from those here` };
    return { what, status: 'missing', detail: response.status === 403 ? `${url} refuses META_VERIFY_TOKEN: the running shop has another` : `${url} answers ${response.status} instead of the challenge` };
  } catch {
    return { what, status: 'missing', detail: `${url} cannot be reached from here` };
  }
}

try {
  process.loadEnvFile();
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
if (process.argv[2] !== 'check') {
  say('Usage: npm run channels -- check');
  process.exitCode = 2;
} else {
  try {
    const missing = await check();
    say(missing === 0 ? '\nNothing is missing.' : `\n${missing} missing.`);
    process.exitCode = missing === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    say(error.detail ?? error.message);
    process.exitCode = 1;
  }
}
