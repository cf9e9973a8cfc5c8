import { describe, expect, it } from 'vitest';
import { ownPlaces } from '../../../src/core/answers/own-places.ts';
import { annotationOf } from '../../annotation-builder.ts';
import { life, recordOf } from '../../record-builder.ts';

const devices = life({ id: 'devices', scope: 'government-devices' }, [
  '2022-12-29',
  'in-force',
  'policy',
]);
const told = (...lives: Parameters<typeof recordOf>) => {
  const record = recordOf(...lives);
  const article = { apps: ['tiktok', 'wechat'], jurisdictions: ['IN'] };
  return ownPlaces(record, annotationOf(record, '2024-05-01', article), ['IN', 'US', 'XX']).map(
    ({ app, jurisdiction, scope, now }) => `${app.id} ${jurisdiction.code} ${scope} ${now.state}`,
  );
};

describe('ownPlaces', () => {
  it('leaves out the places of the article and those that the record does not know', () => {
    expect(told().join()).not.toMatch(/IN|XX/);
  });
  it('does not call the rest of the law silent beside a rule of the same app', () => {
    expect(told(devices)).toEqual([
      'tiktok US government-devices in-force',
      'wechat US public no-record',
    ]);
  });
  it('leaves a rule for everyone that has ended', () => {
    expect(
      told(
        life({}, ['2025-01-19', 'in-force', 'enforcement'], ['2025-02-01', 'ended', 'enforcement']),
      ),
    ).toContain('tiktok US public ended');
  });
});
