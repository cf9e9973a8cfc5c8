import { render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { LaterOutOfSight } from '../../../src/pages/record/LaterOutOfSight.tsx';
import { Navigating, useNavigation } from '../../../src/pages/record/use-navigation.ts';
import type { Navigation } from '../../../src/pages/record/use-view.ts';

/** Acts as the browser: tells `LaterOutOfSight` whether its content is in the window. */
let tellSight = (_isIntersecting: boolean) => {};
let idle: (() => void)[] = [];

beforeEach(() => {
  idle = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(told: (entries: { isIntersecting: boolean }[]) => void) {
        tellSight = (isIntersecting) =>
          told([{ isIntersecting: !isIntersecting }, { isIntersecting }]);
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
  vi.stubGlobal('cancelIdleCallback', (id: number) => {
    idle[id - 1] = () => {};
  });
});

/**
 * Component inside `LaterOutOfSight` that reads the view's day from the context. It must update
 * together with the content around it, and not earlier.
 */
function Day() {
  return useNavigation().view.day;
}

function page() {
  const parent = document.createElement('div');
  const show = (day: string) => {
    const navigation = { view: { day } } as Navigation;
    render(
      <Navigating value={navigation}>
        <LaterOutOfSight navigation={navigation}>
          {day} <Day />
        </LaterOutOfSight>
      </Navigating>,
      parent,
    );
  };
  const text = async () => {
    await new Promise((next) => setTimeout(next));
    return parent.textContent;
  };
  /**
   * Waits until the code considers the reader to be resting. Then runs all work that waits for an
   * idle browser.
   */
  const rest = async () => {
    await new Promise((next) => setTimeout(next, 300));
    while (idle.length > 0) idle.shift()?.();
  };
  return { show, text, rest, leave: () => render(null, parent) };
}

it('draws at once in sight, and when the reader rests out of it, the latest only', async () => {
  const { show, text, rest } = page();
  show('first');
  show('second');
  expect(await text()).toBe('second second');
  tellSight(false);
  show('third');
  show('fourth');
  while (idle.length > 0) idle.shift()?.();
  expect(await text()).toBe('second second');
  await rest();
  expect(await text()).toBe('fourth fourth');
  tellSight(true);
  show('fifth');
  expect(await text()).toBe('fifth fifth');
});

it('draws what waits as soon as it comes into sight', async () => {
  const { show, text } = page();
  show('first');
  tellSight(false);
  show('second');
  expect(await text()).toBe('first first');
  tellSight(true);
  expect(await text()).toBe('second second');
});

it('draws nothing any more once it is gone', async () => {
  const { show, text, rest, leave } = page();
  show('first');
  tellSight(false);
  show('second');
  leave();
  await rest();
  expect(await text()).toBe('');
});
