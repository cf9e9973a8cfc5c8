import type { CDPSession } from 'puppeteer-core';

/** The fields of a trace event that are needed to add up times. All times are in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Processor time that the event's thread had used by the beginning of the event. */
  tts?: number;
  /** Processor time that the event's thread used from the beginning to the end of the event. */
  tdur?: number;
  args?: {
    name?: string;
    data?: { url?: string; documentLoaderURL?: string; isOutermostMainFrame?: boolean };
  };
}

/** Starts to record what the browser does. */
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

/** Ends the recording. Resolves to the recorded events. */
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

/** Names of the trace events in which a thread runs scripts. */
const SCRIPT_WORK = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
  'TimerFire',
  'v8.compile',
  'v8.evaluateModule',
  'v8.compileModule',
]);

/** Work of the extension's scripts in one page. */
export interface PageWork {
  /** Processor time, in ms, of these scripts on the main thread of the page. */
  script: number;
  /** Number of times that these scripts forced the browser to lay out the page immediately. */
  forcedLayouts: number;
  /**
   * Addresses of the extension's scripts that ran in the page. A script that ran twice occurs
   * twice.
   */
  files: string[];
}

const newWork = (): PageWork => ({ script: 0, forcedLayouts: 0, files: [] });

/**
 * Adds up the work of the extension's scripts in each page of a trace. Keys are the pages'
 * addresses. All scripts count as the extension's, because the pages' own are blocked.
 */
export function workByPage(events: readonly TraceEvent[], origin: string): Map<string, PageWork> {
  const found = new Map<string, PageWork>();
  for (const thread of threads(events, 'CrRendererMain').values()) {
    let page: PageWork | undefined;
    let end = 0;
    for (const event of thread) {
      const { documentLoaderURL, isOutermostMainFrame } = event.args?.data ?? {};
      const loaded = event.name === 'navigationStart' && isOutermostMainFrame && documentLoaderURL;
      // All events up to the next page belong to this page, even those in its frames.
      if (loaded) page = loaded.startsWith(origin) ? newWork() : undefined;
      if (loaded && page) found.set(loaded, page);
      if (page && event.name === 'Layout' && event.ts < end) page.forcedLayouts += 1;
      if (!page || !SCRIPT_WORK.has(event.name)) continue;
      const { url } = event.args?.data ?? {};
      // In place of a blocked frame, Chromium shows an error page, which has scripts of its own.
      const isOwn = !url?.startsWith('chrome-error:');
      if (isOwn && event.name === 'EvaluateScript' && url) page.files.push(url);
      if (event.ts < end) continue;
      end = event.ts + (event.dur ?? 0);
      if (isOwn) page.script += (event.tdur ?? 0) / 1000;
    }
  }
  return found;
}

/**
 * Returns the processor time, in ms, that the threads of service workers use. Counts for each
 * thread all time from its first to its last event. A sum over the single events would miss code
 * after an `await`.
 */
export function workerTime(events: readonly TraceEvent[]): number {
  let time = 0;
  for (const thread of threads(events, 'ServiceWorker thread').values()) {
    const timed = thread.flatMap(({ tts, tdur = 0 }) => (tts ? [{ began: tts, tdur }] : []));
    if (timed.length === 0) continue;
    const first = Math.min(...timed.map(({ began }) => began));
    const last = Math.max(...timed.map(({ began, tdur }) => began + tdur));
    time += (last - first) / 1000;
  }
  return time;
}

/**
 * Returns the threads that have a name beginning with `name`, each as a list of its events in the
 * order of their start. Each key consists of a process id and a thread id, such as `12.34`.
 */
function threads(events: readonly TraceEvent[], name: string): Map<string, TraceEvent[]> {
  const keyOf = ({ pid, tid }: TraceEvent) => `${pid}.${tid}`;
  const named = events.filter((event) => event.args?.name?.startsWith(name));
  const found = new Map<string, TraceEvent[]>(named.map((event) => [keyOf(event), []]));
  for (const event of events) found.get(keyOf(event))?.push(event);
  // If two events start at the same time, the longer one contains the other.
  for (const list of found.values())
    list.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  return found;
}
