import { createServer, request, type Server } from 'node:http';
import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { AppError, ERRORS } from '../contracts/errors.ts';

/** What a running shop does for a command of its owner. Arguments are parsed by the command itself. */
export type ControlCommand = (args: unknown, progress: (message: string) => void) => Promise<unknown>;

const callSchema = z.object({ command: z.string(), args: z.unknown() });
const lineSchema = z.union([
  z.object({ progress: z.string() }),
  z.object({ result: z.unknown() }).refine((line) => 'result' in line),
  z.object({ error: z.object({ title: z.string(), code: z.string(), status: z.number(), isRetryable: z.boolean(), detail: z.string().optional() }) }),
]);

/** The longest path a Unix socket may have is about 104 characters; a deep data folder gets its socket beside the temporary files. */
const PATH_LIMIT = 100;
/** Bytes of one call: a build sends the name of a folder, not its content. */
const BODY_LIMIT = 1_000_000;

async function socketPath(folder: string): Promise<string> {
  const inside = resolve(folder, 'control.sock');
  if (inside.length <= PATH_LIMIT) return inside;
  const directory = join(tmpdir(), `comptoir-${createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16)}`);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  return join(directory, 'control.sock');
}

/**
 * Listens on the folder's control socket. Only who may enter the folder (mode 0700) may speak. The caller holds the
 * folder's lock, so a socket file that is already there was left by a process that died.
 */
export async function serveControl(folder: string, commands: Record<string, ControlCommand>): Promise<{ path: string; close(): Promise<void> }> {
  const path = await socketPath(folder);
  await rm(path, { force: true });
  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    let size = 0;
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > BODY_LIMIT) req.destroy();
      else chunks.push(chunk);
    });
    req.on('end', () => {
      res.setHeader('content-type', 'application/x-ndjson');
      const write = (line: z.input<typeof lineSchema>) => res.write(`${JSON.stringify(line)}\n`);
      void runCommand(Buffer.concat(chunks).toString('utf8'), commands, (message) => write({ progress: message }))
        .then((result) => write({ result: result ?? null }), (error: unknown) => write({ error: describe(error) }))
        .finally(() => res.end());
    });
  });
  await listen(server, path);
  return { path, close: () => new Promise((done) => { server.close(() => { done(); }); server.closeAllConnections(); }) };
}

async function runCommand(body: string, commands: Record<string, ControlCommand>, progress: (message: string) => void): Promise<unknown> {
  const call = callSchema.parse(JSON.parse(body));
  const command = commands[call.command];
  if (command === undefined) throw ERRORS.requestInvalid({ detail: `a running shop knows no command ${call.command}` });
  return command(call.args, progress);
}

/** An error as the owner at the other end is told of it. What is no `AppError` is `internal_error`, and its message for the owner's eyes only. */
function describe(error: unknown): Extract<z.input<typeof lineSchema>, { error: unknown }>['error'] {
  if (error instanceof AppError) return { title: error.message, code: error.code, status: error.status, isRetryable: error.isRetryable, detail: error.detail };
  return { title: 'The command failed', code: 'internal_error', status: 500, isRetryable: false, detail: error instanceof Error ? error.message : undefined };
}

const listen = (server: Server, path: string) =>
  new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(path, done);
  });

/** Asks the shop that runs on a socket. Throws the error it met, or `upstream_unavailable` when it does not answer. */
export function callControl(path: string, command: string, args: unknown, progress: (message: string) => void): Promise<unknown> {
  return new Promise((done, fail) => {
    const req = request({ socketPath: path, method: 'POST', path: '/' }, (res) => {
      let settled = false;
      const lines = createInterface({ input: res });
      lines.on('line', (text) => {
        const line = lineSchema.parse(JSON.parse(text));
        if ('progress' in line) return progress(line.progress);
        settled = true;
        if (!('error' in line)) return done(line.result);
        const { title, code, status, isRetryable, detail } = line.error;
        fail(new AppError(title, { code, status, isRetryable }, detail === undefined ? {} : { detail }));
      });
      lines.on('close', () => { if (!settled) fail(ERRORS.upstreamUnavailable({ detail: 'the running shop stopped before it had finished' })); });
    });
    req.on('error', (error) => { fail(ERRORS.upstreamUnavailable({ detail: 'the running shop does not answer on its control socket', cause: error })); });
    req.end(JSON.stringify({ command, args }));
  });
}
