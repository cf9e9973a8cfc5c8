import { expect, it } from 'vitest';
import { type TraceEvent, workByPage } from '../../../../tools/bench/peers/trace.ts';

const ORIGIN = 'https://news.example';
const PAGE = `${ORIGIN}/article`;
const THREAD = { pid: 1, tid: 2, ph: 'X' };

/** A renderer's main thread that loads `PAGE` and then runs these events. */
function threadWith(...events: Omit<TraceEvent, 'pid' | 'tid' | 'ph'>[]): TraceEvent[] {
  const loaded = { documentLoaderURL: PAGE, isOutermostMainFrame: true };
  return [
    { ...THREAD, name: 'thread_name', ts: 0, args: { name: 'CrRendererMain' } },
    { ...THREAD, name: 'navigationStart', ts: 0, args: { data: loaded } },
    ...events.map((event) => ({ ...THREAD, ...event })),
  ];
}

const script = (url: string, ts: number, dur: number) => ({
  name: 'EvaluateScript',
  ts,
  dur,
  tdur: dur,
  args: { data: { url } },
});

it('adds up the outermost events of scripts, in ms', () => {
  const inner = { name: 'FunctionCall', ts: 1100, dur: 500, tdur: 500 };
  const events = threadWith(script('a.js', 1000, 2000), inner, script('b.js', 4000, 1000));
  const work = { script: 3, forcedLayouts: 0, files: ['a.js', 'b.js'] };
  expect(workByPage(events, ORIGIN)).toEqual(new Map([[PAGE, work]]));
});

it('counts a layout inside a script, and none after it', () => {
  const layout = (ts: number) => ({ name: 'Layout', ts });
  const events = threadWith(script('a.js', 1000, 2000), layout(1500), layout(3500));
  expect(workByPage(events, ORIGIN).get(PAGE)?.forcedLayouts).toBe(1);
});

it('leaves out the scripts of the error page that replaces a blocked frame', () => {
  const events = threadWith(script('chrome-error://chromewebdata/', 1000, 8000));
  expect(workByPage(events, ORIGIN).get(PAGE)).toMatchObject({ script: 0, files: [] });
});

it('leaves out pages of other origins', () => {
  expect(workByPage(threadWith(script('a.js', 1000, 2000)), 'https://other.example').size).toBe(0);
});
