import { describe, expect, it, vi } from 'vitest';
import { RunModeChoice } from '../../src/components/RunModeChoice.tsx';
import type { RunMode } from '../../src/core/settings/run-mode.ts';
import { rendered, textOf } from './render.ts';

function choice(mode: RunMode, onChoose: (mode: RunMode) => void = () => {}) {
  const sites = { builtIn: 3, builtInGranted: 3, added: [], every: mode === 'every' };
  const place = rendered(<RunModeChoice {...{ mode, sites, onChoose }} labelledBy="heading" />);
  return { place, ways: [...place.querySelectorAll<HTMLButtonElement>('[role=radio]')] };
}
const press = (key: string) =>
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
const focused = () => (document.activeElement as HTMLButtonElement).value;

describe('RunModeChoice', () => {
  it('is a group named by its heading; each way has a name, and its meaning as description', () => {
    const { place, ways } = choice('listed');
    expect(place.querySelector('[role=radiogroup]')?.getAttribute('aria-labelledby')).toBe(
      'heading',
    );
    const said = (way: Element, attribute: string) =>
      textOf(place.querySelector(`[id="${way.getAttribute(attribute)}"]`));
    expect(ways.map((way) => said(way, 'aria-labelledby'))).toEqual([
      'On news sites',
      'On every site',
      'Only when I ask',
    ]);
    for (const way of ways) expect(said(way, 'aria-describedby')).toMatch(/\.$/);
  });
  it.each(['listed', 'every', 'asked'] as const)(
    'is reached by Tab at the way that holds: %s',
    (mode) => {
      const reached = choice(mode).ways.filter(({ tabIndex }) => tabIndex === 0);
      expect(reached.map(({ value }) => value)).toEqual([mode]);
    },
  );
  it('tells what is clicked, and marks nothing by itself', () => {
    const onChoose = vi.fn();
    const { ways } = choice('listed', onChoose);
    ways[1]?.click();
    expect(onChoose.mock.calls).toEqual([['every']]);
    expect(ways.map((way) => way.getAttribute('aria-checked'))).toEqual(['true', 'false', 'false']);
  });
  it('moves the focus round with arrow keys, which choose nothing', () => {
    const onChoose = vi.fn();
    const { ways } = choice('listed', onChoose);
    ways[0]?.focus();
    const walk = ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'a'].map(
      (key) => {
        press(key);
        return focused();
      },
    );
    expect(walk).toEqual(['every', 'asked', 'listed', 'asked', 'every', 'every']);
    expect(onChoose).not.toHaveBeenCalled();
  });
  it('goes to the left with the right arrow where nothing else is seen: mirrored', () => {
    const { place, ways } = choice('listed');
    const group = place.querySelector<HTMLElement>('[role=radiogroup]');
    if (group) group.style.direction = 'rtl';
    ways[0]?.focus();
    press('ArrowLeft');
    expect(focused()).toBe('every');
    press('ArrowRight');
    expect(focused()).toBe('listed');
  });
});
