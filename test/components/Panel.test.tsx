import { describe, expect, it, vi } from 'vitest';
import { Panel, type PanelProps } from '../../src/components/Panel.tsx';
import type { LegalRecord } from '../../src/core/record/schema.ts';
import { createWords } from '../../src/core/wording/words.ts';
import { annotationOf, type Told } from '../annotation-builder.ts';
import { claim } from '../claim-builder.ts';
import { life, recordOf } from '../record-builder.ts';
import { catalogOf } from '../words.ts';
import { arrivalOf } from './arrival.ts';
import { panelProps } from './panel-props.ts';
import { button, rendered, textOf } from './render.ts';

const law = life(
  { id: 'law', name: 'Some Act', citation: 'Pub. L. 1' },
  ['2024-04-24', 'pending', 'statute-signed'],
  ['2025-01-19', 'in-force', 'enforcement'],
  ['2025-01-20', 'suspended', 'order'],
);
const devices = life({ id: 'devices', scope: 'government-devices' }, [
  '2022-12-29',
  'in-force',
  'policy',
]);
const record = recordOf(law, devices);

function panel(told: Partial<PanelProps> = {}): HTMLElement {
  return rendered(<Panel {...panelProps(annotationOf(record, '2024-05-01'), told)} />);
}
const panelOn = (some: LegalRecord, day: string | null, told: Told = {}) =>
  panel({ annotation: annotationOf(some, day, told) });

