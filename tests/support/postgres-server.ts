import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const ROOT = '/usr/lib/postgresql';
const BOUNCER = '/usr/sbin/pgbouncer';

/** The programs of the newest Postgres server on this machine, or null. */
export function findPostgres(): string | null {
  if (!existsSync(ROOT)) return null;
  const [newest] = readdirSync(ROOT).filter((version) => existsSync(join(ROOT, version, 'bin/initdb'))).sort((a, b) => Number(b) - Number(a));
  return newest === undefined ? null : join(ROOT, newest, 'bin');
}

export const findBouncer = (): string | null => (existsSync(BOUNCER) ? BOUNCER : null);

export interface TestServer {
  /** The superuser's connection to the database `postgres`. */
  url: string;
  port: number;
  folder: string;
  stop(): void;
}

const isRoot = process.getuid?.() === 0;
/** Neither Postgres nor pgbouncer runs as root. */
const unprivileged = (program: string, args: string[]): [string, string[]] => (isRoot ? ['runuser', ['-u', 'postgres', '--', program, ...args]] : [program, args]);

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => { probe.listen(0, '127.0.0.1', ready); });
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'comptoir-postgres-'));
  if (isRoot) execFileSync('chown', ['postgres', folder]);
  chmodSync(folder, 0o755);
  return folder;
}

/** Starts a server of its own, on a free port of this machine; nothing of it survives `stop`. */
export async function startPostgres(bin: string): Promise<TestServer> {
  const folder = newFolder();
  const port = await freePort();
  const data = join(folder, 'data');
  const run = (program: string, args: string[]) => execFileSync(...unprivileged(join(bin, program), args), { stdio: 'ignore', cwd: folder });
  run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']);
  run('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', `-p ${port} -c listen_addresses=127.0.0.1 -k ${folder} -c fsync=off -c max_connections=200`, 'start']);
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    port,
    folder,
    stop() {
      run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Puts pgbouncer before a server, in transaction mode: what Supabase's pooler on port 6543 is. */
export async function startBouncer(program: string, server: { port: number }): Promise<TestServer> {
  const folder = newFolder();
  const port = await freePort();
  writeFileSync(join(folder, 'users.txt'), '');
  writeFileSync(
    join(folder, 'bouncer.ini'),
    ['[databases]', `* = host=127.0.0.1 port=${server.port}`, '[pgbouncer]', 'listen_addr = 127.0.0.1', `listen_port = ${port}`, 'auth_type = any', `auth_file = ${folder}/users.txt`,
      'pool_mode = transaction', 'default_pool_size = 20', 'max_client_conn = 500', 'server_idle_timeout = 5', 'unix_socket_dir =', 'ignore_startup_parameters = extra_float_digits', ''].join('\n')
      // Everyone is the superuser here, as with `trust` on the server itself.
      .replace(`port=${server.port}`, `port=${server.port} user=postgres`),
  );
  const child: ChildProcess = spawn(...unprivileged(program, ['-q', join(folder, 'bouncer.ini')]), { stdio: 'ignore' });
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  await untilItAnswers(url);
  return { url, port, folder, stop() { child.kill('SIGTERM'); rmSync(folder, { recursive: true, force: true }); } };
}

async function untilItAnswers(url: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.query('select 1');
      return;
    } catch (error) {
      if (attempt === 50) throw error;
      await pause(100);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
