// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Panel, type PanelProps } from '../../src/components/Panel.tsx';
import type { LegalRecord } from '../../src/core/record/schema.ts';
import type { Provenance } from '../../src/core/release/provenance.ts';
import { annotationOf } from '../annotation-builder.ts';
import { life, recordOf } from '../record-builder.ts';
import { button, rendered, textOf } from './render.ts';

const now = Date.parse('2026-11-24T12:00:00Z');
const provenance: Provenance = {
  from: 'bundled',
  version: 1,
  issued: '2026-11-20T06:00:00Z',
  expires: '2026-12-20T06:00:00Z',
  checkedAt: null,
  feed: null,
  failure: null,
  freshness: 'unchecked',
};
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
  return rendered(
    <Panel
      annotation={annotationOf(record, '2024-05-01')}
      places={[]}
      provenance={provenance}
      now={now}
      refreshing={false}
      announcement=""
      highlighted
      missing={new Set()}
      onCollapse={() => {}}
      onRefresh={() => {}}
      onRecord={() => {}}
      onCite={() => {}}
      onReport={() => {}}
      onHide={() => {}}
      onShow={() => {}}
      onHighlight={() => {}}
      {...told}
    />,
  );
}

describe('Panel', () => {
  it('is a labelled landmark whose first words are the verdict', () => {
    const place = panel();
    expect(place.querySelector('aside')?.getAttribute('aria-label')).toMatch(/^Still Banned\?/);
    expect(textOf(place.querySelector('.verdict'))).toMatch(
      /^The 2024 law took effect and was put on hold by the government on 20 Jan 2025\.$/,
    );
  });
  it('says what comes next, and where access differs from the law, with its measurements', () => {
    const listed = life(
      { id: 'listed', access: 'It can be used.' },
      ['2024-04-24', 'in-force', 'order'],
      ['2027-06-30', null, 'scheduled'],
    );
    const place = panel({ annotation: annotationOf(recordOf(listed), '2024-05-01') });
    expect(textOf(place)).toMatch(/30 June 2027.*Event of 2027-06-30/);
    expect(textOf(place)).toContain('Access and law differ: It can be used.');
    const links = [...place.querySelectorAll('a')].map(({ href }) => href);
    expect(links).toContain('https://explorer.ooni.org/country/US');
  });
  it('sets then beside now, each in shape, word and beginning', () => {
    const [then, today] = panel().querySelectorAll('.then-now > div');
    expect(textOf(then)).toMatch(/^Then 1 May 2024Not yet in force.*adopted 24 Apr 2024$/);
    expect(textOf(today)).toMatch(/^Now 24 Nov 2026Suspended.*since 20 Jan 2025$/);
    expect(
      then?.querySelector('svg.state-pending') && today?.querySelector('svg.state-suspended'),
    ).toBeTruthy();
  });
  it('names what decided, by which instrument, and links its source safely', () => {
    const deciding = panel().querySelector('.deciding');
    expect(textOf(deciding)).toMatch(/Event of 2025-01-20, 20 Jan 2025 ?Some Act, Pub\. L\. 1/);
    const link = deciding?.querySelector('a');
    expect(link?.href).toBe('https://example.org/source');
    expect(link?.rel).toBe('noreferrer');
  });
  it('lists the changes since the article, oldest first, from state to state', () => {
    const changes = panel().querySelector('.changes');
    expect(textOf(changes?.querySelector('h3'))).toBe('Since this article (1 May 2024)');
    expect([...(changes?.querySelectorAll('time') ?? [])].map(textOf)).toEqual([
      '19 Jan 2025',
      '20 Jan 2025',
    ]);
    expect([...(changes?.querySelectorAll('.move') ?? [])].map(textOf)).toEqual([
      'not yet in force then changed to in force',
      'in force then changed to suspended',
    ]);
  });
  it('says as an answer of its own that nothing has changed', () => {
    const changes = textOf(
      panel({ annotation: annotationOf(record, '2026-01-01') }).querySelector('.changes'),
    );
    expect(changes).toMatch(
      /Nothing has changed\. The record shows no change of these rules since 1 Jan 2026/,
    );
  });
  it('does not say so of a rule that nobody has confirmed for years', () => {
    const old = recordOf(life({ confirmed: '2023-01' }, ['2023-01-05', 'in-force', 'policy']));
    const changes = textOf(
      panel({ annotation: annotationOf(old, '2023-02-01') }).querySelector('.changes'),
    );
    expect(changes).toMatch(
      /No change on record since this article, but not every rule here has been confirmed/,
    );
    expect(changes).not.toMatch(/Nothing has changed|still holds/);
  });
  it('says that the day of publication is unknown and compares nothing', () => {
    const place = panel({ annotation: annotationOf(record, null) });
    expect(textOf(place.querySelector('.changes'))).toMatch(/does not say when it was published/);
    expect(textOf(place.querySelector('.then-now'))).toMatch(/publication date unknown/);
  });
  it('keeps rules of other scopes apart, by name', () => {
    const others = panel().querySelector('.other-rules');
    expect(textOf(others)).toMatch(/^1 separate rule Government devices/);
    expect(textOf(others)).toMatch(/Separate rule: Government devices.*In force/);
  });
  it('unfolds separate rules where nothing is on record for the public, and shows no "then and now" for it', () => {
    const denial = annotationOf(recordOf(devices), '2024-05-01', { told: 'none' });
    const place = panel({ annotation: denial });
    expect(place.querySelector<HTMLDetailsElement>('.other-rules')?.open).toBe(true);
    expect(place.querySelector('.then-now')).toBeNull();
    expect(textOf(place.querySelector('.verdict'))).toBe(
      'We know of no general ban on TikTok in the US.',
    );
  });
  it('shows doubts of the deciding event', () => {
    const doubtful = structuredClone(record);
    for (const one of doubtful.events)
      Object.assign(one, { confidence: 'low', note: 'Sources disagree.' });
    const place = panel({ annotation: annotationOf(doubtful, '2024-05-01') });
    expect([...place.querySelectorAll('.deciding .doubt')].slice(0, 2).map(textOf)).toEqual([
      'Unconfirmed.',
      'Sources disagree.',
    ]);
  });
  it('shows what weakens a measure: advice only, a set end, no late word on it', () => {
    const weak = structuredClone(record);
    for (const one of weak.measures)
      Object.assign(one, { binding: false, expires: '2027-01-01', confirmed: '2025-03' });
    const text = textOf(
      panel({ annotation: annotationOf(weak, '2024-05-01') }).querySelector('.deciding'),
    );
    expect(text).toMatch(/binds nobody.*Last checked in Mar 2025.*until 1 Jan 2027/);
  });
  it('shows a record’s text literally, whatever is in it', () => {
    const hostile: LegalRecord = structuredClone(record);
    const attack = '<img src=x onerror="alert(1)"> & <script>alert(2)</script>';
    for (const one of hostile.events)
      Object.assign(one, { title: attack, summary: attack, note: attack });
    const place = panel({ annotation: annotationOf(hostile, '2024-05-01') });
    expect(textOf(place.querySelector('.deciding b'))).toBe(attack);
    expect(place.querySelectorAll('img, script')).toHaveLength(0);
  });
  it('does not link an address that is not https', () => {
    const hostile = structuredClone(record);
    for (const one of hostile.events)
      for (const source of one.sources) Object.assign(source, { url: 'javascript:alert(1)' });
    const place = panel({ annotation: annotationOf(hostile, '2024-05-01') });
    expect(place.querySelectorAll('a')).toHaveLength(0);
    expect(textOf(place.querySelector('.deciding .sources'))).toBe('Gazette');
  });
  it('says which sources nobody could read', () => {
    const unread = structuredClone(record);
    for (const one of unread.events) for (const source of one.sources) source.seen = false;
    const place = panel({ annotation: annotationOf(unread, '2024-05-01') });
    expect(textOf(place.querySelector('.deciding .sources'))).toBe('Gazette (not read)');
  });
  it('explains a word of law as the description of its button', () => {
    const term = panel().querySelector('.then-now .term-word');
    const meaning = document.getElementById(term?.getAttribute('aria-describedby') ?? '');
    expect(textOf(meaning)).toBe('Adopted, but its starting day had not come.');
  });
  it('folds what is more than two answers, of which one says what the record lacks for both apps', () => {
    const told = { apps: ['tiktok', 'wechat'], jurisdictions: ['US', 'IN'] };
    const place = panel({ annotation: annotationOf(record, '2024-05-01', told) });
    expect(place.querySelectorAll('.panel-body > .finding')).toHaveLength(2);
    expect(textOf(place.querySelector('.more-findings > summary'))).toBe(
      'More places and apps (1)',
    );
  });
  it('says so when the article names no place', () => {
    const place = panel({ annotation: annotationOf(record, '2024-05-01', { jurisdictions: [] }) });
    expect(textOf(place.querySelector('.verdict'))).toMatch(
      /restriction of TikTok, but it names no place .* does not mean that the app is allowed/,
    );
  });
  it('announces the end of a refresh politely and does not ask twice at once', () => {
    const onRefresh = vi.fn();
    const place = panel({ announcement: 'Checked: there is no newer record.', onRefresh });
    expect(textOf(place.querySelector('[role=status]'))).toBe('Checked: there is no newer record.');
    button(place, 'Refresh now').click();
    expect(onRefresh).toHaveBeenCalledOnce();
    const busy = panel({ refreshing: true });
    expect(button(busy, 'Refresh now').getAttribute('aria-disabled')).toBe('true');
    expect(textOf(busy.querySelector('[role=status]'))).toMatch(/Asking/);
  });
  it('hides on this page or this site, and not by one click on every site', () => {
    const onHide = vi.fn();
    const place = panel({ onHide });
    for (const name of ['this page', 'this site']) button(place, name).click();
    expect(onHide.mock.calls).toEqual([['page'], ['site']]);
    expect(place.querySelectorAll('.hide[role=group] button')).toHaveLength(2);
  });
});
