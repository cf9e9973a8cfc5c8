/** How long one act took, over all times it was done. */
export interface Timing {
  what: string;
  /** `act`: what a reader waits for; `once`: at the beginning only; `baseline`: to compare with. */
  kind: 'act' | 'once' | 'baseline';
  median: number;
  most: number;
  count: number;
}

/**
 * Does on the record page what a reader does, and measures each act to the end of its layout. Runs in the page and uses
 * nothing from outside itself. The page is on its first view, the index of its search still being built.
 */
export async function measureActions(): Promise<Timing[]> {
  const timings: Timing[] = [];
  const tell = (what: string, kind: Timing['kind'], times: number[]) => {
    const sorted = [...times].sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
    timings.push({ what, kind, median, most: sorted.at(-1) ?? Number.NaN, count: times.length });
  };
  const rest = (ms: number) => new Promise((next) => setTimeout(next, ms));
  const find = <T extends Element>(selector: string) => {
    const element = document.querySelector<T>(selector);
    if (!element) throw new Error(`The page has no ${selector}.`);
    return element;
  };
  /** One turn of the event loop, in which a page that renders later than at once has rendered. */
  const turn = () =>
    new Promise((next) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = next;
      port2.postMessage(null);
    });
  /** Script, markup and layout of one act; what changes nothing is not waited for. */
  const timed = async (act: () => void) => {
    await rest(30);
    let changed = false;
    const observer = new MutationObserver(() => {
      changed = true;
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    const start = performance.now();
    act();
    for (let turns = 0; turns < 5 && !changed; turns++) await turn();
    document.body.getBoundingClientRect();
    const took = performance.now() - start;
    observer.disconnect();
    return took;
  };
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
  const headings = () => find('main h2').textContent;

  // The search's index is built between frames; until then the page says that it prepares.
  const SEARCH = '.masthead input';
  type(SEARCH, 'court');
  await rest(100);
  while (!/\d/.test(find('.results [role="status"]').textContent ?? '')) await rest(20);
  tell('until the search is ready, from the start', 'once', [performance.now()]);
  // And then the laws of the other apps.
  await rest(4000);

  const queries = ['court', 'device store', 'judge agency', 'event 49', 'order 77', 'province', 'zzzz'];
  const typed = queries.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));
  const searches: number[] = [];
  for (const query of typed) searches.push(await timed(() => type(SEARCH, query)));
  tell('one letter more in the search', 'act', searches);
  type(SEARCH, '');
  await rest(200);
  if (!/TikTok/.test(headings() ?? '')) throw new Error(`The page shows ${headings()}.`);

  const filters: number[] = [];
  for (const text of ['p', 'pr', 'prov', 'province', 'province 1', 'order 12', 'no. 7', 'x', ''])
    filters.push(await timed(() => type('.filters [type="search"]', text)));
  tell('one letter more in the table’s filter', 'act', filters);
  const states: number[] = [];
  for (const state of ['in-force', 'ended', 'blocked', 'proposed', 'suspended', ''])
    states.push(await timed(() => choose('.filters select', state)));
  tell('another state in the table', 'act', states);
  const sorts: number[] = [];
  for (let turn = 0; turn < 4; turn++)
    for (const index of [1, 2, 0])
      sorts.push(await timed(() => document.querySelectorAll<HTMLElement>('.sort')[index]?.click()));
  tell('another order of the table', 'act', sorts);
  const scopes: number[] = [];
  for (const scope of ['government-devices', 'education', 'public', 'minors', 'military', 'public'])
    scopes.push(await timed(() => choose('.controls label:nth-of-type(2) select', scope)));
  tell('another group of people', 'act', scopes);
  const days: number[] = [];
  for (let day = 100; day < 2500; day += 120) days.push(await timed(() => type('.slider input', `${day}`)));
  tell('another day on the slider', 'act', days);
  const apps: number[] = [];
  for (const app of ['wechat', 'tiktok', 'wechat', 'tiktok'])
    apps.push(await timed(() => choose('.controls select', app)));
  tell('another app', 'act', apps);

  // What the same search would cost without an index: every text looked through.
  const record = await (
    await fetch(
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .find((name) => /record-[0-9a-f]{64}/.test(name)) ?? '',
    )
  ).json();
  const texts: string[] = record.events.map(
    (event: { title: string; summary: string; id: string; people: string[]; bodies: string[] }) =>
      [event.id, event.title, event.summary, ...event.people, ...event.bodies].join('\n').toLowerCase(),
  );
  const scans: number[] = [];
  for (const query of typed) {
    const words = query.split(' ').filter(Boolean);
    const start = performance.now();
    texts.filter((text) => words.every((word) => text.includes(word)));
    scans.push(performance.now() - start);
  }
  tell('a plain scan of the same texts', 'baseline', scans);
  return timings;
}
