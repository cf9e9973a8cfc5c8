import { describe, expect, it } from 'vitest';
import { type ComparedText, claimScoresOf } from '../../../src/cli/evaluate/claim-scores.ts';
import { printClaims } from '../../../src/cli/evaluate/print-claims.ts';
import type { ToldRule } from '../../../src/cli/evaluate/told-rules.ts';

const rule = (fields: Partial<ToldRule> = {}): ToldRule => ({
  app: 'tiktok',
  place: 'US',
  scope: 'public',
  told: 'in-force',
  main: true,
  quote: '',
  ...fields,
});

const text = (fields: Partial<ComparedText>): ComparedText => {
  const found = fields.found ?? [];
  return {
    id: '1',
    lang: 'en',
    title: 'A title',
    about: found.length > 0,
    expected: [],
    found,
    first: found.slice(0, 1),
    ...fields,
  };
};

/**
 * Three texts with claims. The judge has found the claim of `right`, has misread the claim of
 * `half`, and has found nothing in `missed`.
 */
const TEXTS = [
  text({ id: 'right', expected: [rule()], found: [rule()] }),
  text({
    id: 'half',
    lang: 'es',
    expected: [rule({ place: 'ES', scope: 'minors', told: 'proposed' })],
    // `expected` has no claim about France, so the first claim found is a false one. The second has
    // the right app and place, but a wrong scope and a wrong state.
    found: [
      rule({ place: 'FR', quote: 'Francia prohibió TikTok.' }),
      rule({ place: 'ES', quote: 'España lo estudia.', main: false }),
    ],
  }),
  text({ id: 'missed', expected: [rule({ place: 'IN' })], title: 'India bans TikTok' }),
];

describe('claimScoresOf', () => {
  const scores = claimScoresOf(TEXTS);

  it('counts apps and places, scopes and main claims', () => {
    const { all } = scores;
    expect(all.texts).toBe(3);
    expect(all.appAndPlace).toMatchObject({
      truePositives: 2,
      falsePositives: 1,
      falseNegatives: 1,
      precision: 2 / 3,
      recall: 2 / 3,
      f1: 2 / 3,
    });
    expect(all.withScope).toMatchObject({ precision: 1 / 3, recall: 1 / 3, f1: 1 / 3 });
    expect(all.main).toMatchObject({ precision: 1 / 2, recall: 1 / 3, f1: 2 / 5 });
    expect(all.mainRight).toBe(1 / 3);
  });
  it('scores scope and state on the claims whose app and place were found', () => {
    expect(scores.all.scopeRight).toBe(1 / 2);
    expect(scores.all.toldRight).toBe(1 / 2);
  });
  it('gives the same figures without the texts that were not found', () => {
    const { judgedAbout } = scores;
    expect(judgedAbout.texts).toBe(2);
    expect(judgedAbout.appAndPlace).toMatchObject({ recall: 1, precision: 2 / 3 });
    expect(judgedAbout.mainRight).toBe(1 / 2);
  });
  it('divides by language and by scope', () => {
    expect(scores.byLanguage.es?.withScope.f1).toBe(0);
    expect(scores.byLanguage.en?.appAndPlace).toMatchObject({ precision: 1, recall: 1 / 2 });
    expect(scores.byScope.minors).toMatchObject({ falseNegatives: 1, truePositives: 0 });
    expect(scores.byScope.public).toMatchObject({ truePositives: 1, falsePositives: 2 });
  });
  it('lists what was missed, false, or of another state', () => {
    expect(scores.misses.map(({ id, otherScopes, about }) => [id, otherScopes, about])).toEqual([
      ['half', ['public'], true],
      ['missed', [], false],
    ]);
    expect(scores.falseClaims.map(({ id, sentence }) => [id, sentence])).toEqual([
      ['half', 'Francia prohibió TikTok.'],
      ['half', 'España lo estudia.'],
    ]);
    expect(scores.wrongTold).toMatchObject([{ id: 'half', expected: 'proposed' }]);
  });
  it('prefers the claim of the same scope when it compares states', () => {
    const expected = [rule({ scope: 'military', told: 'ended' })];
    const found = [rule(), rule({ scope: 'military', told: 'ended' })];
    expect(claimScoresOf([text({ expected, found })]).all.toldRight).toBe(1);
  });
  it('asks no main claim of a text whose label has none', () => {
    const expected = [rule({ main: false })];
    expect(claimScoresOf([text({ expected })]).all.mainRight).toBeNull();
  });
});

describe('printClaims', () => {
  it('prints figures and mistakes', () => {
    const printed = printClaims(claimScoresOf(TEXTS)).split('\n');
    expect(printed.slice(0, 5)).toEqual([
      'all: 3 texts',
      '  app and place  precision 0.667  recall 0.667  F1 0.667  (2 right, 1 false, 1 missed)',
      '  with scope     precision 0.333  recall 0.333  F1 0.333  (1 right, 2 false, 2 missed)',
      '  main claims    precision 0.500  recall 0.333  F1 0.400  (1 right, 1 false, 2 missed)',
      '  main claim right 0.333  scope right 0.500  state right 0.500',
    ]);
    expect(printed).toContain(
      '  missed  tiktok IN public in-force main (not about)  India bans TikTok',
    );
    expect(printed).toContain('  half  tiktok ES minors proposed main (as public)  A title');
    expect(printed).toContain('  half  tiktok ES public: proposed ≠ in-force  España lo estudia.');
  });
  it('counts the states confused, most frequent first', () => {
    const proposed = text({
      expected: [rule({ told: 'proposed' }), rule({ place: 'IN', told: 'ended' })],
      found: [rule(), rule({ place: 'IN' })],
    });
    const printed = printClaims(claimScoresOf([proposed, ...TEXTS])).split('\n');
    expect(printed.slice(-2)).toEqual(['  2  proposed ≠ in-force', '  1  ended ≠ in-force']);
  });
});
