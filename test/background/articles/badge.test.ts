import { describe, expect, it } from 'vitest';
import { badgeFor, COLORS } from '../../../src/background/articles/badge.ts';
import type { TabReport } from '../../../src/protocol/messages/get-tab-report.ts';
import { annotationOf, type Told } from '../../annotation-builder.ts';
import { contrast } from '../../components/contrast.ts';
import { type Life, life, recordOf } from '../../record-builder.ts';
import { ENGLISH } from '../../words.ts';

type Step = Parameters<typeof life>[1];

/**
 * Makes the tab report of an article published on `day`; null means that it has no date. Unless
 * `told` says otherwise, the article says that TikTok is banned in the US. The record has only
 * these `rules`.
 */
function about(rules: Life[], day: string | null = '2025-02-01', told: Told = {}): TabReport {
  const annotation = annotationOf(recordOf(...rules), day, told);
  return { kind: 'about', annotation, provenance: {} } as unknown as TabReport;
}

/**
 * Makes the tab report of an article published on 1 Feb 2025. The article is about a rule that a
 * court had blocked in January. `steps` are the rule's later events.
 */
function blocked(...steps: Step[]): TabReport {
  return about([life({}, ['2025-01-19', 'blocked', 'court-ruling'], ...steps)]);
}

/**
 * Makes the tab report of an article from 1 Feb 2023 about a ban. With `public`, the record's entry
 * on this ban is outdated. With `minors`, that entry is up to date, but the entry on another rule,
 * for minors only, is outdated.
 */
function unconfirmed(scope: 'public' | 'minors'): TabReport {
  const begun: Step = ['2023-01-19', 'in-force', 'order'];
  // No source has confirmed this rule since January 2023, so its entry is outdated.
  const old = life({ id: 'old', scope, confirmed: '2023-01' }, begun);
  return about(scope === 'public' ? [old] : [life({ id: 'new' }, begun), old], '2023-02-01');
}

const lifted = blocked(['2025-03-01', 'ended', 'lifting']);
const undated = about([life({}, ['2025-01-19', 'in-force', 'order'])], null);
const elsewhere = about([life({ jurisdiction: 'IN' }, ['2025-01-19', 'ended', 'lifting'])]);
const failed: TabReport = {
  kind: 'record-failed',
  failure: { reason: 'own-record-damaged', message: '' },
};

describe('badgeFor', () => {
  it.each<[string, TabReport, string]>([
    ['the law has changed since the article', lifted, '≠'],
    ['nothing changed', blocked(), '='],
    ['a step that left the law as it was', blocked(['2025-03-01', 'blocked', 'extension']), '='],
    ['a ruling that upholds the block', blocked(['2025-03-01', 'blocked', 'court-ruling']), '≠'],
    ['nothing on record that could have changed', elsewhere, '?'],
    ['a rule that nobody has confirmed for years', unconfirmed('public'), '?'],
    ['such a rule of another scope than the one told of', unconfirmed('minors'), '='],
    ['the date of the article unknown', undated, '?'],
    ['a page about something else', { kind: 'not-about', provenance: {} as never }, ''],
    ['a page nobody read', { kind: 'unknown', provenance: {} as never }, ''],
    ['a record that failed', failed, '!'],
  ])('%s', (_, report, text) => {
    expect(badgeFor(ENGLISH, report).text).toBe(text);
  });

  it('tells every state that has a badge by words too, and no two by the same', () => {
    const reports = [lifted, blocked(), undated, elsewhere, unconfirmed('public'), failed];
    const titles = reports.map((report) => badgeFor(ENGLISH, report).title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) expect(title).toMatch(/^Still Banned\? .+\.$/);
  });
  it('says the first answer, with the people it is about, to whoever points at it', () => {
    expect(badgeFor(ENGLISH, lifted).title).toBe(
      'Still Banned? Never took effect: TikTok in the US · The law has changed since this article.',
    );
    const officials = life({ scope: 'government-devices' }, ['2023-03-16', 'in-force', 'policy']);
    const report = about([officials], '2023-03-17', { scope: 'government-devices' });
    expect(badgeFor(ENGLISH, report).title).toMatch(/TikTok in the US, for government devices/);
  });
  it('says that the page keeps the sidebar out', () => {
    const { text, title } = badgeFor(ENGLISH, { ...lifted, keptOut: true } as TabReport);
    expect(text).toBe('≠');
    expect(title).toMatch(/TikTok in the US · The sidebar can’t be shown on this page\.$/);
  });
  it.each(Object.entries(COLORS))('can be read on its ground: %s', (_, color) => {
    expect(contrast('#ffffff', color)).toBeGreaterThanOrEqual(4.5);
  });
});
