const CHAT = 'POST /api/chat HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n';

/** What is no HTTP, or a way to fool two readers of it: the server refuses or closes, and goes on. */
export const RAW: Buffer[] = [
  'GET\r\n\r\n', '\u0000\u0001\u0002\r\n\r\n', 'GET /api/health HTTP/1.1\r\n\r\n', 'GET /api/health HTTP/9.9\r\nHost: a\r\n\r\n', 'GET /\u0000 HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET /api/health\u00ff HTTP/1.1\r\nHost: a\r\n\r\n', 'GET http://evil.example/api/health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', `GET /api/health HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`,
  'GET /api/health HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n', 'GET /api/health HTTP/1.1\r\nHost: a\r\nX-Session-Token: a\u0000b\r\n\r\n',
  `${CHAT}Content-Length: 100\r\n\r\n{"message":`, `${CHAT}Content-Length: -1\r\n\r\n{}`, `${CHAT}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`,
  `${CHAT}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}`, `${CHAT}Transfer-Encoding: chunked\r\n\r\nZ\r\n{}\r\n0\r\n\r\n`, `${CHAT}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n`,
  `${CHAT}Expect: 100-continue\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`, `${CHAT}Expect: nonsense\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`,
  'CONNECT evil.example:80 HTTP/1.1\r\nHost: a\r\n\r\n', 'GET /api/chat/events HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
].map((text) => Buffer.from(text, 'latin1'));