describe('Panel', () => {
  it('is a labelled landmark that begins with the answer, in a heading that takes the focus', () => {
    const place = panel();
    expect(place.querySelector('aside')?.getAttribute('aria-label')).toMatch(/^Still Banned\?/);
    const heading = place.querySelector<HTMLElement>('.panel-body h3');
    expect(textOf(heading)).toBe('On hold: TikTok in the US');
    expect(heading?.tabIndex).toBe(-1);
    expect(heading?.querySelector('svg.state-suspended')).toBeTruthy();
    expect(textOf(place.querySelector('.verdict'))).toBe(
      'The 2024 law was put on hold by the government on 20 Jan 2025.',
    );
  });
  it('sets then beside now, each with its word and with its fill in the strip of time', () => {
    const terms = panel().querySelector('dl.then-now');
    expect(textOf(terms)).toBe('Then not yet in forceNow suspended');
    const fills = [...(terms?.querySelectorAll('dd .swatch') ?? [])].map(
      ({ classList }) => classList[2],
    );
    expect(fills).toEqual(['state-pending', 'state-suspended']);
  });
  it.each([
    ['en', '20\u00a0Jan\u00a02025'],
    ['es', '20\u00a0de\u00a0enero\u00a0de\u00a02025'],
    ['hi', '20\u00a0जनवरी\u00a02025'],
  ])('keeps the parts of a date together in %s', (locale, date) => {
    const words = createWords(catalogOf(locale));
    const props = panelProps(annotationOf(record, '2024-05-01'));
    const place = rendered(<Panel {...props} />, words);
    expect(place.querySelector('.verdict')?.textContent).toContain(date);
  });
  it('says once what has not changed', () => {
    const place = panelOn(record, '2026-01-01');
    expect(textOf(place.querySelector('.then-now'))).toBe('Then and now: suspended');
    expect(textOf(place.querySelector('.changes'))).toBe(
      'Since this article (1 Jan 2026)No change since this article.',
    );
  });
  it('says of a rule that nobody has confirmed for years neither that it holds nor that it changed', () => {
    const old = recordOf(life({ confirmed: '2023-01' }, ['2023-01-05', 'in-force', 'policy']));
    const text = textOf(panelOn(old, '2023-02-01').querySelector('.panel-body'));
    expect(text).toMatch(/^In force when last checked: .* Last checked in Jan 2023\./);
    expect(text).toMatch(/No change that we know of\. Some rules were last checked long ago\./);
    expect(text).not.toMatch(/Unchanged|No change since/);
  });
  it('says nowhere that a rule is in force which nobody has confirmed for years', () => {
    const old = recordOf(
      life(
        { confirmed: '2023-01' },
        ['2022-12-05', 'proposed', 'bill-passed'],
        ['2023-01-05', 'in-force', 'policy'],
      ),
    );
    const place = panelOn(old, '2022-12-20');
    expect(textOf(place.querySelector('.then-now'))).toBe(
      'Then proposedNow in force when last checked',
    );
    expect(textOf(place.querySelector('.why'))).toContain(
      'In force when last checked: No source has confirmed it for two years.',
    );
  });
  it('does not say what holds now if the article reports a change that the record lacks', () => {
    const claims = ['a', 'b', 'c', 'd'].map(() => claim({ scope: 'public', told: 'ended' }));
    const ban = recordOf(life({}, ['2020-06-29', 'in-force', 'order']));
    const one = panelOn(ban, '2026-11-24', { claims: claims.slice(0, 1) });
    expect(textOf(one.querySelector('h3'))).toMatch(/^May have changed/);
    expect(one.querySelector('.then-now')).toBeNull();
    expect(textOf(one.querySelector('.why'))).not.toContain('The rule applies.');
  });
  it('says that the day of publication is unknown and compares nothing', () => {
    const place = panelOn(record, null);
    expect(textOf(place.querySelector('.changes'))).toMatch(/gives no date/);
    expect(place.querySelector('.then-now')).toBeNull();
  });
  it('leads with the rule that governs today, and tells of the article’s rule in a line of its own', () => {
    const order = life(
      { id: 'order', instrument: 'executive-order' },
      ['2020-08-06', 'pending', 'order'],
      ['2021-06-09', 'ended', 'lifting'],
    );
    const place = panelOn(recordOf(order, law), '2020-09-01');
    expect(textOf(place.querySelector('h3'))).toBe('On hold: TikTok in the US');
    expect(textOf(place.querySelector('.verdict'))).toBe(
      'The 2024 law was put on hold by the government on 20 Jan 2025.',
    );
    expect(textOf(place.querySelector('.present'))).toBe(
      'This article’s rule: The 2020 order never took effect and was revoked on 9 June 2021.',
    );
    expect(
      [...place.querySelectorAll('.course-lines > div > div:not(.course-line)')].map(textOf),
    ).toEqual(['2024 law', '2020 order']);
  });
  it('explains each fill of the strip of time, and describes it to screen readers', () => {
    const place = panel();
    const explained = [...place.querySelectorAll('.then-now .swatch, .course-key .swatch')];
    const drawn = [...place.querySelectorAll('.course-line .stretch')];
    const lookOf = ({ className }: Element) => className.match(/state-\S+/)?.[0];
    expect(explained.map(lookOf)).toEqual(expect.arrayContaining(drawn.map(lookOf)));
    expect(place.querySelector('.course')?.getAttribute('aria-label')).toMatch(
      /^Timeline from .* 2024 law: adopted .*, not yet in force; .*suspended since 20 Jan 2025\.$/,
    );
  });
  it('does not call advice a rule in force in the strip of time', () => {
    const advice = life(
      { binding: false },
      ['2026-01-20', 'in-force', 'announcement'],
      ['2026-03-01', 'ended', 'lifting'],
    );
    const stretch = panelOn(recordOf(advice), '2026-05-01').querySelector('.course-line .stretch');
    expect(stretch?.getAttribute('title')).toMatch(/: advice$/);
  });
  it('names the body of a rule in the heading, and counts the other bodies', () => {
    const bodies = ['House', 'Army', 'Navy'].map((name) =>
      life({ id: name, reach: `the ${name}` }, ['2026-03-01', 'in-force', 'policy']),
    );
    const place = panelOn(recordOf(...bodies), '2026-04-01');
    expect(textOf(place.querySelector('h3'))).toBe(
      'Still in force: TikTok for the House only (US)',
    );
    expect(textOf(place.querySelector('.present'))).toBe('2 other bodies have similar rules.');
  });
  it('shows one source and, behind "Why?", document, number and the other sources', () => {
    const many = structuredClone(record);
    for (const one of many.events)
      one.sources = ['secondary', 'primary', 'quoted'].map((kind) => ({
        url: `https://example.org/${kind}`,
        title: 'A page',
        publisher: `A ${kind} source`,
        kind: kind as 'primary',
        seen: kind !== 'primary',
      }));
    const proof = panelOn(many, '2024-05-01').querySelector('.proof');
    const link = proof?.querySelector<HTMLAnchorElement>('.based-on a');
    expect([textOf(link), link?.rel]).toEqual(['A page', 'noreferrer']);
    const why = proof?.querySelector<HTMLDetailsElement>('details.why');
    expect(why?.open).toBe(false);
    expect(textOf(why)).toMatch(/^Why\? ?Event of 2025-01-20, 20 Jan 2025 ?Some Act, Pub\. L\. 1/);
    expect([...(why?.querySelectorAll('.sources a') ?? [])].map(textOf)).toEqual([
      'A secondary source',
      'A quoted source',
    ]);
    expect(textOf(why?.querySelector('.how'))).toMatch(/We have not seen the official text itself/);
    expect(textOf(proof)).not.toMatch(/not read/);
  });
  it('copies link and citation of one claim, and opens its history, behind "Why?"', () => {
    const acts = { onCopy: vi.fn(), onRecord: vi.fn() };
    const why = panel(acts).querySelector('.why');
    if (!why) throw new Error('There is no "Why?".');
    const names = ['Copy link', 'Copy citation', 'Copy: BibTeX', 'Copy: CSL-JSON'];
    for (const name of names) button(why, name).click();
    const [link, plain, bibtex, csl] = acts.onCopy.mock.calls.map(([text]) => text);
    expect(link).toBe('chrome-extension://id/record.html?app=tiktok&place=US');
    expect(plain).toMatch(
      /^A page\. Gazette\. https:\/\/example\.org\/source \(accessed 2026-11-24\)\nEvent of 2025-01-20 \(2025-01-20\)\. Still Banned\? record, version 1, to 2025-01-20\./,
    );
    expect(bibtex).toMatch(/^@misc\{law-2025-01-20-source,/);
    expect(JSON.parse(csl)).toHaveLength(2);
    button(why, 'Full history').click();
    expect(acts.onRecord.mock.calls[0]?.[0]).toMatchObject({ app: { id: 'tiktok' } });
  });
  it('has no citation of what is not on record, but a link and the history', () => {
    const why = panelOn(recordOf(devices), '2024-05-01', { told: 'none' }).querySelector('.why');
    expect([...(why?.querySelectorAll('.finding-acts button') ?? [])].map(textOf)).toEqual([
      'Copy link',
      'Full history',
    ]);
  });
  it('opens the record from an article that names no place', () => {
    const onRecord = vi.fn();
    const annotation = annotationOf(record, '2024-05-01', { jurisdictions: [] });
    button(panel({ annotation, onRecord }), 'Full history').click();
    expect(onRecord).toHaveBeenCalledExactlyOnceWith(null);
  });
  it('shows notes and doubts only under "How we know"', () => {
    const doubtful = structuredClone(record);
    for (const one of doubtful.events)
      Object.assign(one, { confidence: 'low', note: 'Sources disagree.' });
    const place = panelOn(doubtful, '2024-05-01');
    expect([...place.querySelectorAll('.why .how .doubt')].map(textOf)).toEqual([
      'Unconfirmed.',
      'Sources disagree.',
    ]);
    for (const how of place.querySelectorAll('details.how')) how.remove();
    expect(textOf(place)).not.toMatch(/Sources disagree|Unconfirmed/);
  });
  it('tells the one caveat, a set end, and where access differs from the law, behind "Why?"', () => {
    const weak = recordOf(
      life({ binding: false, expires: '2027-01-01', access: 'It can be used.' }, [
        '2026-01-20',
        'in-force',
        'order',
      ]),
    );
    const why = panelOn(weak, '2026-05-01').querySelector('.why');
    expect(textOf(why)).toMatch(/until 1 Jan 2027\..*not binding\..*In practice: It can be used\./);
    expect(why?.querySelector<HTMLAnchorElement>('.doubt a')?.href).toBe(
      'https://explorer.ooni.org/country/US',
    );
  });
  it('explains a legal word as text, with no control of its own', () => {
    const place = panel();
    expect(place.querySelectorAll('[role=tooltip], .term-word')).toHaveLength(0);
    expect(textOf(place.querySelector('.why'))).toMatch(
      /Suspended: The government has paused it or is not enforcing it\./,
    );
  });
  it('lists the changes since the article in a line each, oldest first', () => {
    const changes = panel().querySelector('.changes');
    expect(textOf(changes?.querySelector('h3'))).toBe('Since this article (1 May 2024)');
    expect([...(changes?.querySelectorAll('.change-lines li') ?? [])].map(textOf)).toEqual([
      '19 Jan 2025 Event of 2025-01-19',
      '20 Jan 2025 Event of 2025-01-20',
    ]);
    expect([...(changes?.querySelectorAll('.more .move') ?? [])].map(textOf)).toEqual([
      'not yet in force then changed to in force',
      'in force then changed to suspended',
    ]);
    expect(changes?.querySelector<HTMLDetailsElement>('.more')?.open).toBe(false);
  });
  it('sets the next date above the answers', () => {
    const listed = life(
      { id: 'listed' },
      ['2024-04-24', 'in-force', 'order'],
      ['2027-06-30', null, 'scheduled'],
    );
    const body = panelOn(recordOf(listed), '2024-05-01').querySelector('.panel-body');
    expect(textOf(body?.firstElementChild)).toBe('Next, 30 June 2027: Event of 2027-06-30');
  });
  it('says whose date it is beside an article about several places', () => {
    const places = recordOf(
      life({ id: 'first' }, ['2024-04-24', 'in-force', 'order']),
      life(
        { id: 'second', jurisdiction: 'IN' },
        ['2024-04-24', 'in-force', 'order'],
        ['2027-06-30', null, 'scheduled'],
      ),
    );
    const told = { jurisdictions: ['US', 'IN'] };
    const body = panelOn(places, '2024-05-01', told).querySelector('.panel-body');
    expect(textOf(body?.firstElementChild)).toBe('Next, 30 June 2027: India: Event of 2027-06-30');
  });
  it('folds rules for other people under their scope', () => {
    const others = panel().querySelector<HTMLDetailsElement>('.other-rules');
    expect(others?.open).toBe(false);
    expect(textOf(others)).toMatch(
      /^Government devices \(1\) ?TikTok · United States for government devices ?In force since/,
    );
  });
  it('names those in force at once where the article says that there is no ban', () => {
    const place = panelOn(recordOf(devices), '2024-05-01', { told: 'none' });
    expect([...place.querySelectorAll('.present')].map(textOf)).toEqual([
      expect.stringMatching(/^For government devices: In force since /),
    ]);
    expect(textOf(place.querySelector('.verdict'))).toBe(
      'We know of no general ban on TikTok in the US.',
    );
    expect(textOf(place.querySelector('.why'))).toMatch(/does not mean that the app is allowed/);
  });
  it('shows a record’s text literally, whatever is in it', () => {
    const hostile: LegalRecord = structuredClone(record);
    const attack = '<img src=x onerror="alert(1)"> & <script>alert(2)</script>';
    for (const one of hostile.events)
      Object.assign(one, { title: attack, summary: attack, note: attack, caveat: attack });
    const place = panelOn(hostile, '2024-05-01');
    expect(textOf(place.querySelector('.why p'))).toBe(`${attack}, 20 Jan 2025`);
    expect(place.querySelectorAll('img, script')).toHaveLength(0);
  });
  it('does not link an address that is not https', () => {
    const hostile = structuredClone(record);
    for (const one of hostile.events)
      for (const source of one.sources) Object.assign(source, { url: 'javascript:alert(1)' });
    const place = panelOn(hostile, '2024-05-01');
    expect(place.querySelectorAll('.panel-body a')).toHaveLength(0);
    expect(textOf(place.querySelector('.based-on'))).toBe('A page');
  });
  it('says so when the article names no place', () => {
    const place = panelOn(record, '2024-05-01', { jurisdictions: [] });
    expect(textOf(place.querySelector('.verdict'))).toMatch(
      /restriction on TikTok, but names no place .* does not mean that the app is allowed/,
    );
  });
  it('makes four answers a table of place, article and today, whose rows open like cards', async () => {
    const pairs = (['US', 'IN'] as const).flatMap((place) =>
      (['minors', 'military'] as const).map((scope) => ({ place, scope })),
    );
    const bans = recordOf(
      ...pairs.map(({ place: jurisdiction, scope }) =>
        life({ id: jurisdiction + scope, jurisdiction, scope }, [
          '2026-01-05',
          'in-force',
          'order',
        ]),
      ),
    );
    const claims = pairs.map((pair) => claim({ ...pair, told: 'pending' }));
    const place = panelOn(bans, '2026-01-20', { claims });
    expect([...place.querySelectorAll('.answers thead th')].map(textOf)).toEqual([
      'Place',
      'The article said',
      'Today, since',
    ]);
    const rows = place.querySelectorAll('.answers tbody tr:first-child');
    expect([...(rows[0]?.children ?? [])].map(textOf)).toEqual([
      'United Statesfor minors',
      'not yet in force',
      'Still in force Jan 2026',
    ]);
    expect(arrivalOf(place).text).not.toMatch(/took effect/);
    const names = [...place.querySelectorAll<HTMLElement>('.row-button')];
    const stops = () => names.filter(({ tabIndex }) => tabIndex === 0).map(textOf);
    expect(stops()).toEqual(['United States']);
    const press = (key: string, at: Element | undefined) =>
      at?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    names[0]?.focus();
    for (const [key, from, to] of [
      ['ArrowDown', 0, 1],
      ['End', 1, 3],
      ['ArrowDown', 3, 3],
      ['ArrowUp', 3, 2],
      ['Home', 2, 0],
      ['ArrowUp', 0, 0],
      ['ArrowDown', 0, 1],
    ] as const) {
      press(key, names[from]);
      expect(document.activeElement).toBe(names[to]);
    }
    await vi.waitFor(() => expect(names.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1, -1]));
    expect(
      textOf(document.getElementById(names[0]?.getAttribute('aria-describedby') ?? '')),
    ).toMatch(/^Up and down arrow keys/);
    button(place, 'United States').click();
    await vi.waitFor(() =>
      expect(textOf(place.querySelector('.row-details:not([hidden])'))).toMatch(
        /took effect on 5 Jan 2026.*Why\?/,
      ),
    );
  });
});

