import type { Fetch } from './http.ts';

/** Milliseconds a provider is given to say anything. */
const PATIENCE_MS = 1_500;

export interface Reach {
  isReachable: boolean;
  /** A key that is refused is found out before a customer does. */
  isKeyRefused: boolean;
}

/** Asks a provider for its list of models: costs nothing, and any answer but a server's failure means that it is there. */
export async function reach({ modelsUrl, apiKey, fetch = globalThis.fetch }: { modelsUrl: string; apiKey: string; fetch?: Fetch | undefined }): Promise<Reach> {
  try {
    const response = await fetch(modelsUrl, { headers: { authorization: `Bearer ${apiKey}` }, signal: AbortSignal.timeout(PATIENCE_MS) });
    await response.body?.cancel();
    return { isReachable: response.status < 500, isKeyRefused: response.status === 401 || response.status === 403 };
  } catch {
    // Whatever keeps an answer from coming is what was asked for.
    return { isReachable: false, isKeyRefused: false };
  }
}
