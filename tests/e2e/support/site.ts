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

/** A shop's page as there are many: a head, a large picture, shelves, words, a stylesheet and a script of its own. */
const SHOP_STYLE = 'body{margin:0;font:16px/1.5 system-ui,sans-serif;color:#222}header,footer{display:flex;gap:24px;padding:16px 32px;background:#f2efe9}nav a{margin-right:16px}main{max-width:1100px;margin:auto;padding:32px}h1{font-size:44px;line-height:1.1;margin:0 0 16px}.hero{display:grid;grid-template-columns:1fr 1fr;gap:32px;align-items:center}.shelf{display:grid;grid-template-columns:repeat(4,1fr);gap:16px;padding:0;list-style:none}.shelf li{border:1px solid #ddd;border-radius:8px;padding:16px}img{display:block}';
const SHOP_SCRIPT = 'for (const button of document.querySelectorAll("button")) button.addEventListener("click", () => { button.textContent = "In the cart"; });';
const GOODS = Array.from({ length: 32 }, (_, index) => `<li><img src="${COUNTER}/demo/images/${['battery', 'radiator', 'turbo', 'bulbs'][index % 4]}.svg" alt="" width="128" height="128"><h3>Part no. ${index + 1}</h3><p>For many cars of many years, in stock, with a warranty of two years.</p><p><strong>${19 + index}.90</strong></p><button>Into the cart</button></li>`).join('');
const WORDS = Array.from({ length: 8 }, (_, index) => `<h2>Question ${index + 1}</h2><p>${'We deliver within two or three working days, and take back what does not fit for thirty days. '.repeat(4)}</p>`).join('');
const SHOP = `<header><b>A shop</b><nav>${['Brakes', 'Filters', 'Engine', 'Lights', 'Contact'].map((name) => `<a href="#">${name}</a>`).join('')}</nav></header><main><section class="hero"><div><h1>The right part, the first time</h1><p>Say which car and which part: we look whether the one fits the other before you order.</p></div><img src="${COUNTER}/demo/images/timing-belt-kit.svg" alt="" width="480" height="320"></section><ul class="shelf">${GOODS}</ul>${WORDS}</main><footer>A shop, somewhere</footer><script>${SHOP_SCRIPT}</script>`;

const STRICT = [
  "default-src 'none'", `script-src 'nonce-${NONCE}'`, `connect-src ${COUNTER}`, `img-src ${COUNTER}`, "style-src 'none'", "base-uri 'none'", "require-trusted-types-for 'script'", 'trusted-types lit-html',
].join('; ');

/** Serves pages that embed the counter: plain, a whole shop's, strict, careless, inline and React. */
export async function openSite(port: number): Promise<Site> {
  const { outputFiles } = await build({ entryPoints: ['tests/e2e/support/react-page.js'], bundle: true, minify: true, write: false, define: { 'process.env.NODE_ENV': '"production"' } });
  const script = outputFiles[0]?.text ?? '';
  const line = `<script async src="${COUNTER}/widget.js" data-language="fr"></script>`;
  const pages: Record<string, { body: string; csp?: string; type?: string }> = {
    '/plain': { body: page('', line) },
    '/shop': { body: page(`<style>${SHOP_STYLE}</style>`, SHOP) },
    '/shop-with': { body: page(`<style>${SHOP_STYLE}</style>`, SHOP + line) },
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
