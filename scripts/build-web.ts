import { createHash } from 'node:crypto';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { minify } from '@swc/core';
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
 * reader's default size, and the theme is the element's own attribute. The page's root is none of ours.
 */
async function stylesheet(path: string): Promise<string> {
  const { outputFiles } = await build({ ...common, entryPoints: [path], write: false, target: 'chrome119' });
  return (outputFiles[0]?.text ?? '')
    .replace(/(?<![\w.])(-?\d*\.?\d+)rem\b/g, 'calc(var(--ct-rem)*$1)')
    .replaceAll('data-theme', 'theme')
    .replace(/:root[^{},]*,/g, '')
    .trim();
}

const tokensUsedBy = (css: string): Set<string> => new Set([...css.matchAll(/var\((--ct-[\w-]+)/g)].map(([, token]) => token ?? ''));

const keepTokens = (css: string, isKept: (token: string) => boolean): string =>
  css.replace(/(--ct-[\w-]+):\s*([^;{}]+);?/g, (_whole, token: string, value: string) => (isKept(token) ? `${token}:${value.replaceAll(', ', ',')};` : '')).replaceAll(';}', '}').replace(/[^{};]*\{\}/g, '');

/** The launcher's sheet is always there: the others bring the tokens that they use and it does not. */
const launcherTokens = tokensUsedBy(await stylesheet(at('web/widget/styles/launcher.css')));

const stylesheetText: Plugin = {
  name: 'stylesheet-text',
  setup(build_) {
    build_.onLoad({ filter: /widget[\\/]styles[\\/](?:launcher|panel|invite)\.css$/ }, async ({ path }) => {
      const css = await stylesheet(path);
      const used = tokensUsedBy(css);
      const isLauncher = path.endsWith('launcher.css');
      return { contents: keepTokens(css, (token) => used.has(token) && (isLauncher || !launcherTokens.has(token))), loader: 'text' };
    });
  },
};

/** Names of the window's own, known to neither the browser, the page nor the wire, and kept nowhere: the build shortens them. */
const OWN_NAMES = [
  'announce', 'answerCsat', 'catchUp', 'conversation', 'csatScore', 'drawn', 'epoch', 'explain', 'focusComposer', 'focused', 'forgetAll', 'forgetSession', 'isAtEnd', 'isEmpty', 'isFinal', 'isLostSession', 'isStarted',
  'isTransient', 'isTyping', 'isWanted', 'lastSeq', 'notice', 'nudge', 'onAnswer', 'onChange', 'onChangeElsewhere', 'onEvent', 'onGone', 'onOwner', 'openSource', 'redraw', 'restoreProblem', 'retryAfterSeconds',
  'retryAt', 'saveSession', 'sessionLost', 'settle', 'showAction', 'startOver', 'store', 'streaming', 'taken', 'template', 'thread', 'toEnd', 'trouble', 'waitSeconds', 'waitingTurn',
];

/** Bundled and made small. A second compressor finds about a kilobyte more in all parts together: the limit is 30 (decision 0031). */
async function bundle(source: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...common, entryPoints: [at(source)], write: false, legalComments: 'none', plugins: [stylesheetText], mangleProps: new RegExp(`^(?:${OWN_NAMES.join('|')})$`), ...options });
  const { code } = await minify(outputFiles?.[0]?.text ?? '', { module: options.format === 'esm', compress: { ecma: 2022, passes: 2, unsafe_arrows: true }, mangle: true, format: { ecma: 2022, comments: false } });
  // What stands between the tags of a template is indentation.
  return code.replace(/>\n {2,}(?=<|\$\{)/g, '>').replace(/\n {2,}/g, ' ');
}

/** One part of the widget, named by what is in it: a browser may keep it for ever. Returns its address beside the launcher. */
async function buildPart(source: string, name: string): Promise<string> {
  const text = await bundle(source, { format: 'esm' });
  const file = `widget/${name}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`;
  await writeFile(at(`public/${file}`), text);
  return file;
}

async function buildWidget(): Promise<void> {
  await mkdir(at('public/widget'), { recursive: true });
  const parts = { panel: 'web/widget/panel.ts', invite: 'web/widget/invite.ts', fr: 'web/widget/texts/fr.ts', en: 'web/widget/texts/en.ts', de: 'web/widget/texts/de.ts', ar: 'web/widget/texts/ar.ts' };
  const files = await Promise.all(Object.entries(parts).map(async ([name, source]): Promise<[string, string]> => [name, await buildPart(source, name)]));
  await writeFile(at('public/widget.js'), await bundle('web/widget/launcher.ts', { format: 'iife', define: { FILES: JSON.stringify(Object.fromEntries(files)) } }));
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
