import { expect, it } from 'vitest';
import { printScores } from '../../../src/cli/evaluate/print-scores.ts';
import { type Outcome, scoresOf } from '../../../src/cli/evaluate/scores.ts';

const outcome = (
  row: Partial<Outcome['row']>,
  about: boolean,
  jurisdictions: string[] = [],
): Outcome => ({
  row: {
    id: '1',
    lang: 'en',
    hard: '',
    about: true,
    scopes: [],
    apps: [],
    jurisdictions: [],
    ...row,
  },
  title: 'A title',
  judgement: {
    about,
    score: about ? 0.9 : 0.1,
    apps: [],
    jurisdictions,
    published: null,
    events: [],
    claims: [],
  },
  milliseconds: 2,
});

const SCORES = scoresOf([
  outcome({ jurisdictions: ['US'] }, true, ['US', 'IN']),
  outcome({ jurisdictions: ['ES'], scopes: ['minors'], lang: 'es' }, true, ['FR']),
  outcome({ scopes: ['minors', 'public'], lang: 'pt', id: 'missed' }, false),
  outcome({ about: false, id: 'alarm' }, true),
  outcome({ about: false }, false),
]);

it('counts precision and recall, by language too', () => {
  expect(SCORES.all).toMatchObject({ rows: 5, precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
  expect(SCORES.byLanguage.pt).toMatchObject({ rows: 1, precision: null, recall: 0, f1: 0 });
  expect(SCORES.misses).toEqual([{ id: 'missed', title: 'A title', score: 0.1 }]);
  expect(SCORES.falseAlarms.map(({ id }) => id)).toEqual(['alarm']);
});

it('scores jurisdictions over the articles rightly found', () => {
  expect(SCORES.jurisdictions).toMatchObject({ firstNamedRight: 1 / 2, exact: 0, f1: 2 / 5 });
});

it('divides recall by the scopes of the labels, and these by language', () => {
  expect(SCORES.recallByScope).toEqual({
    minors: {
      all: { rows: 2, found: 1 },
      byLanguage: { es: { rows: 1, found: 1 }, pt: { rows: 1, found: 0 } },
    },
    public: { all: { rows: 1, found: 0 }, byLanguage: { pt: { rows: 1, found: 0 } } },
  });
  expect(printScores(SCORES)).toContain(
    '  minors: 0.500 (1 of 2)  es 1.000 (1 of 1)  pt 0.000 (0 of 1)',
  );
});

it('prints only the kinds of hard articles with mistakes', () => {
  const scores = scoresOf([
    outcome({ hard: 'bill' }, true),
    outcome({ hard: 'opinion' }, true),
    outcome({ hard: 'opinion' }, false),
  ]);
  const printed = printScores(scores).split('\n');
  expect(
    printed.slice(
      printed.findIndex((line) => line.startsWith('by hardness')),
      -1,
    ),
  ).toEqual([
    'by hardness, where there are mistakes',
    '  opinion: 2 rows  precision 1.000  recall 0.500  F1 0.667  (1 right, 0 false, 1 missed)',
  ]);
});
