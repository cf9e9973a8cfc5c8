import { describe, expect, it, vi } from 'vitest';
import { AddPlace } from '../../src/components/AddPlace.tsx';
import { MOST_PLACES } from '../../src/core/settings/settings.ts';
import { button, rendered, textOf } from './render.ts';

const JURISDICTIONS = [
  { code: 'US-MT', name: 'Montana' },
  { code: 'US', name: 'United States' },
  { code: 'IN', name: 'India' },
];

/** Renders the list beside the chosen places. */
function list(places: readonly string[]) {
  const onPlaces = vi.fn();
  const place = rendered(
    <AddPlace {...{ places, onPlaces }} jurisdictions={JURISDICTIONS} leftOut={places} />,
  );
  return { place, onPlaces };
}

async function add(place: HTMLElement, code: string): Promise<void> {
  const select = place.querySelector('select') as HTMLSelectElement;
  select.value = code;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  place
    .querySelector('form')
    ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}

describe('AddPlace', () => {
  it('offers the places that are not left out, parts of a country under its name', () => {
    const groups = [...list(['IN']).place.querySelectorAll('optgroup')];
    expect(groups.map((group) => [group.label, textOf(group)])).toEqual([
      ['Countries and unions', 'United States'],
      ['United States', 'Montana'],
    ]);
  });

  it('adds the selected place to those chosen before', async () => {
    const { place, onPlaces } = list(['IN']);
    await add(place, 'US-MT');
    expect(onPlaces).toHaveBeenCalledWith(['IN', 'US-MT']);
  });

  it('keeps its button when no more can be added, says why, and adds nothing', async () => {
    const most = Array.from({ length: MOST_PLACES }, (_, index) => `US-${index}`);
    const { place, onPlaces } = list(most);
    expect(button(place, 'Add').getAttribute('aria-disabled')).toBe('true');
    expect(textOf(place)).toContain(`at most ${MOST_PLACES} places`);
    await add(place, 'IN');
    expect(onPlaces).not.toHaveBeenCalled();
  });

  it('is empty when no place is left', () => {
    expect(list(['IN', 'US', 'US-MT']).place.childElementCount).toBe(0);
  });
});