describe('a row of the table of answers', () => {
  const SUIT: Parameters<typeof life>[1] = ['2026-01-10', null, 'filing'];
  const scopes = ['public', 'minors', 'military', 'education'] as const;
  const lives = scopes.map((scope) =>
    life(
      { id: scope, scope, ...(scope === 'education' ? { confirmed: '2021-02' } : {}) },
      [scope === 'education' ? '2021-01-05' : '2026-01-05', 'in-force', 'order'],
      ...(scope === 'military' ? [SUIT] : []),
    ),
  );
  for (const one of lives.flatMap(({ events }) => events))
    if (one.kind === 'filing') one.case = 'No. 1';
  const claims = scopes.map((scope) => claim({ scope }));
  const rows = panelOn(recordOf(...lives), '2026-01-20', { claims }).querySelectorAll(
    '.answers tbody tr:first-child',
  );
  const rowOf = (people: string) => [...rows].find((row) => textOf(row).includes(people));

  it('marks a rule that is contested in court, and no other', () => {
    expect(textOf(rowOf('armed forces')?.lastElementChild)).toMatch(
      /^Still in force \w+ \d{4} ?court case open$/,
    );
    expect(textOf(rowOf('minors')?.lastElementChild)).toMatch(/^Still in force \w+ \d{4}$/);
  });
  it('draws a rule that was last checked long ago, and an age limit, unlike a ban in force', () => {
    const signIn = (people: string) => rowOf(people)?.querySelector('.verdict-word')?.classList[1];
    expect(signIn('schools')).toBe('state-unconfirmed');
    expect(signIn('minors')).toBe('state-age-limit');
    expect(signIn('armed forces')).toBe('state-in-force');
  });
});

