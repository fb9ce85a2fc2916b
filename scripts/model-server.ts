import { startModelServer } from '../tests/fixtures/model-server/server.ts';

/** A model server for development, benchmarks and tests in other processes: `PORT=4100 npm run model-server`. */
const number = (value: string | undefined, fallback: number): number => (value === undefined ? fallback : Number(value));

const server = await startModelServer({
  port: number(process.env['PORT'], 4100),
  latencyMs: number(process.env['LATENCY_MS'], 0),
  chunkDelayMs: number(process.env['CHUNK_DELAY_MS'], 0),
});
process.stdout.write(`model server on ${server.url} (OpenAI: ${server.url}/v1, Hugging Face: ${server.url})\n`);
