/** Median and 95th percentile of a time, in ms, over all repetitions of an action. */
export interface Spread {
  median: number;
  p95: number;
}

/** Measured times of one action on the record page. */
export interface Timing {
  what: string;
  /**
   * Role of the action. `act`: the reader waits for its result. `once`: it happens only at the
   * start of the page. `baseline`: it is measured for comparison.
   */
  kind: 'act' | 'once' | 'baseline';
  /** Time from the start of the action to the end of the scripts that it runs. */
  script: Spread;
  /**
   * Time from the start of the action until its result has been painted. The action starts at the
   * beginning of a frame, so this should be at most the duration of one frame.
   */
  painted: Spread;
  /** Number of repetitions that delayed the next frame by at least half a frame. */
  late: number;
  count: number;
}

/**
 * Uses the record page as a reader would, and measures each action until its result is painted.
 * Also measures the time until the search index is ready, so this function must be called before
 * the index is ready. Runs in the page, so it uses nothing defined outside this function.
 */
export async function measureActions(): Promise<Timing[]> {
  interface Times {
    script: number;
    painted: number;
    frame: number;
  }
  const LATE_MS = 25;
  const timings: Timing[] = [];
  const spread = (times: number[]) => {
    const sorted = [...times].sort((a, b) => a - b);
    const at = (share: number) =>
      sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0;
    return { median: at(0.5), p95: at(0.95) };
  };
  const tell = (what: string, kind: Timing['kind'], times: Times[]) => {
    console.info(`measured: ${what}`);
    timings.push({
      what,
      kind,
      script: spread(times.map(({ script }) => script)),
      painted: spread(times.map(({ painted }) => painted)),
      late: times.filter(({ frame }) => frame >= LATE_MS).length,
      count: times.length,
    });
  };
  const plain = (ms: number) => ({ script: ms, painted: ms, frame: 0 });
  const rest = (ms: number) => new Promise((next) => setTimeout(next, ms));
  const nextFrame = () => new Promise<number>((next) => requestAnimationFrame(next));
  const find = <T extends Element>(selector: string) => {
    const element = document.querySelector<T>(selector);
    if (!element) throw new Error(`The page has no ${selector}.`);
    return element;
  };
  /** Resolves once the current frame has been painted. */
  const afterPaint = () =>
    new Promise((next) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = next;
      port2.postMessage(null);
    });
  /**
   * Runs an action at the start of a frame. Resolves to the action's times, in ms. The page renders
   * the result in a microtask, right after the action. `script` includes this rendering.
   */
  const timed = async (act: () => void): Promise<Times> => {
    await rest(40);
    const frameBegan = await nextFrame();
    const start = performance.now();
    act();
    const second = nextFrame();
    const painting = afterPaint();
    await null;
    await null;
    const script = performance.now() - start;
    await painting;
    const painted = performance.now() - start;
    return { script, painted, frame: (await second) - frameBegan };
  };
  const each = async <T>(items: readonly T[], act: (item: T) => void) => {
    const times: Times[] = [];
    for (const item of items) times.push(await timed(() => act(item)));
    return times;
  };
  const times = <T>(count: number, items: T[]) => Array.from({ length: count }, () => items).flat();
  const type = (selector: string, text: string) => {
    const field = find<HTMLInputElement>(selector);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const choose = (selector: string, value: string) => {
    const field = find<HTMLSelectElement>(selector);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const letters = (texts: string[]) =>
    texts.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));

  // Until a worker has built the index, the page says that it is preparing the search.
  const SEARCH = '.masthead input';
  type(SEARCH, 'court');
  await rest(100);
  while (!/\d/.test(find('.results [role="status"]').textContent ?? '')) await rest(20);
  tell('until the search is ready, from the start', 'once', [plain(performance.now())]);
  // Gives the page time to prepare what it does not show yet: the law on other apps, and the texts
  // for the table's filter.
  await rest(12_000);

  tell('nothing (what measuring adds)', 'baseline', await each(times(20, [0]), () => {}));
  const queries = letters([
    'court',
    'device store',
    'judge agency',
    'event 49',
    'order 77',
    'province',
    'zzzz',
  ]);
  tell('one letter more in the search', 'act', await each(queries, (query) => type(SEARCH, query)));
  type(SEARCH, '');
  await rest(200);
  const heading = find('main h2').textContent ?? '';
  if (!/TikTok/.test(heading)) throw new Error(`The page shows ${heading}.`);

  // The page is first scrolled to the part that the reader would use: here the table, later the
  // map.
  find('.status-table').scrollIntoView();
  const FILTER = '.filters [type="search"]';
  const parts = [...letters(['province 1', 'order 12', 'no. 7', 'x']), ''];
  tell(
    'one letter more in the table’s filter',
    'act',
    await each(parts, (text) => type(FILTER, text)),
  );
  const states = times(4, ['in-force', 'ended', 'blocked', 'proposed', 'suspended', '']);
  tell(
    'another state in the table',
    'act',
    await each(states, (state) => choose('.filters select', state)),
  );
  const sort = (column: number) => document.querySelectorAll<HTMLElement>('.sort')[column]?.click();
  tell('another order of the table', 'act', await each(times(8, [1, 2, 0]), sort));
  const everyone = () => find<HTMLElement>('.tick input').click();
  tell('every group of people, or the map’s', 'act', await each(times(40, [0]), everyone));
  scrollTo(0, 0);
  const SCOPE = '.controls label:nth-of-type(2) select';
  const scopes = times(10, [
    'government-devices',
    'education',
    'public',
    'minors',
    'military',
    'public',
  ]);
  tell('another group of people', 'act', await each(scopes, (scope) => choose(SCOPE, scope)));
  find<HTMLDetailsElement>('.day-fold').open = true;
  const SLIDER = '.slider input';
  const days = Array.from({ length: 40 }, (_, index) => 100 + index * 60);
  tell('another day on the slider', 'act', await each(days, (day) => type(SLIDER, `${day}`)));
  const apps = times(20, ['wechat', 'tiktok']);
  tell('another app', 'act', await each(apps, (app) => choose('.controls select', app)));

  // While the page plays through the days, the length of every frame is measured, even if nothing
  // changes in the frame.
  type(SLIDER, '0');
  await rest(200);
  find<HTMLElement>('.play').click();
  const frames: Times[] = [];
  let before = await nextFrame();
  const end = before + 6000;
  while (before < end) {
    const now = await nextFrame();
    frames.push({ ...plain(0), frame: now - before });
    before = now;
  }
  find<HTMLElement>('.play').click();
  tell('frames of six seconds of playing', 'baseline', frames);

  // For comparison: a search without an index, which reads all texts.
  const address = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .find((name) => /record-[0-9a-f]{64}/.test(name));
  const record = await (await fetch(address ?? '')).json();
  const texts: string[] = record.events.map(
    (event: { title: string; summary: string; id: string; people: string[]; bodies: string[] }) =>
      [event.id, event.title, event.summary, ...event.people, ...event.bodies]
        .join('\n')
        .toLowerCase(),
  );
  const scans = queries.map((query) => {
    const words = query.split(' ').filter(Boolean);
    const start = performance.now();
    texts.filter((text) => words.every((word) => text.includes(word)));
    return plain(performance.now() - start);
  });
  tell('a plain scan of the same texts', 'baseline', scans);
  return timings;
}
