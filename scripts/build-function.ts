import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { fontOf, WEIGHTS } from '../lib/commerce/pdf/fonts.ts';

/**
 * Bundles the function that `api/index.ts` exports into dist/: a tenth of the size of what the platform would trace, and loaded in
 * a third of the time. Providers, mail and Sentry stay chunks of their own, read when they are configured.
 */
const root = new URL('../', import.meta.url);
const at = (path: string) => fileURLToPath(new URL(path, root));

/** Fonts become part of the bundle, packed: there are no node_modules to find them in, and as they are they would be an eighth of it. */
const fontsInside: Plugin = {
  name: 'fonts-inside',
  setup(bundler) {
    bundler.onLoad({ filter: /lib\/commerce\/pdf\/fonts\.ts$/ }, () => {
      const packed = Object.fromEntries(WEIGHTS.map((weight) => [weight, brotliCompressSync(readFileSync(fontOf(weight))).toString('base64')]));
      return {
        loader: 'js',
        contents: `
          import { brotliDecompressSync } from 'node:zlib';
          const FONTS = ${JSON.stringify(packed)};
          export const WEIGHTS = ${JSON.stringify(WEIGHTS)};
          export const fontOf = (weight) => brotliDecompressSync(Buffer.from(FONTS[weight], 'base64'));`,
      };
    });
  },
};

/** What the function answers with, as mime-db has it. */
const TYPES = {
  'application/json': { charset: 'UTF-8', compressible: true, extensions: ['json'] },
  'application/problem+json': { compressible: true },
  'application/pdf': { extensions: ['pdf'] },
  'application/octet-stream': { extensions: ['bin'] },
  'text/html': { compressible: true, extensions: ['html'] },
  'text/plain': { compressible: true, extensions: ['txt'] },
};

/** Parts of libraries that weigh much and are not used here, each by what does the same or says that it is missing. */
const REPLACED: { filter: RegExp; contents: string }[] = [
  // fontkit's decoder of WOFF2 fonts: Node has one, without its 470 KB of dictionary.
  { filter: /^brotli\/decompress(?:\.js)?$/, contents: "module.exports = (bytes) => require('node:zlib').brotliDecompressSync(bytes);" },
  // Messages of zod in fifty languages: nobody reads them, problems are described in English.
  { filter: /locales\/index\.js$/, contents: "export { default as en } from '../locales/en.js';" },
  // Code samples for a model's web page, with the tables they are written from.
  { filter: /snippets\/index\.js$/, contents: 'export {};' },
  // The types of a thousand kinds of file: the platform serves the files, the function a few kinds of text.
  { filter: /^mime-db$/, contents: `module.exports = ${JSON.stringify(TYPES)};` },
  // Express' body parsers, which no route uses: bodies are read as bytes.
  { filter: /^iconv-lite$/, contents: "exports.getDecoder = () => { throw new Error('this bundle has no decoders of old encodings'); };" },
];

const replaced: Plugin = {
  name: 'replaced',
  setup(bundler) {
    for (const [index, { filter }] of REPLACED.entries()) {
      bundler.onResolve({ filter }, ({ resolveDir }) => ({ path: String(index), namespace: 'replaced', pluginData: resolveDir }));
    }
    bundler.onLoad({ filter: /.*/, namespace: 'replaced' }, ({ path, pluginData }) => ({ contents: REPLACED[Number(path)]?.contents ?? '', loader: 'js', resolveDir: String(pluginData) }));
  },
};

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
  // Letters outside ASCII are escaped: a source of one byte a character is read in less time than it takes to write it in two.
  charset: 'ascii',
  // The embedded database has no place in a function, which has no disk; pg's optional native client is not used.
  external: ['@electric-sql/*', 'pg-native'],
  plugins: [fontsInside, replaced],
  // Dependencies that are CommonJS call `require` for what Node itself has.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  logLevel: 'warning',
});
