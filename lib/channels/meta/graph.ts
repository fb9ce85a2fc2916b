import * as z from 'zod';
import { ChannelError, type FetchedMedia } from '../../contracts/channel.ts';
import { fetchFile } from '../fetch-file.ts';
import { requestJson, type Fetch, type HttpAnswer } from '../request.ts';
import { graphError } from './errors.ts';

export interface GraphOptions {
  baseUrl: string;
  version: string;
  token: string;
  fetch: Fetch;
}

export interface Graph {
  /** `unconfirmed` when the request may have been taken and nobody said so. Throws `ChannelError` when it surely was not. */
  post(path: string, body: unknown, signal: AbortSignal): Promise<HttpAnswer>;
  get<T>(path: string, schema: z.ZodType<T>, signal: AbortSignal): Promise<T>;
  file(url: string, options: { signal: AbortSignal; maxBytes: number; withToken: boolean }): Promise<FetchedMedia>;
}

/** The part of the Graph API that all three Meta channels use. The token only ever travels in a header. */
export function createGraph({ baseUrl, version, token, fetch }: GraphOptions): Graph {
  const headers = { authorization: `Bearer ${token}` };
  const at = (path: string) => `${baseUrl}/${version}/${path}`;
  return {
    post: (path, body, signal) => requestJson(fetch, at(path), { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body), signal }, graphError),
    async get(path, schema, signal) {
      const answer = await requestJson(fetch, at(path), { method: 'GET', headers, signal }, graphError);
      if (answer.state === 'unconfirmed') throw new ChannelError('unavailable', 'The platform did not answer in time.');
      const parsed = schema.safeParse(answer.body);
      if (!parsed.success) throw new ChannelError('unavailable', 'The platform answered something this software does not know.');
      return parsed.data;
    },
    file: (url, options) => fetchFile(url, { signal: options.signal, maxBytes: options.maxBytes, headers: options.withToken ? headers : {}, allowedOrigin: new URL(baseUrl).origin }),
  };
}