describe('the head of the panel', () => {
  it('hides on this site, turns marks off and reports, from a menu that is closed at first', async () => {
    const acts = { onHide: vi.fn(), onHighlight: vi.fn(), onReport: vi.fn() };
    const place = panel(acts);
    const menu = button(place, 'More');
    expect(menu.getAttribute('aria-expanded')).toBe('false');
    expect(arrivalOf(place).text).not.toMatch(/Hide on this site/);
    for (const name of ['Hide on this site', 'Highlight sentences', 'Report an error']) {
      menu.click();
      await vi.waitFor(() => expect(menu.getAttribute('aria-expanded')).toBe('true'));
      button(place, name).click();
      await vi.waitFor(() => expect(menu.getAttribute('aria-expanded')).toBe('false'));
    }
    expect(acts.onHide).toHaveBeenCalledOnce();
    expect(acts.onHighlight).toHaveBeenCalledWith(false);
    expect(acts.onReport).toHaveBeenCalledOnce();
    expect(textOf(place)).not.toMatch(/every site|everywhere/i);
    const options = place.querySelector<HTMLAnchorElement>('.menu-list a');
    expect([textOf(options), options?.href, options?.target]).toEqual([
      'Options',
      'chrome-extension://id/options.html',
      '_blank',
    ]);
  });
  it('closes the menu by Escape, which then collapses nothing', async () => {
    const place = panel();
    const pressed = vi.fn();
    place.addEventListener('keydown', pressed);
    const menu = button(place, 'More');
    const pressEscape = () =>
      menu.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    menu.click();
    await vi.waitFor(() => expect(menu.getAttribute('aria-expanded')).toBe('true'));
    pressEscape();
    await vi.waitFor(() => expect(menu.getAttribute('aria-expanded')).toBe('false'));
    expect(pressed).not.toHaveBeenCalled();
    pressEscape();
    expect(pressed).toHaveBeenCalledOnce();
  });
});

