import { expect, it } from 'vitest';
import { parseArguments } from '../../../src/cli/evaluate/arguments.ts';

it('separates lists at commas and spaces alike', () => {
  expect(parseArguments(['claims', 'a.jsonl,b.jsonl', 'c.jsonl', '--json'])).toEqual({
    set: 'claims',
    files: ['a.jsonl', 'b.jsonl', 'c.jsonl'],
    claims: null,
    folds: 5,
    write: false,
    json: true,
    until: null,
  });
});

it('refuses a second list of dated pages', () => {
  expect(() => parseArguments(['dates', 'a.jsonl', 'b.jsonl'])).toThrow('dates needs 1 file.');
});

it.each(['1', '2.5', 'many'])('refuses %s folds', (folds) => {
  expect(() => parseArguments(['fit-classes', 'a.jsonl', '--folds', folds])).toThrow(
    `--folds: "${folds}" is not a whole number from 2 on.`,
  );
});
