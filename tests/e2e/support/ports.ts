/** Where the shop under test listens; the two other sites take the ports after it. Two checkouts on one machine need two. */
export const PORT = Number(process.env['E2E_PORT'] ?? 4173);

/** The shop under test as another site addresses it. */
export const COUNTER = `http://127.0.0.1:${PORT}`;
