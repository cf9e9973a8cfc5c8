import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, vi } from 'vitest';
import { createJudging, type JudgeWith } from '../../src/background/articles/judging.ts';
import type { JudgedRecords } from '../../src/background/feeds/reader-records.ts';
import { parsePage } from '../../src/cli/annotate/parse-page.ts';
import { annotate } from '../../src/core/answers/annotation.ts';
import type { Article } from '../../src/core/article/article.ts';
import { readArticle } from '../../src/core/article/read-article.ts';
import { needsOwnJudge } from '../../src/core/judge/added-claims.ts';
import type { Judgement } from '../../src/core/judge/judgement.ts';
import { allWords } from '../../src/core/judge/lexicon/all-words.ts';
import { compileWords } from '../../src/core/judge/lexicon/words.ts';
import { type MergedRecord, mergeRecords } from '../../src/core/record/merge-records.ts';
import { type LegalRecord, stateSchema } from '../../src/core/record/schema.ts';
import { authoredRecord } from '../authored-record.ts';
import { readFixtures } from '../e2e/news-pages.ts';
import { event, measure } from '../record-builder.ts';
import { trustingMerge } from './trusting-merge.ts';
import { withstands } from './withstands.ts';

const TODAY = '2026-11-27';
const FOLDER = join(import.meta.dirname, '../fixtures/news');
const EMPTY = { schema: 1 as const, apps: [], jurisdictions: [], measures: [], events: [] };

const base = authoredRecord();
const articles = readFixtures().map(({ file, url }) =>
  readArticle(parsePage(readFileSync(join(FOLDER, file), 'utf8')), url),
);
const judgeWith = createJudging({
  words: allWords(),
  clock: () => performance.now(),
  onSlow: () => {},
});
let judgements: Judgement[] = [];
let answers: unknown[][] = [];

beforeAll(() => {
  judgements = articles.map((article) => judgeWith({ base, apart: [] }, article, TODAY));
  answers = judgements.map((judgement) => ruled(annotate(base, judgement, TODAY)));
}, 120_000);

/**
 * Returns the answers about rules of the default record, without their field `sinceArticle` (the
 * events since the article). Leaves out all other answers.
 */
function ruled({ answers: all }: ReturnType<typeof annotate>): unknown[] {
  return all
    .filter(({ measure: rule }) => rule !== null && rule.from === undefined)
    .map(({ sinceArticle, ...rest }) => rest);
}

type WithAdded = (record: LegalRecord) => MergedRecord & JudgedRecords;

const withAdded: WithAdded = (record) => {
  const merged = mergeRecords(base, [{ id: 'h', name: 'Herald', record }]);
  const apart = needsOwnJudge(merged.record) ? [{ feed: 'h', record: merged.record }] : [];
  return { ...merged, base, apart };
};
/**
 * Faulty variant: adds a newsroom's record without a check and judges all articles with the merged
 * record.
 */
const trusting: WithAdded = (record) => {
  const merged = trustingMerge(base, [{ id: 'h', name: 'Herald', record }]);
  return { ...merged, base: merged.record, apart: [] };
};
const READERS = { shipped: () => withAdded, hole: () => trusting };

/**
 * Expects that an added record changes no answer about the default record's laws. If `judge` is
 * given, it judges each page again. Otherwise, the earlier `judgements` are used. `isChecked`
 * selects the pages to check by their index; by default, all are checked.
 */
function expectSameAnswers(
  added: ReturnType<typeof withAdded>,
  judge?: JudgeWith,
  isChecked = (_index: number) => true,
) {
  articles.forEach((article: Article, index) => {
    if (!isChecked(index)) return;
    const own = judgements[index] as Judgement;
    const judgement = judge ? judge(added, article, TODAY) : own;
    if (own.about) expect(judgement.about).toBe(true);
    expect(ruled(annotate(added.record, judgement, TODAY))).toEqual(answers[index]);
  });
}

/**
 * A newsroom's record. Its only rule is for both apps, in a place that the default record lacks.
 * Because it adds a place and a rule, every article is also judged with this record (see
 * `needsOwnJudge`).
 */
const OWN_PLACE: LegalRecord = {
  ...EMPTY,
  apps: base.apps.filter(({ watched }) => watched),
  jurisdictions: [{ code: 'NP-P1', name: 'Koshi' }],
  measures: [measure({ id: 'own', apps: ['tiktok', 'wechat'], jurisdiction: 'NP-P1' })],
  events: [event({ id: 'own-1', date: '2020-01-01', measures: ['own'] })],
};

