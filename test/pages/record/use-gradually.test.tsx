import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useGradually } from '../../../src/pages/record/use-gradually.ts';

const COUNT = 250;

function List({ question }: { question: string }) {
  return <p>{useGradually(COUNT, question)}</p>;
}

function page() {
  const parent = document.createElement('div');
  const show = (question: string) => render(<List question={question} />, parent);
  return { show, drawn: () => Number(parent.textContent) };
}

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
});
afterEach(async () => {
  // Preact keeps one queue of effects for all tests, so each test must leave it empty.
  await vi.runAllTimersAsync();
  vi.useRealTimers();
});

it('renders all items for the first question, and a window of them for each later one', () => {
  const { show, drawn } = page();
  show('first');
  expect(drawn()).toBe(COUNT);
  show('second');
  const few = drawn();
  expect(few).toBeLessThan(50);
  // Going back to an earlier question counts as a new question, so only a few items are rendered at
  // first.
  show('first');
  expect(drawn()).toBe(few);
});

it('renders the other items when the reader rests', async () => {
  const { show, drawn } = page();
  show('first');
  for (const letter of 'searching') {
    show(letter);
    await vi.advanceTimersByTimeAsync(50);
    expect(drawn()).toBeLessThan(50);
  }
  await vi.advanceTimersByTimeAsync(3000);
  expect(drawn()).toBe(COUNT);
});
