import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Provenance } from '../../../src/core/release/provenance.ts';
import { ReportPage } from '../../../src/pages/report/ReportPage.tsx';
import type { TabReport } from '../../../src/protocol/messages/get-tab-report.ts';
import { annotationOf } from '../../annotation-builder.ts';
import { withoutClipboard } from '../../components/no-clipboard.ts';
import { button, rendered, textOf } from '../../components/render.ts';
import { life, recordOf } from '../../record-builder.ts';

const provenance = { version: 7, from: 'bundled', issued: '2026-11-20T06:00:00Z' } as Provenance;
const match = { id: 'm-2025-01-19', certainty: 1, quote: 'A sentence of the article.', block: 0 };
const annotation = annotationOf(
  recordOf(life({}, ['2025-01-19', 'in-force', 'order'])),
  '2025-02-01',
  {
    events: [match],
  },
);
const about: TabReport = { kind: 'about', annotation, provenance };
const ADDRESS = 'https://news.example/story';

function page(report: TabReport | null, address: string | null = ADDRESS): HTMLElement {
  return rendered(<ReportPage report={report} address={address} extension="0.1.0" />);
}
const shown = (place: HTMLElement) => place.querySelector('pre')?.textContent ?? '';
const ticks = (place: HTMLElement) => [...place.querySelectorAll('input')];
const settled = () => new Promise((done) => setTimeout(done, 0));

let copied: string[] = [];
beforeEach(() => {
  copied = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(
    async (text) => void copied.push(text),
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('ReportPage', () => {
  it('leaves address and sentences out until they are ticked, and takes them back', async () => {
    const place = page(about);
    expect(ticks(place).map(({ checked }) => checked)).toEqual([false, false]);
    expect(shown(place)).not.toMatch(/news\.example|A sentence/);
    for (const tick of ticks(place)) tick.click();
    await settled();
    expect(shown(place)).toContain(ADDRESS);
    expect(shown(place)).toContain('> A sentence of the article.');
    ticks(place)[0]?.click();
    await settled();
    expect(shown(place)).not.toContain(ADDRESS);
  });
  it('copies the reader’s words before what is shown, and says so', async () => {
    const place = page(about);
    const field = place.querySelector('textarea');
    if (!field) throw new Error('There is no field.');
    field.value = 'The order was never blocked.';
    field.dispatchEvent(new Event('input'));
    await settled();
    button(place, 'Copy').click();
    await settled();
    expect(copied).toEqual([`The order was never blocked.\n\n${shown(place)}`]);
    expect(textOf(place.querySelector('[role=status]'))).toBe('Copied.');
  });
  it('says so when the browser does not allow it', async () => {
    withoutClipboard({ allowed: false });
    const place = page(about);
    button(place, 'Copy').click();
    await settled();
    expect(textOf(place.querySelector('[role=status]'))).toBe('The browser did not allow copying.');
  });
  it.each<[string, TabReport | null, RegExp]>([
    [
      'a page about something else',
      { kind: 'not-about', provenance },
      /^This page doesn’t seem to be about a ban/,
    ],
    [
      'a record that failed',
      { kind: 'record-failed', failure: { reason: 'malformed', message: 'At apps.' } },
      /failed to load: malformed, At apps\./,
    ],
    [
      'a failure without details',
      { kind: 'record-failed', failure: { reason: 'offline', message: 'offline' } },
      /failed to load: offline(?!,)/,
    ],
    ['a page that is gone', null, /^We no longer know anything about that page/],
  ])('has something to copy about %s, and no sentences to tick', (_, report, says) => {
    const place = page(report);
    expect(shown(place)).toMatch(says);
    expect(ticks(place)).toHaveLength(1);
  });
  it('offers no address that is not known', () => {
    expect(ticks(page(null, null))).toHaveLength(0);
  });
});
