import { render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
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
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
});

it('renders all items for the first question, and a window of them for each later one', () => {
  const { show, drawn } = page();
  show('first');
  expect(drawn()).toBe(COUNT);
  show('second');
  const few = drawn();
  expect(few).toBeLessThan(50);
  // The first question is new again, even if the second one did not stay long.
  show('first');
  expect(drawn()).toBe(few);
});

it('renders the other items when the reader rests', async () => {
  const { show, drawn } = page();
  show('first');
  for (const letter of 'searching') {
    show(letter);
    await new Promise((next) => setTimeout(next, 50));
    expect(drawn()).toBeLessThan(50);
  }
  await expect.poll(drawn).toBe(COUNT);
});