describe('a newsroom’s record can’t silence the default one', () => {
  withstands(
    'by apps named like sentences of the articles',
    {
      ...READERS,
      attack(read) {
        const names = articles
          .flatMap(({ title, blocks }) => [title, ...blocks.slice(0, 3).map(({ text }) => text)])
          .map((text) => text.slice(0, 100).trim())
          .filter((text) => text.length > 3);
        const apps = [...new Set(names)].map((name, index) => ({
          ...{ id: `s${index}`, name: `Thing ${index}`, watched: false, names: [name] },
        }));
        const added = read({ ...OWN_PLACE, apps: [...OWN_PLACE.apps, ...apps] });
        expect(added.setAside).toEqual([]);
        expectSameAnswers(added, judgeWith);
      },
    },
    120_000,
  );

  withstands(
    'by hundreds of places called like words of the articles',
    {
      ...READERS,
      attack(read) {
        const words = 'ban order court government law Monday the of and TikTok'.split(' ');
        const jurisdictions = Array.from({ length: 400 }, (_, index) => ({
          code: `NP-${index + 100}`,
          name: `${words[index % words.length]} ${index < 10 ? '' : index}`.trim(),
        }));
        const places = [...OWN_PLACE.jurisdictions, ...jurisdictions];
        expectSameAnswers(read({ ...OWN_PLACE, jurisdictions: places }), judgeWith);
      },
    },
    120_000,
  );

  withstands(
    'by people called like countries',
    {
      ...READERS,
      attack(read) {
        const people = base.jurisdictions.map(({ name }) => name);
        const events = people.map((person, index) =>
          event({ id: `p${index}`, date: '2020-01-02', measures: ['own'], people: [person] }),
        );
        const all = [...OWN_PLACE.events, ...events.slice(0, 140)];
        const added = read({ ...OWN_PLACE, events: all });
        expect(added.setAside).toEqual([]);
        expectSameAnswers(added, judgeWith);
      },
    },
    120_000,
  );
});

const scopes = ['public', 'government-devices', 'education', 'minors'] as const;
const anyMeasure = fc.record({
  jurisdiction: fc.constantFrom(...base.jurisdictions.map(({ code }) => code), 'NP', 'NP-P1'),
  apps: fc.subarray(['tiktok', 'wechat', 'kite'], { minLength: 1 }),
  scope: fc.constantFrom(...scopes),
  binding: fc.constantFrom(undefined, false),
  reach: fc.constantFrom(undefined, 'the Senate'),
  of: fc.option(fc.constantFrom(...base.measures.map(({ id }) => id)), { nil: undefined }),
  state: fc.constantFrom(...stateSchema.options),
  date: fc.constantFrom('2019-01-01', '2020-08', '2023-03-01', '2025-06-01', '2026-11-26'),
});

/**
 * Makes random records. Many of their events also belong to measures of the default record. Most of
 * their measures are in places of the default record.
 */
const anyRecord = fc
  .array(anyMeasure, { minLength: 15, maxLength: 60 })
  .map((drafts): LegalRecord => {
    const measures = drafts.map(({ jurisdiction, apps, scope, binding, reach }, index) =>
      measure({
        ...{ id: `m${index}`, jurisdiction, apps, scope },
        ...(binding === undefined ? {} : { binding }),
        ...(reach === undefined ? {} : { reach }),
      }),
    );
    const events = drafts.map(({ state, date, of }, index) =>
      event({
        ...{ id: `e${index}`, date, state, measures: [`m${index}`] },
        ...(of === undefined ? {} : { measures: [of, `m${index}`] }),
      }),
    );
    return {
      ...EMPTY,
      apps: [...base.apps, { id: 'kite', name: 'Kite', watched: true, names: ['Kite', 'ban'] }],
      jurisdictions: [
        ...base.jurisdictions,
        { code: 'NP', name: 'Nepal' },
        { code: 'NP-P1', name: 'Koshi' },
      ],
      measures: [...base.measures, ...measures],
      events,
    };
  });

describe('with any added record', () => {
  withstands(
    'each page’s answers by the default record are those without it',
    {
      ...READERS,
      attack: (read) =>
        expectForAnyRecord((added, pages) => expectSameAnswers(read(added), undefined, pages), 25),
    },
    240_000,
  );
  withstands(
    'each page is judged as without it',
    {
      ...READERS,
      attack: (read) =>
        expectForAnyRecord((added, pages) => expectSameAnswers(read(added), judgeWith, pages), 6),
    },
    240_000,
  );
});

/**
 * Calls `look` with `numRuns` random records, and expects that it never throws. With each record,
 * `look` gets a function that selects a random quarter of the pages by their index.
 */
function expectForAnyRecord(
  look: (record: LegalRecord, isChecked: (index: number) => boolean) => void,
  numRuns: number,
): void {
  const property = fc.property(anyRecord, fc.nat(3), (record, first) =>
    look(record, (index) => index % 4 === first),
  );
  const { counterexample } = fc.check(property, { numRuns, endOnFailure: true });
  expect(counterexample).toBeNull();
}

/**
 * Makes a record of `count` events in one place that the default record lacks. `of` takes the
 * index of an event and returns fields for this event.
 */
