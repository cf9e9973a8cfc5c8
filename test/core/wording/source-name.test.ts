import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/core/record/schema.ts';
import { sourceName } from '../../../src/core/wording/source-name.ts';

const GAZETTE: Source = {
  url: 'https://gazette.example/1',
  title: 'Executive Order 14034',
  publisher: 'The Gazette',
  kind: 'primary',
  seen: true,
};
const named = (fields: Partial<Source>) => sourceName({ ...GAZETTE, ...fields });

describe('sourceName', () => {
  it('is the title of an authority’s page', () => {
    expect(named({})).toBe('Executive Order 14034');
  });
  it('is the publisher of other pages, and of a page whose title is only described', () => {
    expect(named({ kind: 'secondary' })).toBe('The Gazette');
    expect(named({ kind: 'quoted' })).toBe('The Gazette');
    expect(named({ title: '[Docket of the case]' })).toBe('The Gazette');
  });
  it('is cut after a word, or anywhere in writing without spaces', () => {
    expect(named({ title: 'Order on Protecting the Data of Citizens, and More of the Like' })).toBe(
      'Order on Protecting the Data of…',
    );
    expect(named({ title: '法'.repeat(60) })).toBe(`${'法'.repeat(36)}…`);
    expect(named({ title: 'x'.repeat(36) })).toBe('x'.repeat(36));
  });
  it('ends at the comma behind the number of a law', () => {
    expect(named({ title: 'Real Decreto 806/2026, de 5 de octubre, de disolución' })).toBe(
      'Real Decreto 806/2026…',
    );
    expect(named({ title: 'Act 5, on the protection of everybody’s data' })).toBe(
      'Act 5, on the protection of…',
    );
  });
});
