import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import federations from '../../../../dataset/maps/federations.json';
import { lookOn } from '../../../../src/components/look-on.ts';
import { Speaking } from '../../../../src/components/use-words.ts';
import { lawOnDays } from '../../../../src/pages/record/day/law-on-days.ts';
import { fillOf } from '../../../../src/pages/record/map/fills.tsx';
import { ShapeMap } from '../../../../src/pages/record/map/ShapeMap.tsx';
import { authoredRecord } from '../../../authored-record.ts';
import { ENGLISH } from '../../../words.ts';

const law = lawOnDays(authoredRecord(), 'tiktok');
const [picture] = federations;
if (!picture) throw new Error('There is no map.');
const DAY = '2026-11-24';
const statusOn = (day: string) => (code: string) => law.statusOn(code, 'government-devices', day);
let place: HTMLElement;
let selected: string[];

function show(day: string): void {
  const map = (
    <ShapeMap
      name="map-US"
      picture={picture as NonNullable<typeof picture>}
      statusOf={statusOn(day)}
      nameOf={(code) => code}
      day={day}
      label="Map"
      only={null}
      onSelect={(code) => selected.push(code)}
    />
  );
  act(() => render(<Speaking value={ENGLISH}>{map}</Speaking>, place));
}
const drawn = (code: string) => [...place.querySelectorAll<SVGElement>(`[data-code="${code}"]`)];

describe('ShapeMap', () => {
  beforeEach(() => {
    place = document.createElement('div');
    selected = [];
    show(DAY);
  });

  it('draws each part in the look of its status, in its shape and in its box', () => {
    for (const { code } of picture.shapes) {
      const look = lookOn(statusOn(DAY)(code ?? ''), DAY);
      for (const element of drawn(code ?? ''))
        expect(element.getAttribute('class')).toBe(
          look === 'no-record' ? 'land' : `land known fill-${fillOf(look)} state-${look}`,
        );
    }
    expect(drawn('US-VT')).toHaveLength(2);
    expect(drawn('US-TX')).toHaveLength(1);
  });
  it('leads from a shape or a box with a rule to its place, and from one without to none', () => {
    for (const element of [...drawn('US-TX'), ...drawn('US-VT'), ...drawn('US-WA')])
      element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(selected).toEqual(['US-TX', 'US-VT', 'US-VT']);
  });
  it('touches with another day only what that changes', async () => {
    const touched: string[] = [];
    const observer = new MutationObserver((changes) => {
      for (const { target } of changes) touched.push((target as SVGElement).dataset.code ?? '');
    });
    observer.observe(place, { subtree: true, attributes: true });
    show('2022-12-10');
    await new Promise((next) => setTimeout(next));
    observer.disconnect();
    const changed = picture.shapes
      .map(({ code }) => code ?? '')
      .filter(
        (code) =>
          lookOn(statusOn(DAY)(code), DAY) !== lookOn(statusOn('2022-12-10')(code), '2022-12-10'),
      );
    expect(changed.length).toBeGreaterThan(5);
    expect(changed.length).toBeLessThan(picture.shapes.length);
    expect(new Set(touched.filter(Boolean))).toEqual(new Set(changed));
  });
});
