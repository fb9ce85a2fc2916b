import { createHash } from 'node:crypto';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type Plugin } from 'esbuild';

/** Bundles the pages and the widget of web/ into public/, which both the local server and Vercel serve as they are. */
const root = new URL('../', import.meta.url);
const at = (path: string) => fileURLToPath(new URL(path, root));

const common = {
  bundle: true,
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'warning',
} satisfies BuildOptions;

/**
 * Stylesheets of the widget as text. `rem` follows the page's root, which is the page's business: here it follows the
 * reader's default size, and the theme is the element's own attribute. Tokens that a sheet does not use are left out.
 */
const stylesheetText: Plugin = {
  name: 'stylesheet-text',
  setup(build_) {
    build_.onLoad({ filter: /widget[\\/]styles[\\/](?:launcher|panel|invite)\.css$/ }, async ({ path }) => {
      const { outputFiles } = await build({ ...common, entryPoints: [path], write: false, target: 'chrome119' });
      const css = (outputFiles[0]?.text ?? '')
        .replace(/(?<![\w.])(-?\d*\.?\d+)rem\b/g, 'calc(var(--ct-rem)*$1)')
        .replaceAll('data-theme', 'theme')
        .trim();
      const isUsed = (token: string) => css.includes(`var(${token}`);
      return { contents: css.replace(/(--ct-[\w-]+):[^;{}]+;?/g, (whole, token: string) => (isUsed(token) ? whole : '')), loader: 'text' };
    });
  },
};

/** One part of the widget, named by what is in it: a browser may keep it for ever. Returns its address beside the launcher. */
async function buildPart(source: string, name: string): Promise<string> {
  const { outputFiles } = await build({ ...common, entryPoints: [at(source)], format: 'esm', write: false, legalComments: 'none', plugins: [stylesheetText] });
  // Minified code has no line breaks but those of templates: what stands between their tags is indentation.
  const text = (outputFiles[0]?.text ?? '').replace(/>\n {2,}(?=<|\$\{)/g, '>').replace(/\n {2,}/g, ' ');
  const file = `widget/${name}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`;
  await writeFile(at(`public/${file}`), text);
  return file;
}

async function buildWidget(): Promise<void> {
  await mkdir(at('public/widget'), { recursive: true });
  const parts = { panel: 'web/widget/panel.ts', invite: 'web/widget/invite.ts', fr: 'web/widget/texts/fr.ts', en: 'web/widget/texts/en.ts', de: 'web/widget/texts/de.ts', ar: 'web/widget/texts/ar.ts' };
  const files = await Promise.all(Object.entries(parts).map(async ([name, source]): Promise<[string, string]> => [name, await buildPart(source, name)]));
  await build({
    ...common, entryPoints: [at('web/widget/launcher.ts')], format: 'iife', outfile: at('public/widget.js'), plugins: [stylesheetText],
    define: { FILES: JSON.stringify(Object.fromEntries(files)) },
  });
  await cp(at('web/widget/comptoir-counter.d.ts'), at('public/widget/comptoir-counter.d.ts'));
}

await rm(at('public'), { recursive: true, force: true });
await mkdir(at('public/demo'), { recursive: true });
await build({ ...common, entryPoints: [at('web/demo/demo.ts'), at('web/demo/demo.css')], outdir: at('public/demo'), format: 'esm', sourcemap: true });
await buildWidget();
await cp(at('web/demo/index.html'), at('public/index.html'));
await mkdir(at('public/simulator-assets'), { recursive: true });
await build({
  entryPoints: [at('web/simulator/simulator.ts'), at('web/simulator/simulator.css')], outdir: at('public/simulator-assets'), bundle: true, minify: true, format: 'esm', target: 'es2022',
  charset: 'utf8', logLevel: 'warning',
});
await cp(at('web/simulator/index.html'), at('public/simulator.html'));
await cp(at('web/images'), at('public/demo/images'), { recursive: true });
