import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Serves what `vercel build` made, as the platform does: files first, then the function that a route leads to, with the request context that
 * `waitUntil` asks for. Run as a process of its own: `node function-launcher.ts .vercel/output`. Says its address, and each time that
 * nothing is waited for any more: the moment at which the platform may freeze it.
 */
const output = process.argv[2] ?? '.vercel/output';

interface OutputConfig {
  routes: { src?: string; dest?: string; handle?: string; status?: number }[];
}

const { routes } = JSON.parse(readFileSync(join(output, 'config.json'), 'utf8')) as OutputConfig;
const functionFolder = (path: string) => join(output, 'functions', `${path}.func`);

let waiting = 0;
const context = {
  waitUntil(work: Promise<unknown>) {
    waiting += 1;
    void work.finally(() => {
      waiting -= 1;
      if (waiting === 0) process.stdout.write('idle\n');
    });
  },
};
Reflect.set(globalThis, Symbol.for('@vercel/request-context'), { get: () => context });

const folder = functionFolder('/api');
const place = existsSync(folder) ? folder : functionFolder('/api/index');
const { handler } = JSON.parse(readFileSync(join(place, '.vc-config.json'), 'utf8')) as { handler: string };
const { default: handle } = (await import(pathToFileURL(join(place, handler)).href)) as { default: RequestListener };

function staticFile(path: string): string | null {
  for (const name of [path, join(path, 'index.html')]) {
    const file = join(output, 'static', name);
    if (existsSync(file) && statSync(file).isFile()) return file;
  }
  return null;
}

/** Whether a path that is no file leads to the function: the first route that matches decides. */
function leadsToFunction(path: string): boolean {
  const afterFiles = routes.slice(routes.findIndex((route) => route.handle === 'filesystem') + 1);
  const route = afterFiles.find(({ src }) => src !== undefined && new RegExp(src).test(path));
  return route?.dest === '/api' || route?.dest === '/api/index';
}

const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const file = staticFile(path);
  if (file !== null) response.end(readFileSync(file));
  else if (leadsToFunction(path)) handle(request, response);
  else response.writeHead(500).end('no route of the output leads anywhere');
});
server.listen(0, '127.0.0.1', () => { process.stdout.write(`open at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`); });