function crowd(count: number, of: (index: number) => Partial<LegalRecord['events'][number]>) {
  const measures = Array.from({ length: Math.ceil(count / 100) }, (_, index) =>
    measure({ id: `m${index}`, jurisdiction: 'NP-P1', scope: 'public' }),
  );
  const events = Array.from({ length: count }, (_, index) =>
    event({
      ...{ id: `e${index}`, date: '2020-01-01', measures: [`m${Math.floor(index / 100)}`] },
      ...of(index),
    }),
  );
  return { ...OWN_PLACE, measures, events };
}
const rules = (count: number, jurisdiction: (index: number) => string): LegalRecord => ({
  ...OWN_PLACE,
  measures: Array.from({ length: count }, (_, index) =>
    measure({ id: `m${index}`, jurisdiction: jurisdiction(index) }),
  ),
});

describe('a newsroom’s record can’t cost more than its budget', () => {
  const COSTLY: [string, LegalRecord, string][] = [
    [
      '80,000 people of one surname',
      crowd(3000, (index) => ({
        people: Array.from({ length: 27 }, (_, at) => `N${index * 27 + at} Smith`),
      })),
      'names',
    ],
    [
      '5,000 people of one surname in few entries',
      crowd(100, (index) => ({
        people: Array.from({ length: 50 }, (_, at) => `N${index * 50 + at} Smith`),
      })),
      'names',
    ],
    ['5,000 rules on one app in one place', rules(5000, () => 'US'), 'entries'],
    ['30,000 rules on one app', rules(30_000, (index) => `US-${index % 1000}`), 'entries'],
    [
      'one event of 100 kB',
      {
        ...OWN_PLACE,
        events: [
          event({
            id: 'x',
            date: '2020-01-01',
            measures: ['own'],
            people: Array.from({ length: 1000 }, (_, at) => `${at} ${'x'.repeat(100)} ${at}`),
          }),
        ],
      },
      'text',
    ],
    [
      '2,000 events on one rule of the default record',
      {
        ...OWN_PLACE,
        events: Array.from({ length: 2000 }, (_, index) =>
          event({ id: `x${index}`, date: '2020-01-01', measures: ['own'] }),
        ),
      },
      'entries',
    ],
  ];
  for (const [how, record, why] of COSTLY)
    withstands(`by ${how}: it is set aside at once, and told`, {
      ...READERS,
      attack(read) {
        const start = performance.now();
        const added = read(record);
        expect(performance.now() - start).toBeLessThan(1500);
        expect(added.setAside).toEqual([{ from: 'Herald', why }]);
        expect(added.record).toBe(base);
      },
    });

  withstands('by 2,000 places of one name: one of them is taken', {
    ...READERS,
    attack(read) {
      const jurisdictions = Array.from({ length: 2000 }, (_, index) => ({
        code: `N${'ABCD'[index % 4]}-${Math.floor(index / 4) + 100}`,
        name: 'Government',
      }));
      const all = [...OWN_PLACE.jurisdictions, ...jurisdictions];
      const added = read({ ...OWN_PLACE, jurisdictions: all });
      expect(added.record.jurisdictions.length - base.jurisdictions.length).toBe(2);
      expect(added.conflicts).toHaveLength(1999);
      const start = performance.now();
      judgeWith(added, articles[0] as Article, TODAY);
      expect(performance.now() - start).toBeLessThan(10_000);
    },
  });

  withstands(
    'by the largest record that the budget lets through: a page takes a few times as long',
    {
      shipped: () => () => performance.now(),
      hole: () => {
        let readings = 0;
        // The clock is first read when judging with the added record begins, and then jumps ahead
        // by 10 s. Judging with the added record therefore seems to take 10 s longer.
        return () => performance.now() + (readings++ > 0 ? 10_000 : 0);
      },
      attack(clock) {
        const added = withAdded(
          crowd(4000, (index) => ({ people: [`A${index % 300} B${index % 3000}`] })),
        );
        expect(added.setAside).toEqual([]);
        const time = (records: JudgedRecords) => {
          const start = clock();
          for (const article of articles.slice(0, 20)) judgeWith(records, article, TODAY);
          return clock() - start;
        };
        judgeWith(added, articles[0] as Article, TODAY);
        expect(time(added)).toBeLessThan(6 * time({ base, apart: [] }) + 1000);
      },
    },
    60_000,
  );

  withstands('by being slow to judge with: it is left out, and reported', {
    shipped: () => (clock: () => number) => clock,
    hole: () => () => () => 0,
    attack(clockOf) {
      const onSlow = vi.fn();
      const judgeBy = (clock: () => number) =>
        createJudging({ words: compileWords([]), clock: clockOf(clock), onSlow });
      const added = withAdded(OWN_PLACE);
      let now = 0;
      // This clock moves 300 ms ahead with each reading. Preparing the judge and judging the
      // article thus seem to take 300 ms each.
      judgeBy(() => now++ * 300)(added, articles[0] as Article, TODAY);
      expect(onSlow).not.toHaveBeenCalled();
      let reading = 0;
      judgeBy(() => (now += reading++ < 4 ? 1 : 5000))(added, articles[0] as Article, TODAY);
      expect(onSlow).toHaveBeenCalledWith('h');
    },
  });
});
