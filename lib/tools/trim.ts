/** Tokens of a text, estimated high: three bytes of UTF-8 each. */
const tokensOf = (text: string): number => Math.ceil(Buffer.byteLength(text) / 3);

/** A result as the model reads it, within a budget: the longest list loses its last entries, then the longest text its end, and it says so. */
export function trimResult(result: unknown, budget: number): string {
  const whole = JSON.stringify(result);
  if (tokensOf(whole) <= budget) return whole;
  const copy: unknown = { truncated: true, result: structuredClone(result) };
  for (;;) {
    const text = JSON.stringify(copy);
    if (tokensOf(text) <= budget) return text;
    if (!shorten(copy)) return JSON.stringify({ truncated: true });
  }
}

function shorten(root: unknown): boolean {
  let longest: { holder: Record<string, unknown>; key: string; size: number } | null = null;
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, entry] of Object.entries(value)) {
      const size = Array.isArray(entry) && entry.length > 1 ? JSON.stringify(entry).length * 4 : typeof entry === 'string' && entry.length > 60 ? entry.length : 0;
      if (size > (longest?.size ?? 0)) longest = { holder: value as Record<string, unknown>, key, size };
      visit(entry);
    }
  };
  visit(root);
  const found = longest as { holder: Record<string, unknown>; key: string } | null;
  if (found === null) return false;
  const entry = found.holder[found.key];
  found.holder[found.key] = Array.isArray(entry) ? (entry as unknown[]).slice(0, -Math.max(1, Math.floor(entry.length / 4))) : `${String(entry).slice(0, Math.floor(String(entry).length * 0.6))}…`;
  return true;
}
