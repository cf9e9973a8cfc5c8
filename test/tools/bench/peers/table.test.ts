import { expect, it } from 'vitest';
import { type Figures, peerTable, scriptRatios } from '../../../../tools/bench/peers/table.ts';

/** Figures of an extension whose scripts took these times, in ms, on successive pages. */
function figuresOf(name: string, times: readonly number[], files: readonly string[][]): Figures {
  const loads = times.map((script, at) => ({
    url: `https://news.example/${at}`,
    script,
    tasks: script,
    heap: 0,
    bytes: 0,
    files: files[at] ?? [],
  }));
  return { name, loads, worker: 0, workerHeap: null, requests: 0, idle: 0 };
}

const GATE = ['gate.iife.js'];
const READER = ['gate.iife.js', 'reader.iife.js'];
const FIGURES = [
  figuresOf('empty script', [1, 1, 1], []),
  figuresOf('Still Banned?', [3, 12, 5], [GATE, READER, GATE]),
  figuresOf('Other', [6, 4, 6], []),
];

it('compares script times on plain pages apart from pages that called the reader', () => {
  expect(scriptRatios(FIGURES, false)).toEqual([
    { name: 'empty script', ratio: 3 },
    { name: 'Other', ratio: 0.5 },
  ]);
  expect(scriptRatios(FIGURES, true)).toEqual([
    { name: 'empty script', ratio: 12 },
    { name: 'Other', ratio: 3 },
  ]);
});

it('compares nothing without pages of the kind', () => {
  const plain = FIGURES.map((one) => ({ ...one, loads: one.loads.slice(0, 1) }));
  expect(scriptRatios(plain, true)).toEqual([]);
  expect(peerTable(plain)).not.toContain('calling the reader');
});

it('prints the ratios below the rows of each kind of page', () => {
  const lines = peerTable(FIGURES).split('\n');
  expect(lines.filter((line) => line.includes('÷'))).toEqual([
    '  script, Still Banned? ÷ empty script 3.00, Other 0.50',
    '  script, Still Banned? ÷ empty script 12.00, Other 3.00',
  ]);
});
