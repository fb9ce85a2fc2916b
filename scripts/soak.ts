import { measureAcknowledgement } from './soak/acknowledge.ts';
import { runFlood } from './soak/flood.ts';

/**
 * `npm run soak [-- --events 10000 --kills 10 --seed 1]`: a day of a busy shop in a few minutes. Webhooks arrive twice,
 * out of order and in batches, some of them broken, and the process is killed in the middle. Says what was lost,
 * repeated or misordered, as counted at the platform. `npm run soak -- acknowledge`: how long a platform waits for its
 * 200 while a model takes ten seconds. `SOAK_DATABASE_URL` runs either on a Postgres.
 */
const isGood = process.argv[2] === 'acknowledge' ? await measureAcknowledgement() : await runFlood();
if (!isGood) process.exitCode = 1;
