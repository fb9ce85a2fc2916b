import type { ChaosReport } from './run.ts';

const SHOWN = 20;
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The run in figures, and what was wrong with it. */
export function describeRun({ violations, witnesses, ledger, sabotage, modelCallsFailed, replays, durationMs, settledMs }: ChaosReport): string {
  const testimonies = witnesses.flatMap((witness) => witness.testimonies);
  const sent = testimonies.filter((testimony) => testimony.sentAt !== null);
  const acknowledged = sent.filter((testimony) => testimony.storedAt !== null);
  const answered = sent.filter((testimony) => testimony.replies.length > 0);
  const merged = ledger.turns.filter((turn) => (turn.merged_messages ?? 1) > 1);
  const resumed = ledger.turns.filter((turn) => turn.attempts > 1);
  const figures: [string, string][] = [
    ['messages sent', `${sent.length} by ${witnesses.length} customers, in ${sent.reduce((sum, testimony) => sum + testimony.attempts, 0)} attempts`],
    ['acknowledged', String(acknowledged.length)],
    ['answered', String(answered.length)],
    ['in the database', `${ledger.messages.filter((message) => message.role === 'user').length} messages, ${ledger.messages.filter((message) => message.role === 'assistant').length} answers, ${ledger.turns.length} turns`],
    ['turns', `${merged.length} answered several messages, ${resumed.length} were taken over`],
    ['asked again by key', String(replays)],
    ['kill -9', `${sabotage.kills}, and ${sabotage.killsWhileStarting} more while starting; open again after ${seconds(median(sabotage.restartMs))} (median)`],
    ['stopped past the lease', String(sabotage.freezes)],
    ['connections ended', `${sabotage.connectionsEnded} in ${sabotage.terminations} rounds`],
    ['faults that found no moment', String(sabotage.missed)],
    ['model calls that failed', String(modelCallsFailed)],
    ['jobs', `${ledger.jobs}, ${ledger.deadJobs} dead letters`],
    ['last fault to last answer', seconds(settledMs)],
    ['took', seconds(durationMs)],
  ];
  const verdict = violations.length === 0
    ? 'Every acknowledged message is there, in order, once; each has one answer; every answer that was seen is stored; nothing is stuck.'
    : [`${violations.length} VIOLATIONS`, ...violations.slice(0, SHOWN).map(({ promise, what }) => `  ${promise}: ${what}`)].join('\n');
  return [...figures.map(([name, value]) => `${name.padEnd(28)} ${value}`), '', verdict].join('\n');
}
