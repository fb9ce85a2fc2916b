import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface TcpProxy {
  port: number;
  /** Refuses and resets, as when the server is stopped. */
  cut(): Promise<void>;
  /** Accepts and says nothing, as when a network goes dead. */
  hang(): void;
  mend(): Promise<void>;
  close(): Promise<void>;
}

/** Stands between a client and a server on this machine, so that a test can take the server away. */
export async function startTcpProxy(target: { host: string; port: number }): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let isHanging = false;
  const server = createServer((client) => {
    const upstream = connect(target.port, target.host);
    for (const [from, to] of [[client, upstream], [upstream, client]] as const) {
      sockets.add(from);
      from.on('data', (chunk) => { if (!isHanging) to.write(chunk); });
      from.on('close', () => { sockets.delete(from); to.destroy(); });
      from.on('error', () => from.destroy());
    }
  });
  const listen = (port: number) => new Promise<void>((ready) => { server.listen(port, '127.0.0.1', ready); });
  const cut = () => new Promise<void>((closed) => {
    server.close(() => { closed(); });
    for (const socket of sockets) socket.resetAndDestroy();
  });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    port, cut,
    hang: () => { isHanging = true; },
    async mend() {
      isHanging = false;
      if (!server.listening) return listen(port);
      // What was swallowed does not come back: those connections are dead.
      for (const socket of sockets) socket.resetAndDestroy();
    },
    close: () => (server.listening ? cut() : Promise.resolve()),
  };
}
