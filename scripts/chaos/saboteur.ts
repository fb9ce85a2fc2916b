import { setTimeout as wait } from 'node:timers/promises';
import type { AppProcess } from '../proof/app.ts';
import type { Moment, PlannedFault } from './plan.ts';

export interface SaboteurDeps {
  apps: AppProcess[];
  faults: PlannedFault[];
  /** Milliseconds that a stopped process sleeps: longer than a lease. */
  freezeMs: number;
  /** Ends every connection of the app from the server's side. Returns how many there were. */
  terminate: () => Promise<number>;
  say: (line: string) => void;
}

export interface Saboteur {
  notice(moment: Moment): void;
  /** Does what is planned, one fault at a time. Resolves when the last one is done and everything runs again. */
  work(): Promise<void>;
  /** No further fault: nobody is there any more to time them by. */
  retire(): void;
  report: () => SabotageReport;
  /** True while a fault is under way: nothing can move then. */
  busy(): boolean;
  /** True when the next fault is due and one is still under way: whoever writes on now would leave it no moment. */
  isBehind: () => boolean;
}

export interface SabotageReport {
  kills: number;
  killsWhileStarting: number;
  freezes: number;
  terminations: number;
  connectionsEnded: number;
  /** Faults for which the moment never came. */
  missed: number;
  restartMs: number[];
  /** When everything ran again for the last time. */
  lastRestartAt: number;
}

/** Hurts the running shop where the plan says. Timed by what clients see, so that a fault meets the same stage of a message in each replay. */
export function createSaboteur(deps: SaboteurDeps): Saboteur {
  let done = 0;
  let retired = false;
  let busy = false;
  let next = 0;
  let waiting: { fault: PlannedFault; strike: () => void } | null = null;
  const report: SabotageReport = { kills: 0, killsWhileStarting: 0, freezes: 0, terminations: 0, connectionsEnded: 0, missed: 0, restartMs: [], lastRestartAt: performance.now() };

  const moment = (fault: PlannedFault) => new Promise<void>((resolve) => {
    waiting = { fault, strike: () => { waiting = null; resolve(); } };
    if (retired) waiting.strike();
  });
  async function strike(fault: PlannedFault, app: AppProcess): Promise<void> {
    if (fault.kind === 'kill') return restart(fault, app);
    if (fault.kind === 'terminate') {
      report.terminations += 1;
      report.connectionsEnded += await deps.terminate();
      return;
    }
    report.freezes += 1;
    app.freeze();
    await wait(deps.freezeMs);
    app.thaw();
  }
  async function restart(fault: PlannedFault, app: AppProcess): Promise<void> {
    report.kills += 1;
    await app.kill();
    const startedAt = performance.now();
    if (fault.againMs !== null) {
      const opening = app.start();
      await Promise.race([opening, wait(fault.againMs)]);
      report.killsWhileStarting += 1;
      await app.kill();
      await opening;
    }
    await app.start();
    report.restartMs.push(performance.now() - startedAt);
  }
  return {
    notice(seen) {
      if (seen === 'done') done += 1;
      if (waiting !== null && done >= waiting.fault.after && seen === waiting.fault.on) waiting.strike();
    },
    async work() {
      for (const fault of deps.faults) {
        next += 1;
        await moment(fault);
        const app = deps.apps[fault.instance];
        if (retired || app === undefined) report.missed += 1;
        else {
          await wait(fault.delayMs);
          deps.say(`${fault.kind} after ${done} answers, ${fault.delayMs} ms after one was ${fault.on}${fault.againMs === null ? '' : `, and again ${fault.againMs} ms into the restart`}`);
          busy = true;
          await strike(fault, app);
          busy = false;
          report.lastRestartAt = performance.now();
        }
      }
    },
    retire() {
      retired = true;
      waiting?.strike();
    },
    report: () => report,
    busy: () => busy,
    isBehind: () => busy && done >= (deps.faults[next]?.after ?? Infinity),
  };
}
