import { setImmediate as nextTick, setTimeout as sleep } from 'node:timers/promises';

/** Lets others have their turn after a piece of work that took some milliseconds. */
export type Rest = (workedMs: number) => Promise<unknown>;

/** Alone on its process, a build only lets what is waiting through. */
export const restBriefly: Rest = () => nextTick();

/** Beside the turns of a running shop it rests as long as it worked: half of the time is theirs, whatever the machine can do. */
export const restAsLong: Rest = (workedMs) => (workedMs < 1 ? nextTick() : sleep(workedMs));
