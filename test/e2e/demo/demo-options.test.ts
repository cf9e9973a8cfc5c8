import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/cli/refusal.ts';
import { demoOptions } from './demo-options.ts';

describe('demoOptions', () => {
  it('has nothing to say about a plain start', () => {
    expect(demoOptions([])).toEqual({ browser: null, page: null, url: null, on: null });
  });
  it('reads all options', () => {
    const [page, url] = ['saved.html', 'https://news.example/a'];
    const args = ['--browser', 'edge', '--page', page, '--url', url, '--on', '2021-01-15'];
    expect(demoOptions(args)).toEqual({ browser: 'edge', page, url, on: '2021-01-15' });
  });
  it.each([
    [['--browser', 'opera'], /"opera" is none of chrome, /],
    [['--url', 'http://news.example/'], /--url: .* is not an https address/],
    [['--on', '2021-02-30'], /--on: "2021-02-30" is not a day/],
    [['--pgae', 'a.html'], /Unknown option '--pgae'/],
    [['saved.html'], /saved\.html/],
  ])('refuses %j', (args, reason) => {
    expect(() => demoOptions(args)).toThrow(Refusal);
    expect(() => demoOptions(args)).toThrow(reason);
  });
});
