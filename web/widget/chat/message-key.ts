/** A version 4 UUID. `crypto.randomUUID` exists on secure origins only; a shop on `http://192.168…` is not one. */
export function newKey(): string {
  const digits = Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => (byte % 16).toString(16)).join('');
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, '$1-$2-4$3-a$4-$5');
}