describe('the footer of the panel', () => {
  const withFeed = {
    ...panelProps(annotationOf(record, null)).provenance,
    feed: 'https://x.example/',
  };
  it('is one quiet line, with no button that can only fail', () => {
    const footer = panel().querySelector('.panel-footer');
    expect(textOf(footer)).toMatch(/20 Jan 2025$/);
    expect(footer?.querySelectorAll('button')).toHaveLength(0);
  });
  it('asks the feed, if there is one, and announces the end politely', () => {
    const onRefresh = vi.fn();
    const place = panel({ announcement: 'Checked.', onRefresh, provenance: withFeed });
    expect(textOf(place.querySelector('[role=status]'))).toBe('Checked.');
    button(place, 'Refresh now').click();
    expect(onRefresh).toHaveBeenCalledOnce();
    const busy = panel({ refreshing: true, provenance: withFeed });
    expect(button(busy, 'Refresh now').getAttribute('aria-disabled')).toBe('true');
    expect(textOf(busy.querySelector('[role=status]'))).toMatch(/Asking/);
  });
  it('leaves it to the top of the panel to say that the record has expired', () => {
    const expired = { ...withFeed, freshness: 'red' as const };
    const place = panel({ provenance: expired });
    expect(textOf(place.querySelector('.panel-body')?.firstElementChild)).toMatch(
      /^This record expired on/,
    );
    expect(place.querySelectorAll('.panel-footer .warning')).toHaveLength(0);
  });
});
