import { describe, expect, it } from 'vitest';
import { withoutSilence } from '../../../src/core/answers/own-places.ts';
import { annotationOf } from '../../annotation-builder.ts';
import { life, recordOf } from '../../record-builder.ts';

const devices = life({ id: 'devices', scope: 'government-devices' }, [
  '2022-12-29',
  'in-force',
  'policy',
]);
const told = (...lives: Parameters<typeof recordOf>) =>
  withoutSilence(
    annotationOf(recordOf(...lives), '2024-05-01', { apps: ['tiktok', 'wechat'] }).status,
  ).map(({ app, scope, now }) => `${app.id} ${scope} ${now.state}`);

describe('withoutSilence', () => {
  it('does not call the rest of the law silent beside a rule of the same app', () => {
    expect(told(devices)).toEqual([
      'tiktok government-devices in-force',
      'wechat public no-record',
    ]);
  });
  it('leaves a rule for everyone that has ended', () => {
    expect(
      told(
        life({}, ['2025-01-19', 'in-force', 'enforcement'], ['2025-02-01', 'ended', 'enforcement']),
      ),
    ).toContain('tiktok public ended');
  });
});
