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
const named = (fields: Partial<Source>) => sourceName({ ...GAZETTE, ...fields }).shown;

describe('sourceName', () => {
  it('is the title of an authority’s page', () => {
    expect(named({})).toBe('Executive Order 14034');
  });
  it('is the publisher of other pages, and of a page whose title is only described', () => {
    expect(named({ kind: 'secondary' })).toBe('The Gazette');
    expect(named({ kind: 'quoted' })).toBe('The Gazette');
    expect(named({ title: '[Docket of the case]' })).toBe('The Gazette');
  });
  it('is whole if it fits into two lines, also in wide signs', () => {
    const order =
      'Executive Order on Protecting Americans’ Sensitive Data from Foreign Adversaries';
    expect(named({ title: order })).toBe(order);
    expect(named({ title: '法'.repeat(40) })).toBe('法'.repeat(40));
  });
  it('is cut after a word, or anywhere in writing without spaces, and says so', () => {
    const title = `Order on the Data of ${'all the many '.repeat(6)}Citizens`;
    const { shown, isCut } = sourceName({ ...GAZETTE, title });
    expect(shown).toBe(
      'Order on the Data of all the many all the many all the many all the many all',
    );
    expect([isCut, sourceName(GAZETTE).isCut]).toEqual([true, undefined]);
    expect(named({ title: '法'.repeat(60) })).toBe('法'.repeat(40));
  });
  it('is cut at the end of a clause, unless that leaves almost nothing', () => {
    expect(
      named({
        title:
          'Real Decreto 806/2026, de 5 de octubre, de disolución del Congreso de los Diputados y del Senado',
      }),
    ).toBe('Real Decreto 806/2026, de 5 de octubre');
    expect(
      named({
        title: 'Act 5, on the protection of the data of everybody who has any data anywhere at all',
      }),
    ).toBe('Act 5, on the protection of the data of everybody who has any data anywhere at');
  });
});
