import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

const PRIVATE = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.168.0.0', 16],
  ['198.18.0.0', 15], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const) PRIVATE.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [['::', 127], ['64:ff9b::', 96], ['100::', 64], ['2002::', 16], ['fc00::', 7], ['fe80::', 10], ['ff00::', 8]] as const) PRIVATE.addSubnet(network, bits, 'ipv6');

/** True for addresses of this machine or its own network, also in IPv6's clothing. */
export function isPrivateAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  const family = isIP(mapped);
  if (family === 0) return true;
  if (family === 6 && /^::ffff:/i.test(mapped)) return true;
  return PRIVATE.check(mapped, family === 4 ? 'ipv4' : 'ipv6');
}

/** What a connection fails with when a name leads to this machine or its own network. */
export const PRIVATE_ADDRESS = 'EPRIVATE';

/** Asks for all addresses of a name. */
export type ResolveAll = (host: string, done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void) => void;

const resolveAll: ResolveAll = (host, done) => { systemLookup(host, { all: true }, done); };

/**
 * A look-up for a connection, which refuses names that lead to a private address. The connection is made to the very
 * addresses that were looked at: a name server that changes its answer in between changes nothing.
 */
export const publicLookup = (resolve: ResolveAll = resolveAll): LookupFunction => (host, options, done) => {
  resolve(host, (error, addresses) => {
    const refused = error ?? (addresses.length === 0 || addresses.some(({ address }) => isPrivateAddress(address)) ? Object.assign(new Error('a private address'), { code: PRIVATE_ADDRESS }) : null);
    const [first] = addresses;
    if (refused !== null) done(refused, []);
    else if (options.all === true) done(null, addresses);
    else done(null, first?.address ?? '', first?.family ?? 0);
  });
};
