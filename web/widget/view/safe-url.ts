const parse = (address: string, base: string): URL | null => (URL.canParse(address, base) ? new URL(address, base) : null);

/** The address a link may open, or null: only web pages and mail, never a script. */
export function safeLink(address: string | null | undefined, base: string): string | null {
  const url = address ? parse(address, base) : null;
  return url && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
}

/** The address an image may load from, or null. */
export function safeImage(address: string | null | undefined, base: string): string | null {
  const url = address ? parse(address, base) : null;
  return url && (url.protocol === 'https:' || url.origin === new URL(base).origin) ? url.href : null;
}

/** A name reserved for examples (RFC 2606) leads nowhere: the demo shop's own domain is one. */
export const isReserved = (address: string): boolean => /\.(example|invalid|test)$/.test(parse(address, location.href)?.hostname ?? '');
