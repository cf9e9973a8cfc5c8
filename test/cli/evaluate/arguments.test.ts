import { expect, it } from 'vitest';
import { parseArguments } from '../../../src/cli/evaluate/arguments.ts';

it('separates lists at commas and spaces alike', () => {
  expect(parseArguments(['claims', 'a.jsonl,b.jsonl', 'c.jsonl', '--json'])).toEqual({
    set: 'claims',
    files: ['a.jsonl', 'b.jsonl', 'c.jsonl'],
    claims: null,
    json: true,
  });
});

it('refuses a second list of dated pages', () => {
  expect(() => parseArguments(['dates', 'a.jsonl', 'b.jsonl'])).toThrow('dates needs 1 file.');
});
