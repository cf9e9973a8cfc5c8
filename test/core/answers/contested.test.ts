import { describe, expect, it } from 'vitest';
import { isContested } from '../../../src/core/answers/contested.ts';
import { measureStateOn } from '../../../src/core/law/measure-state.ts';
import { measureById } from '../../../src/core/record/record-index.ts';
import type { LegalEvent } from '../../../src/core/record/schema.ts';
import { authoredRecord } from '../../authored-record.ts';
import { event, life, recordOf } from '../../record-builder.ts';

const record = authoredRecord();

describe('isContested', () => {
  it.each<[id: string, day: string, expected: boolean, reason: string]>([
    ['au-2024-social-media-minimum-age', '2025-11-25', false, 'no suit yet'],
    ['au-2024-social-media-minimum-age', '2025-11-26', true, 'a suit in the High Court'],
    ['au-2024-social-media-minimum-age', '2026-11-27', true, 'no ruling since'],
    ['ca-ica-tiktok-wind-up-order', '2024-12-04', false, 'no suit yet'],
    ['ca-ica-tiktok-wind-up-order', '2026-01-20', true, 'a suit in the Federal Court'],
    ['ca-ica-tiktok-wind-up-order', '2026-01-21', false, 'the court’s ruling'],
    ['us-mt-sb-419', '2023-12-15', true, 'blocked by a court for now'],
    ['us-mt-sb-419', '2026-02-19', true, 'still blocked'],
    ['us-mt-sb-419', '2026-02-20', false, 'the case dismissed'],
    ['us-pafaca', '2024-05-06', false, 'no suit yet'],
    ['us-pafaca', '2024-05-07', true, 'the company’s suit'],
    ['us-pafaca', '2025-02-01', false, 'upheld; a bill to repeal it is no suit'],
    ['us-pafaca', '2026-11-27', true, 'a suit over the joint venture'],
    ['ie-dpc-tiktok-transfers-2025', '2026-11-27', true, 'blocked by a court for now'],
    ['in-69a-2020-06-29', '2026-11-27', false, 'no suit on record'],
    ['us-ma-h-102-2025', '2025-03-03', false, 'a bill, filed with the General Court'],
    ['us-ma-h-82-2023', '2026-11-27', false, 'a bill that lapsed'],
    ['ke-petition-tiktok-ban', '2023-09-01', false, 'a petition to parliament is no suit'],
  ])('%s on %s: %s, by %s', (id, day, expected, _) => {
    const measure = measureById(record, id);
    if (!measure) throw new Error(`The record has no measure ${id}.`);
    const now = measureStateOn(record, measure, 'tiktok', day);
    expect(isContested(record, measure, 'tiktok', now, day)).toBe(expected);
  });

  /** Returns the apps for which a rule with these events is contested in 2021. */
  function contestedApps(...suits: Partial<LegalEvent>[]): string[] {
    const ban = life({ apps: ['tiktok', 'wechat'] }, ['2020-08-06', 'in-force', 'order']);
    const events = suits.map((fields, index) =>
      event({ id: `suit-${index}`, date: `2020-09-0${index + 1}`, state: null, ...fields }),
    );
    const made = recordOf({ ...ban, events: [...ban.events, ...events] });
    return ban.measure.apps.filter((app) => {
      const now = measureStateOn(made, ban.measure, app, '2021-01-01');
      return isContested(made, ban.measure, app, now, '2021-01-01');
    });
  }
  const filed = { kind: 'filing', case: 'A v. B, 1:20-cv-1' } as const;
  const decided = { kind: 'court-ruling', case: 'A v. B, 1:20-cv-1' } as const;

  it('counts a suit and a ruling only for the apps that they concern', () => {
    expect(contestedApps(filed)).toEqual(['tiktok', 'wechat']);
    expect(contestedApps({ ...filed, apps: ['wechat'] })).toEqual(['wechat']);
    expect(contestedApps(filed, { ...decided, apps: ['wechat'] })).toEqual(['tiktok']);
  });

  it('counts a court’s block of the rule that is implemented', () => {
    const order = life(
      { id: 'order' },
      ['2023-01-01', 'in-force', 'order'],
      ['2023-02-01', 'blocked', 'court-ruling'],
    );
    const guidance = life({ id: 'g', implements: 'order' }, ['2023-01-10', 'in-force', 'order']);
    const made = recordOf(order, guidance);
    const now = measureStateOn(made, guidance.measure, 'tiktok', '2023-03-01');
    expect(isContested(made, guidance.measure, 'tiktok', now, '2023-03-01')).toBe(true);
  });
});
