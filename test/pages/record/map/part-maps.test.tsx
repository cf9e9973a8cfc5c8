import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { KnownLook } from '../../../../src/components/looks.tsx';
import { Speaking } from '../../../../src/components/use-words.ts';
import { lawOnDays } from '../../../../src/pages/record/day/law-on-days.ts';
import { PartMaps } from '../../../../src/pages/record/map/PartMaps.tsx';
import { Navigating } from '../../../../src/pages/record/use-navigation.ts';
import type { Navigation } from '../../../../src/pages/record/use-view.ts';
import { authoredRecord } from '../../../authored-record.ts';
import { ENGLISH } from '../../../words.ts';

const law = lawOnDays(authoredRecord(), 'tiktok');
const DAY = '2026-11-24';

/**
 * Renders the maps with a simulated `IntersectionObserver`. It reports an element as in sight
 * only if something inside the element matches the selector `inSight`.
 */
function page(inSight: string) {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(private told: (entries: { isIntersecting: boolean }[]) => void) {}
      observe(element: Element) {
        this.told([{ isIntersecting: element.querySelector(inSight) !== null }]);
      }
      disconnect() {}
    },
  );
  const place = document.createElement('div');
  const show = (only: KnownLook | null) => {
    // Makes a new object for each view, as the record page does.
    const navigation = { view: {}, href: () => '' } as unknown as Navigation;
    const maps = (
      <PartMaps
        statusOf={(code) => law.statusOn(code, 'government-devices', DAY)}
        nameOf={(code) => code}
        day={DAY}
        only={only}
        onSelect={() => {}}
      />
    );
    act(() =>
      render(
        <Speaking value={ENGLISH}>
          <Navigating value={navigation}>{maps}</Navigating>
        </Speaking>,
        place,
      ),
    );
  };
  const coloured = (map: string) => place.querySelectorAll(`.shapes.map-${map} .known`).length;
  return { show, coloured };
}

it('leaves each map that is out of sight until later, even beside one in sight', () => {
  const { show, coloured } = page('.map-US');
  show(null);
  const [inSight, outOfSight] = [coloured('US'), coloured('CA')];
  expect(outOfSight).toBeGreaterThan(0);
  show('proposed');
  expect(coloured('US')).toBeLessThan(inSight);
  expect(coloured('CA')).toBe(outOfSight);
});
