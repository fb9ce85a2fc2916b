import { createServer, type Server } from 'node:http';
import { build } from 'esbuild';
import { COUNTER } from './ports.ts';

/** Another site: the origin that the counter's settings allow, or one that they do not. */
export interface Site {
  url: string;
  close(): Promise<void>;
}

const NONCE = 'bm9uY2Utb2YtdGhlLXRlc3Q';

/** A hostile stylesheet: what a page's own rules could do to a guest that is not on its guard. */
const CARELESS = 'html { font-size: 62.5% } * { letter-spacing: 4px !important; color: red !important; font-size: 30px !important; position: static !important } button { display: none !important } div { padding: 50px }';

/** The worst of it: nothing on the page keeps a style of its own. */
const HOSTILE = '* { all: unset !important } *::before, *::after { content: none !important } comptoir-counter { all: initial !important; display: none !important; opacity: 0.99 !important }';

const page = (head: string, body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A shop</title>${head}</head><body><h1>A shop</h1>${body}</body></html>`;

const STRICT = [
  "default-src 'none'", `script-src 'nonce-${NONCE}'`, `connect-src ${COUNTER}`, `img-src ${COUNTER}`, "style-src 'none'", "base-uri 'none'", "require-trusted-types-for 'script'", 'trusted-types lit-html',
].join('; ');

/** Serves pages that embed the counter: plain, strict, careless, inline and React. */
export async function openSite(port: number): Promise<Site> {
  const { outputFiles } = await build({ entryPoints: ['tests/e2e/support/react-page.js'], bundle: true, minify: true, write: false, define: { 'process.env.NODE_ENV': '"production"' } });
  const script = outputFiles[0]?.text ?? '';
  const line = `<script async src="${COUNTER}/widget.js" data-language="fr"></script>`;
  const pages: Record<string, { body: string; csp?: string; type?: string }> = {
    '/plain': { body: page('', line) },
    '/careless': { body: page(`<style>${CARELESS}</style>`, line) },
    '/hostile': { body: page(`<style>${HOSTILE}</style>`, line) },
    '/inline': { body: page('<style>comptoir-counter{height:600px;width:420px}</style>', `<comptoir-counter mode="inline" language="en"></comptoir-counter><script async src="${COUNTER}/widget.js"></script>`) },
    '/strict': { body: page('', `<script async nonce="${NONCE}" src="${COUNTER}/widget.js" data-language="fr"></script>`), csp: STRICT },
    '/react': { body: page('', '<div id="root"></div><script src="/react.js"></script>').replace('<body>', `<body data-counter="${COUNTER}/widget.js">`) },
    '/react.js': { body: script, type: 'text/javascript' },
  };
  const server: Server = createServer((request, response) => {
    const found = pages[(request.url ?? '').replace(/\?.*/, '')];
    if (found === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': `${found.type ?? 'text/html'}; charset=utf-8`, ...(found.csp === undefined ? {} : { 'content-security-policy': found.csp }) }).end(found.body);
  });
  await new Promise<void>((ready) => { server.listen(port, '127.0.0.1', ready); });
  return { url: `http://127.0.0.1:${port}`, close: () => new Promise((closed) => { server.close(() => closed()); server.closeAllConnections(); }) };
}
