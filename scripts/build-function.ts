import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Bundles the function that `api/index.ts` exports into dist/: a tenth of the size of what the platform would trace, and loaded in
 * a third of the time. Providers, mail and Sentry stay chunks of their own, read when they are configured.
 */
const root = new URL('../', import.meta.url);
const at = (path: string) => fileURLToPath(new URL(path, root));

await rm(at('dist'), { recursive: true, force: true });
await build({
  entryPoints: [at('scripts/function.ts')],
  outdir: at('dist'),
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  charset: 'utf8',
  // The embedded database has no place in a function, which has no disk; pg's optional native client is not used.
  external: ['@electric-sql/*', 'pg-native'],
  // Dependencies that are CommonJS call `require` for what Node itself has.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  logLevel: 'warning',
});
