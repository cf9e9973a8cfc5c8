import { describe, expect, it } from 'vitest';
import { YourPlaces } from '../../src/components/YourPlaces.tsx';
import { ownPlaces } from '../../src/core/answers/own-places.ts';
import { annotationOf } from '../annotation-builder.ts';
import { life, recordOf } from '../record-builder.ts';
import { rendered, textOf } from './render.ts';

const TODAY = '2026-08-10';
const law = life({}, ['2025-01-19', 'in-force', 'enforcement']);
const devices = life({ id: 'devices', scope: 'government-devices' }, [
  '2022-12-29',
  'in-force',
  'policy',
]);
const rowsOf = (apps: string[], ...lives: Parameters<typeof recordOf>) => {
  const record = recordOf(...lives);
  const annotation = annotationOf(record, '2024-05-01', { apps, jurisdictions: ['IN'] });
  return ownPlaces(record, annotation, ['US']);
};
const items = (...lives: Parameters<typeof recordOf>) => {
  const place = rendered(<YourPlaces rows={rowsOf(['tiktok'], ...lives)} today={TODAY} />);
  return [...place.querySelectorAll('li')].map(textOf);
};

describe('YourPlaces', () => {
  it('is nothing without places', () => {
    expect(rendered(<YourPlaces rows={[]} today={TODAY} />).children).toHaveLength(0);
  });
  it('says app, place and what holds now, folded', () => {
    const place = rendered(<YourPlaces rows={rowsOf(['tiktok'], law)} today={TODAY} />);
    expect(place.querySelector('details')?.open).toBe(false);
    expect(textOf(place.querySelector('li'))).toMatch(
      /TikTok · United States.*In force.*since 19 Jan 2025/,
    );
  });
  it('names a rule for some people only as such', () => {
    expect(items(devices)).toEqual([expect.stringMatching(/Government devices.*In force/)]);
  });
  it('names an app and place once, above all of its rules, also when a message brought them', () => {
    const schools = life({ id: 'schools', scope: 'education' }, [
      '2023-01-05',
      'in-force',
      'policy',
    ]);
    const rows = rowsOf(['tiktok', 'wechat'], devices, schools);
    const place = rendered(<YourPlaces rows={JSON.parse(JSON.stringify(rows))} today={TODAY} />);
    expect([...place.querySelectorAll('li')].map(textOf)).toEqual([
      expect.stringMatching(/^TikTok · United States Government devices.*In force/),
      expect.stringMatching(/^Schools and universities.*In force/),
      expect.stringMatching(/^WeChat · United States.*Nothing on record/),
    ]);
  });
});
