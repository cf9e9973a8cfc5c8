import { describe, expect, it } from 'vitest';
import { badgeFor, COLORS } from '../../../src/background/articles/badge.ts';
import type { TabReport } from '../../../src/protocol/messages/get-tab-report.ts';
import { annotationOf } from '../../annotation-builder.ts';
import { contrast } from '../../components/contrast.ts';
import { life, recordOf } from '../../record-builder.ts';
import { ENGLISH } from '../../words.ts';

function about(changes: number | null, state: 'ended' | 'no-record' = 'ended'): TabReport {
  const record = recordOf(
    life({ jurisdiction: state === 'ended' ? 'US' : 'IN' }, ['2025-01-19', 'ended', 'lifting']),
  );
  const annotation = annotationOf(record, '2025-02-01', { jurisdictions: ['US'] });
  const list =
    changes === null
      ? null
      : Array.from({ length: changes }, () => ({
          transitions: [{ before: 'blocked', after: 'ended' }],
        }));
  return {
    kind: 'about',
    annotation: { ...annotation, sinceArticle: list && { changes: list, steps: [] } },
    provenance: {},
  } as unknown as TabReport;
}

/** Makes a report in which a later step left the block unchanged. */
function stayed(kind: 'extension' | 'court-ruling'): TabReport {
  const record = recordOf(
    life({}, ['2025-01-19', 'blocked', 'court-ruling'], ['2025-03-01', 'blocked', kind]),
  );
  return {
    kind: 'about',
    annotation: annotationOf(record, '2025-02-01'),
    provenance: {},
  } as unknown as TabReport;
}

/**
 * Makes a report in which no source has confirmed the rule for years; `scope` says whether it is
 * the governing rule or one for minors.
 */
function unheardOf(scope: 'public' | 'minors'): TabReport {
  const steps = [['2023-01-19', 'in-force', 'order']] as [string, 'in-force', 'order'][];
  const old = life({ id: 'old', scope, confirmed: '2023-01' }, ...steps);
  const record = recordOf(...(scope === 'public' ? [old] : [life({ id: 'new' }, ...steps), old]));
  const annotation = annotationOf(record, '2023-02-01');
  return { kind: 'about', annotation, provenance: {} } as unknown as TabReport;
}

describe('badgeFor', () => {
  it.each<[string, TabReport, string]>([
    ['three changes since the article', about(3), '3'],
    ['more changes than fit', about(120), '99+'],
    ['nothing changed', about(0), '='],
    ['a step that left the law as it was', stayed('extension'), '='],
    ['a ruling that upholds the block', stayed('court-ruling'), '1'],
    ['nothing on record that could have changed', about(0, 'no-record'), '•'],
    ['a rule that nobody has confirmed for years', unheardOf('public'), '•'],
    ['such a rule of another scope than the one told of', unheardOf('minors'), '='],
    ['the date of the article unknown', about(null), '•'],
    ['a page about something else', { kind: 'not-about', provenance: {} as never }, ''],
    ['a page nobody read', { kind: 'unknown', provenance: {} as never }, ''],
    ['a record that failed', { kind: 'record-failed', reason: 'damaged' }, '!'],
  ])('%s', (_, report, text) => {
    expect(badgeFor(ENGLISH, report).text).toBe(text);
  });

  it('tells every state that has a badge by words too, and no two by the same', () => {
    const reports = [
      about(3),
      about(1),
      about(0),
      about(null),
      about(0, 'no-record'),
      unheardOf('public'),
      { kind: 'record-failed', reason: '' } as const,
    ];
    const titles = reports.map((report) => badgeFor(ENGLISH, report).title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) expect(title).toMatch(/^Still Banned\? .+\.$/);
  });
  it('says the first verdict in short to whoever points at it', () => {
    expect(badgeFor(ENGLISH, about(3)).title).toBe(
      'Still Banned? TikTok, US: No longer · 3 changes since this article.',
    );
  });
  it.each(Object.entries(COLORS))('can be read on its ground: %s', (_, color) => {
    expect(contrast('#ffffff', color)).toBeGreaterThanOrEqual(4.5);
  });
});
