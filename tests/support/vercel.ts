import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

const ROOT = new URL('../../', import.meta.url).pathname;
const VERSION = '64.0.2';
const CACHE = join(ROOT, 'node_modules/.cache', `vercel-${VERSION}`);

/** The platform's own command. It is too big for everyone's `npm ci`: fetched once, at this version, for whoever runs this test. */
async function ensureVercel(): Promise<string> {
  const entry = join(CACHE, 'node_modules/vercel/dist/vc.js');
  if (existsSync(entry)) return entry;
  process.stderr.write(`Fetching vercel@${VERSION} for the test of the function (360 MB, about 20 s, once) …\n`);
  const working = `${CACHE}-${process.pid}`;
  await mkdir(working, { recursive: true });
  // vercel@64.0.2 asks for a version of `sandbox` that was never published.
  await writeFile(join(working, 'package.json'), JSON.stringify({ private: true, dependencies: { vercel: VERSION }, overrides: { sandbox: '4.5.0' } }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: working, stdio: ['ignore', 'ignore', 'inherit'], timeout: 240_000 });
  await rm(CACHE, { recursive: true, force: true });
  await rename(working, CACHE);
  return entry;
}

/** What is no part of a checkout: installed, built or written by a run. */
const MADE = new Set(['node_modules', '.git', '.data', '.env', '.vercel', 'public', 'dist', 'coverage', 'test-results', 'playwright-report']);

/** Builds a copy of this tree as the platform would, without a network. Returns the folder of the output; the caller deletes `folder`. */
export async function vercelBuild(): Promise<{ folder: string; output: string }> {
  const entry = await ensureVercel();
  const folder = await mkdtemp(join(tmpdir(), 'comptoir-vercel-'));
  await cp(ROOT, folder, { recursive: true, filter: (source) => !MADE.has(relative(ROOT, source)) });
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  await mkdir(join(folder, '.vercel'));
  await writeFile(join(folder, '.vercel/project.json'), JSON.stringify({ projectId: 'prj_offline', orgId: 'team_offline', settings: {} }));
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, 'build', '--yes', '--prod'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 180_000,
    env: {
      ...process.env,
      PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
      VERCEL_TELEMETRY_DISABLED: '1',
      // The dependencies are there already.
      VERCEL_INSTALL_COMPLETED: '1',
      NODE_OPTIONS: '',
    },
  });
  if (status !== 0) throw new Error(`vercel build failed:\n${stdout}\n${stderr}`);
  return { folder, output: join(folder, '.vercel/output') };
}
