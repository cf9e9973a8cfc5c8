import { describe, expect, it } from 'vitest';
import { type SinceArticle, sinceArticle } from '../../../src/core/answers/since-article.ts';
import type { Change } from '../../../src/core/law/change.ts';
import { measureById } from '../../../src/core/record/record-index.ts';
import type { LegalRecord } from '../../../src/core/record/schema.ts';
import { authoredRecord } from '../../authored-record.ts';
import { event, life, recordOf, STAYED } from '../../record-builder.ts';

/**
 * Returns the changes that concern the measure with this id, from the day after `after` to the end
 * of the day `until`.
 */
function since(
  record: LegalRecord,
  id: string,
  after: string,
  until = '2026-11-24',
  apps = ['tiktok'],
): SinceArticle {
  const measure = measureById(record, id);
  if (!measure) throw new Error(`The record has no measure ${id}.`);
  return sinceArticle(record, { measure, apps }, after, until);
}
const idsOf = (changes: readonly Change[]) => changes.map((change) => change.event.id);

describe('sinceArticle', () => {
  it('tells a ruling that left the state as it was, and a filing as a step', () => {
    const told = (after: string) => {
      const { changes, steps } = since(recordOf(STAYED), 'm', after);
      return [changes, steps].map((all) =>
        all.map(({ event: { date }, transitions: [move] }) =>
          [date, move?.before, move?.after].join(' '),
        ),
      );
    };
    expect(told('2025-05-02')).toEqual([
      ['2025-06-05 pending blocked', '2025-11-13 blocked blocked', '2026-06 blocked blocked'],
      ['2025-08-01 blocked blocked'],
    ]);
    expect(told('2025-11-13')).toEqual([['2026-06 blocked blocked'], []]);
    expect(told('2026-06-30')).toEqual([[], []]);
  });
  it('tells what changed for one of two apps, also where it left the other as it was', () => {
    const both = life({ apps: ['tiktok', 'wechat'] }, ['2020-06-29', 'in-force', 'order']);
    const record = recordOf({
      ...both,
      events: [
        ...both.events,
        event({ id: 'm-2021', date: '2021-05-01', state: 'ended', apps: ['tiktok'] }),
        event({ id: 'm-2022', date: '2022-05-01', state: 'ended' }),
      ],
    });
    for (const apps of [
      ['tiktok', 'wechat'],
      ['wechat', 'tiktok'],
    ]) {
      const { changes } = since(record, 'm', '2021-12-31', '2026-11-24', apps);
      expect(changes[0]?.transitions).toMatchObject([{ before: 'in-force', after: 'ended' }]);
    }
    expect(since(record, 'm', '2021-01-01', '2021-12-31', ['wechat'])).toEqual({
      changes: [],
      steps: [],
    });
  });
  it.each([
    ['2020-02-29', 1],
    ['2020-03-01', 1],
    ['2020-03-30', 1],
    ['2020-03-31', 0],
  ])('counts an event of March 2020 for an article of %s: %i', (day, count) => {
    const record = recordOf(life({}, ['2020-03', 'in-force', 'order']));
    expect(since(record, 'm', day).changes).toHaveLength(count);
  });
  it('leaves out bills and other bodies’ rules beside the rule, but tells adopted rules', () => {
    const order = ['2020-06-29', 'in-force', 'order'] as [string, 'in-force', 'order'];
    const record = recordOf(
      life({ id: 'old' }, order),
      life({ id: 'bill' }, ['2021-01-01', 'proposed', 'filing']),
      life({ id: 'army', reach: 'the Army' }, ['2021-02-01', 'in-force', 'policy']),
      life({ id: 'minors', scope: 'minors' }, ['2021-03-01', 'in-force', 'order']),
      life({ id: 'new' }, ['2021-04-01', 'in-force', 'order']),
    );
    expect(idsOf(since(record, 'old', '2020-12-31').changes)).toEqual(['new-2021-04-01']);
  });
  it('counts the day of the article as known to it', () => {
    const ids = (day: string) =>
      idsOf(since(authoredRecord(), 'us-eo-13943', day, '2020-10-22', ['wechat']).changes);
    expect(ids('2020-09-18')).toContain('us-2020-09-19-wechat-users-preliminary-injunction');
    expect(ids('2020-09-19')).toEqual([]);
  });
  it('lists what changed for WeChat after the injunction, oldest first, with the courts that left it', () => {
    const record = authoredRecord();
    const { changes, steps } = since(record, 'us-eo-13943', '2020-09-20', '2022-12-31', ['wechat']);
    expect(idsOf(changes)).toEqual([
      'us-2020-10-23-beeler-denies-stay',
      'us-2020-10-26-ninth-circuit-denies-stay',
      'us-2021-02-11-wechat-appeal-paused',
      'us-2021-06-09-eo-14034-revokes',
      'us-2021-06-21-commerce-rescinds-identifications',
      'us-2021-07-wechat-case-dismissed',
    ]);
    expect(idsOf(steps)).toContain('us-2020-10-02-government-appeals-wechat-injunction');
  });
  it('tells what the High Court of Ireland said in June 2026', () => {
    const { changes } = since(authoredRecord(), 'ie-dpc-tiktok-transfers-2025', '2026-05-02');
    expect(idsOf(changes)).toEqual(['ie-2026-06-03-high-court-judgment']);
  });
  it('tells that Australia doubled its fines, though the law was in force before', () => {
    const { changes } = since(authoredRecord(), 'au-2024-social-media-minimum-age', '2026-03-10');
    expect(idsOf(changes)).toEqual([
      'au-2026-09-10-stricter-bill-passed',
      'au-2026-09-11-stricter-act-assent',
    ]);
  });
});
