import { describe, expect, it } from 'vitest';
import { nextOf } from '../../../src/core/law/upcoming.ts';
import { event, life, recordOf } from '../../record-builder.ts';

describe('the expiry of a rule on two apps', () => {
  it('concerns only the app for which the rule goes on', () => {
    const ban = life({ apps: ['tiktok', 'wechat'], expires: '2027-06-30' }, [
      '2026-01-01',
      'in-force',
      'order',
    ]);
    const end = event({ id: 'end', date: '2026-05-01', state: 'ended', apps: ['tiktok'] });
    const record = recordOf({ ...ban, events: [...ban.events, end] });
    const next = (app: string) => nextOf(record, ban.measure, app, '2026-11-24')?.date;
    expect([next('tiktok'), next('wechat')]).toEqual([undefined, '2027-07-01']);
  });
});
