import { describe, expect, it } from 'vitest';
import { ErrorReport } from '../../src/components/ErrorReport.tsx';
import { rendered } from './render.ts';

const linksOf = (address?: string) =>
  [...rendered(<ErrorReport text="id" address={address} />).querySelectorAll('a')].map(
    ({ href, textContent }) => [href, textContent],
  );

describe('ErrorReport', () => {
  it('links to the publisher’s address for reports, if there is one', () => {
    expect(linksOf('mailto:law@example.org')).toEqual([
      ['mailto:law@example.org', 'law@example.org'],
    ]);
    expect(linksOf('https://example.org/wrong')).toEqual([
      ['https://example.org/wrong', 'example.org/wrong'],
    ]);
    expect(linksOf()).toEqual([]);
  });
});
