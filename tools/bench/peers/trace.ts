import type { CDPSession } from 'puppeteer-core';

/** The fields of a trace event that the sums need; times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Processor time of the event's thread. */
  tdur?: number;
  args?: { name?: string; data?: { url?: string; documentLoaderURL?: string } };
}

/** Starts to record the browser's work. */
export async function startTrace(session: CDPSession): Promise<void> {
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    bufferUsageReportingInterval: 0,
    traceConfig: {
      recordMode: 'recordUntilFull',
      traceBufferSizeInKb: 400_000,
      includedCategories: ['devtools.timeline', 'blink.user_timing', 'toplevel', '__metadata'],
      excludedCategories: ['*'],
    },
  });
}

/** Ends the recording and resolves to its events. */
export async function endTrace(session: CDPSession): Promise<TraceEvent[]> {
  const complete = new Promise<string>((done) => {
    session.once('Tracing.tracingComplete', ({ stream }) => done(stream ?? ''));
  });
  await session.send('Tracing.end');
  const text = await readStream(session, await complete);
  return (JSON.parse(text) as { traceEvents: TraceEvent[] }).traceEvents;
}

async function readStream(session: CDPSession, handle: string): Promise<string> {
  const chunks: Buffer[] = [];
  for (let ended = false; !ended; ) {
    const { data, base64Encoded, eof } = await session.send('IO.read', { handle, size: 1 << 22 });
    chunks.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'));
    ended = eof;
  }
  await session.send('IO.close', { handle });
  return Buffer.concat(chunks).toString('utf8');
}

/** Work that script causes on a thread. */
const SCRIPT_WORK = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'v8.compile',
  'v8.evaluateModule',
  'v8.compileModule',
]);

/** Work of script in one page. */
export interface PageWork {
  /** Processor time of all script on the page's main thread, in ms. */
  script: number;
  /** Addresses of the extension's scripts that ran. */
  files: string[];
}

/**
 * Sums up script's work in each page of a trace. The pages run no script of their own, so all of
 * the work is the extension's. Events belong to the page that the thread's process loaded last.
 */
export function workByPage(events: readonly TraceEvent[], origin: string): Map<string, PageWork> {
  const found = new Map<string, PageWork>();
  for (const thread of threads(events, 'CrRendererMain').values()) {
    let page: PageWork | undefined;
    let end = 0;
    for (const event of thread) {
      const loaded = event.name === 'navigationStart' && event.args?.data?.documentLoaderURL;
      if (loaded) page = loaded.startsWith(origin) ? { script: 0, files: [] } : undefined;
      if (loaded && page) found.set(loaded, page);
      if (!page || !SCRIPT_WORK.has(event.name)) continue;
      const { url } = event.args?.data ?? {};
      if (event.name === 'EvaluateScript' && url) page.files.push(url);
      if (event.ts < end) continue;
      end = event.ts + (event.dur ?? 0);
      page.script += (event.tdur ?? 0) / 1000;
    }
  }
  return found;
}

/**
 * Processor time, in ms, of all tasks of service workers. Their events alone would not do, because
 * a message that wakes a worker runs script without one.
 */
export function workerTime(events: readonly TraceEvent[]): number {
  let time = 0;
  for (const thread of threads(events, 'ServiceWorker thread').values()) {
    let end = 0;
    for (const event of thread) {
      if (event.ph !== 'X' || event.ts < end) continue;
      end = event.ts + (event.dur ?? 0);
      time += (event.tdur ?? 0) / 1000;
    }
  }
  return time;
}

/** Events of all threads with a name, in order of time and outer before inner. */
function threads(events: readonly TraceEvent[], name: string): Map<string, TraceEvent[]> {
  const keyOf = ({ pid, tid }: TraceEvent) => `${pid}.${tid}`;
  const named = events.filter((event) => event.args?.name?.startsWith(name));
  const found = new Map<string, TraceEvent[]>(named.map((event) => [keyOf(event), []]));
  for (const event of events) found.get(keyOf(event))?.push(event);
  for (const list of found.values())
    list.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  return found;
}
