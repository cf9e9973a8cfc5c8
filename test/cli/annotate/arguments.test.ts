import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../../src/cli/annotate/arguments.ts';
import { Refusal } from '../../../src/cli/refusal.ts';

const ANY_ORDER = [
  ...['--json', '--explain', '-', '--record', 'feed'],
  ...['--on', '2021-01-15', '--url=https://example.org/a'],
];

describe('parseArguments', () => {
  it('takes a file alone: address, day and format have their defaults', () => {
    expect(parseArguments(['page.html'])).toEqual({
      pages: ['page.html'],
      url: null,
      on: null,
      record: null,
      language: 'en',
      explain: false,
      all: false,
      form: 'text',
    });
  });
  it('takes the options in any order, before or after the file', () => {
    expect(parseArguments(ANY_ORDER)).toEqual({
      pages: ['-'],
      url: 'https://example.org/a',
      on: '2021-01-15',
      record: 'feed',
      language: 'en',
      explain: true,
      all: false,
      form: 'json',
    });
  });
  it('takes many pages and addresses, and a line of JSON for each', () => {
    const pages = ['a.html', 'https://example.org/b', '-'];
    expect(parseArguments([...pages, '--ndjson'])).toMatchObject({ pages, form: 'ndjson' });
  });
  it.each([
    ['zh_TW', 'zh_TW'],
    ['pt', 'pt_BR'],
    ['de-AT', 'de'],
    ['en-GB', 'en'],
  ])('takes %s for the language %s', (told, language) => {
    expect(parseArguments(['a.html', '--language', told])).toMatchObject({ language });
  });
  it.each([
    [[], 'Name a saved page'],
    [['a.html', 'b.html', '--json'], '--json fits one page'],
    [['a.html', 'b.html', '--url', 'https://example.org/a'], '--url fits one page'],
    [['-', 'a.html', '-'], 'only once'],
    [['a.html', '--json', '--ndjson'], 'not both'],
    [['a.html', '--jsn'], "Unknown option '--jsn'"],
    [['a.html', '--on'], '--on'],
    [['a.html', '--on', '2021-02-30'], '"2021-02-30" is not a day'],
    [['a.html', '--on', '2021-02'], '"2021-02" is not a day'],
    [['a.html', '--on', 'yesterday'], '"yesterday" is not a day'],
    [['a.html', '--url', 'example.org/a'], '"example.org/a" is not an http or https address'],
    [['a.html', '--url', 'javascript:alert(1)'], 'is not an http or https address'],
    [['a.html', '--json=yes'], '--json'],
    [['a.html', '--language', 'tlh'], '"tlh" is none of en, de,'],
  ])('refuses %j in one line', (args, reason) => {
    const refusal = refusalOf(() => parseArguments(args));
    expect(refusal).toContain(reason);
    expect(refusal).not.toContain('\n');
  });
});

function refusalOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  throw new Error('It was not refused.');
}
