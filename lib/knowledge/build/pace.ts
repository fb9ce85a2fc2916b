import { setImmediate as nextTick, setTimeout as sleep } from 'node:timers/promises';

/** Lets others have their turn after a piece of work that took some milliseconds. */
export type Rest = (workedMs: number) => Promise<unknown>;

/** Alone on its process, a build only lets what is waiting through. */
export const restBriefly: Rest = () => nextTick();

/** What a build leaves to turns for each millisecond of its own. */
const SHARE = 3;
/** The longest rest: a build that says nothing for its lease is taken for dead. */
const LONGEST_MS = 2_000;

/** Beside the turns of a running shop it rests three times as long as it worked: three quarters of the time are theirs, whatever the machine can do. */
export const restLonger: Rest = (workedMs) => (workedMs < 1 ? nextTick() : sleep(Math.min(LONGEST_MS, SHARE * workedMs)));
