import type { Browser, CDPSession } from 'playwright/test';

/** Lighthouse's phone: a quarter of this processor, and its slow 4G. */
const SLOWER = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 675_000 / 8 };
/** What a page does after it has loaded is watched for this long. */
const AFTERWARDS_MS = 800;

/** What a page cost its visitor until it stood still. */
export interface Load {
  /** Milliseconds until the largest thing was painted. */
  largestPaint: number;
  /** How much moved: the sum of the scores. */
  shift: number;
  /** Milliseconds that each task of the main thread takes on the slow processor, nested ones not counted again. */
  tasks: number[];
  /** Those of them in which code of the watched script ran. */
  own: number[];
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string }; beginData?: { url?: string }; name?: string };
}

type Task = TraceEvent & { dur: number };

/** The tasks of a thread, without those that ran inside another one. */
function outermost(events: TraceEvent[]): Task[] {
  const tasks = events.filter((event): event is Task => event.ph === 'X' && event.dur !== undefined && /^(?:ThreadControllerImpl::)?RunTask$/.test(event.name)).sort((one, other) => one.ts - other.ts || other.dur - one.dur);
  let end = 0;
  return tasks.filter(({ ts, dur }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

async function traced(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => { events.push(...(value as unknown as TraceEvent[])); });
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'] } });
  await work();
  const done = new Promise((told) => { session.once('Tracing.tracingComplete', told); });
  await session.send('Tracing.end');
  await done;
  return events;
}

/**
 * Loads a page as a newcomer on a slow phone does, and watches the script of that name. Chrome slows a thread down by the clock on
 * the wall, so that on a busy machine the work of others is multiplied too: unless it `isQuiet`, what a task took of the
 * processor is multiplied instead.
 */
export async function load(browser: Browser, url: string, script: string, isQuiet: boolean): Promise<Load> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      const seen = { largestPaint: 0, shift: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => { for (const { startTime } of list.getEntries()) seen.largestPaint = startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value; }).observe({ type: 'layout-shift', buffered: true });
    });
    const session = await context.newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', NETWORK);
    if (isQuiet) await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const events = await traced(session, async () => {
      await page.goto(url);
      await page.waitForTimeout(AFTERWARDS_MS);
    });
    const parsed = events.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === url);
    if (!parsed) throw new Error('The trace knows nothing of the page');
    const main = events.filter(({ pid, tid }) => pid === parsed.pid && tid === parsed.tid);
    const marks = main.filter(({ name, args }) => /^(?:EvaluateScript|FunctionCall)$/.test(name) && args?.data?.url?.includes(script)).map(({ ts }) => ts);
    const tasks = outermost(main);
    const cost = ({ tdur, dur }: Task) => ((tdur ?? dur) / 1000) * (isQuiet ? 1 : SLOWER);
    const seen = await page.evaluate(() => (window as unknown as { seen: Pick<Load, 'largestPaint' | 'shift'> }).seen);
    return { ...seen, tasks: tasks.map(cost), own: tasks.filter(({ ts, dur }) => marks.some((mark) => mark >= ts && mark <= ts + dur)).map(cost) };
  } finally {
    await context.close();
  }
}
