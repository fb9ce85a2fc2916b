import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { migrate } from '../../lib/db/migrate.ts';
import { wrapPglite } from '../support/pglite.ts';
import { openPostgres } from '../../lib/db/postgres.ts';
import { silentLogger } from '../support/logger.ts';
import { openServer, WITHOUT_SERVER, type Server } from '../support/server-database.ts';
import { openTestShop } from '../support/shop.ts';
import { onServer } from '../support/template.ts';

const MIGRATIONS = new URL('../../migrations/', import.meta.url);
const ROOT = new URL('../../', import.meta.url).pathname;

/** What a Supabase project has: two roles that browsers act as, and an owner who is no superuser. */
const supabase = (owner: string, database: string) => `
  do $$ begin
    if not exists (select from pg_roles where rolname = 'anon') then create role anon nologin; end if;
    if not exists (select from pg_roles where rolname = 'authenticated') then create role authenticated nologin; end if;
  end $$;
  create role ${owner} login password 'owner' createrole createdb bypassrls;
  alter database ${database} owner to ${owner};
  grant usage on schema public to anon, authenticated;
  alter default privileges in schema public grant all on tables to anon, authenticated;`;

test('migrates where the migrator is no superuser, on the newest Postgres too', async () => {
  const client = await PGlite.create({ extensions: { vector } });
  try {
    await client.exec(`${supabase('project_owner', 'postgres')} set session authorization project_owner;`);
    const report = await migrate(wrapPglite(client), MIGRATIONS);
    expect(report.applied[0]).toBe('0001_foundation.sql');
    expect(report.vectors).toBe('refused');
  } finally {
    await client.close();
  }
}, 60_000);

const withServer = WITHOUT_SERVER === null ? describe : describe.skip;
withServer(`docs/deploy.md, on a Postgres with Supabase's roles${WITHOUT_SERVER === null ? '' : ` (skipped: ${WITHOUT_SERVER})`}`, () => {
  let server: Server;
  beforeAll(async () => { server = await openServer(); }, 60_000);
  afterAll(() => server.close());

  const as = (url: string, user: string, password: string): string => {
    const own = new URL(url);
    own.username = user;
    own.password = password;
    return own.toString();
  };
  const run = (script: string, args: string[], env: Record<string, string>) =>
    spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', `scripts/${script}.ts`, ...args], {
      cwd: ROOT, encoding: 'utf8', env: { ...process.env, DATABASE_URL: '', POSTGRES_URL: '', MIGRATION_DATABASE_URL: '', KNOWLEDGE_DATABASE_URL: '', LOG_LEVEL: 'silent', ...env },
    });

  test('its steps lead to a shop that answers, and health says over-privileged until its logins are made', async () => {
    const admin = await server.createDatabase();
    const name = new URL(admin).pathname.slice(1);
    const ownerName = `owner_${name}`;
    await onServer(admin, (client) => client.query(supabase(ownerName, name)));
    const owner = as(admin, ownerName, 'owner');

    const migrated = run('migrate', [], { MIGRATION_DATABASE_URL: owner });
    expect(migrated.stdout).toMatch(/applied 0001_foundation\.sql/);
    expect(run('migrate', [], { MIGRATION_DATABASE_URL: owner }).stdout).toMatch(/already up to date/);

    const health = async (url: string) => {
      const database = openPostgres({ url, poolSize: 2, logger: silentLogger });
      const shop = await openTestShop({ on: { database, url: null, close: () => Promise.resolve() } });
      try {
        const { body } = await shop.call<{ checks: Record<string, { status: string; detail: string }> }>('/api/health');
        const answer = await shop.chat({ message: 'Quels sont les délais de livraison ?' });
        return { ...body.checks['database'], sources: answer.meta.sources.map(({ doc_id }) => doc_id) };
      } finally {
        await shop.close();
        await database.close();
      }
    };
    expect(await health(owner)).toMatchObject({ status: 'degraded', detail: expect.stringContaining('over-privileged') });

    // The page's own statements, with names of this test: logins belong to the whole cluster.
    const page = await readFile(new URL('../../docs/deploy.md', import.meta.url), 'utf8');
    const block = /```sql\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    const statements = block.replaceAll('_login login', `_${name} login`);
    expect(statements).not.toBe(block);
    await onServer(owner, (client) => client.query(statements));
    const web = as(admin, `comptoir_web_${name}`, 'a long random password');
    const knowledge = as(admin, `comptoir_knowledge_${name}`, 'another one');

    const built = run('knowledge', ['build', '--source', 'knowledge', '--promote'], { KNOWLEDGE_DATABASE_URL: knowledge });
    if (built.status !== 0) throw new Error(built.stderr.slice(0, 2_000));
    expect(built.stdout).toContain('served');
    expect(await health(web)).toMatchObject({ status: 'ok', detail: expect.not.stringContaining('over-privileged'), sources: ['policy.delivery.times.v1'] });

    for (const role of ['anon', 'authenticated']) {
      const read = onServer(admin, async (client) => { await client.query(`set role ${role}`); await client.query('select * from comptoir.app_messages'); });
      await expect(read).rejects.toMatchObject({ code: '42501' });
    }
    const exposed = await onServer(admin, async (client) => (await client.query("select from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'")).rowCount);
    expect(exposed).toBe(0);
  }, 120_000);
});
