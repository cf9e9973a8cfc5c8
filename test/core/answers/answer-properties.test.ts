import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, answer } from '../../../src/core/answers/answer.ts';
import { answersOf } from '../../../src/core/answers/answers-of.ts';
import { startsOn } from '../../../src/core/dates/day-or-month.ts';
import { shiftDay } from '../../../src/core/dates/days.ts';
import { type Claim, toldSchema } from '../../../src/core/judge/claims/claim.ts';
import { isPlan } from '../../../src/core/record/event-kinds.ts';
import { stateSchema } from '../../../src/core/record/schema.ts';
import { authoredRecord } from '../../authored-record.ts';
import { claim } from '../../claim-builder.ts';
import { anyDay, anyHistory, recordOfHistory } from '../law/any-history.ts';

const TOLD = [...stateSchema.options, 'none'] as const satisfies readonly Claim['told'][];
const RUNS = { numRuns: 150 };

const anyClaim: fc.Arbitrary<Claim> = fc
  .record({
    apps: fc.constantFrom(['tiktok'], ['wechat'], ['tiktok', 'wechat']),
    place: fc.constantFrom('XX', 'XX-1', null),
    scope: fc.constantFrom('public', 'minors', 'government-devices'),
    told: fc.constantFrom(...TOLD),
    on: fc.option(anyDay),
    main: fc.boolean(),
  })
  .map(({ apps, ...fields }) => claim({ ...fields, apps: [...apps] }));
const anyPublished = fc.option(anyDay);

/**
 * The project's record. `anyRealClaim` makes random claims that fit it: places and scopes are
 * those of the record, and most claims report one of its events.
 */
const record = authoredRecord();
const anyRealClaim: fc.Arbitrary<Claim> = fc
  .record({
    apps: fc.constantFrom(['tiktok'], ['wechat'], ['wechat', 'tiktok']),
    place: fc.constantFrom(...record.jurisdictions.map(({ code }) => code)),
    scope: fc.constantFrom(...new Set(record.measures.map(({ scope }) => scope))),
    told: fc.constantFrom(...TOLD),
    event: fc.option(
      fc
        .constantFrom(...record.events)
        .map(({ id }) => ({ id, certainty: 1, quote: 'It is so.', block: 0 })),
    ),
  })
  .map(({ apps, ...fields }) => claim({ ...fields, apps: [...apps] }));
const anyRealDay = fc.integer({ min: 0, max: 2500 }).map((days) => shiftDay('2020-01-01', days));

describe('answer', () => {
  it('answers every claim exactly once, for apps of the claim, with words for each state', () => {
    fc.assert(
      fc.property(anyHistory, anyClaim, anyPublished, anyDay, (entries, one, published, today) => {
        const found = answer(recordOfHistory(entries), one, published, today);
        expect(found.apps.length).toBeGreaterThan(0);
        expect(one.apps).toEqual(expect.arrayContaining(found.apps));
        if (found.now === null) expect(found.verdict).toBe('unknown');
        else expect(found.verdict).not.toBe('unknown');
      }),
    );
  });

  it('does not depend on the order of events in the record', () => {
    fc.assert(
      fc.property(
        anyHistory,
        fc.infiniteStream(fc.nat()),
        anyClaim,
        anyPublished,
        anyDay,
        (entries, keys, one, published, today) => {
          const ordered = recordOfHistory(entries);
          const events = ordered.events
            .map((event) => ({ event, key: keys.next().value }))
            .sort((x, y) => x.key - y.key)
            .map(({ event }) => event);
          expect(answer({ ...ordered, events }, one, published, today)).toEqual(
            answer(ordered, one, published, today),
          );
        },
      ),
    );
  });

  it('says the same whatever happens after today, except for the dates that are set', () => {
    const undated = ({ next, marks, ...rest }: Answer) => ({ ...rest, contested: marks.contested });
    fc.assert(
      fc.property(anyHistory, anyClaim, anyPublished, anyDay, (entries, one, published, today) => {
        const known = entries.filter(({ date }) => startsOn(date) <= today);
        expect(undated(answer(recordOfHistory(entries), one, published, today))).toEqual(
          undated(answer(recordOfHistory(known), one, published, today)),
        );
      }),
    );
  });

  it('says the same of the authored record without the events after today', () => {
    fc.assert(
      fc.property(anyRealClaim, anyRealDay, anyRealDay, (one, a, b) => {
        const [published = a, today = b] = [a, b].sort();
        const events = record.events.filter(
          (event) => isPlan(event) || startsOn(event.date) <= today,
        );
        const told = { ...one, event: null };
        const undated = ({ next, marks, ...rest }: Answer) => rest;
        expect(undated(answer({ ...record, events }, told, published, today))).toEqual(
          undated(answer(record, told, published, today)),
        );
      }),
      RUNS,
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(anyRealClaim, anyRealDay, anyRealDay, (one, published, today) => {
        expect(answer(record, one, published, today)).toEqual(
          answer(record, one, published, today),
        );
      }),
      RUNS,
    );
  });

  it('names the place and scope of its rule, and no event of another country', () => {
    fc.assert(
      fc.property(anyRealClaim, anyRealDay, anyRealDay, (one, a, b) => {
        const [published = a, today = b] = [a, b].sort();
        const found = answer(record, one, published, today);
        if (!found.measure) {
          expect(found).toMatchObject({ place: one.place, scope: one.scope, verdict: 'unknown' });
          return;
        }
        expect(found).toMatchObject({
          place: found.measure.jurisdiction,
          scope: found.measure.scope,
        });
        const country = one.place?.split('-')[0];
        expect(found.place?.split('-')[0]).toBe(country);
        const since = found.sinceArticle ?? { changes: [], steps: [] };
        for (const { event, transitions } of [...since.changes, ...since.steps]) {
          expect(startsOn(event.date) <= today).toBe(true);
          for (const { measure } of transitions)
            expect(measure.jurisdiction.split('-')[0]).toBe(country);
        }
      }),
      RUNS,
    );
  });
});

describe('answersOf', () => {
  it('answers each app of each claim, main ones first, no rule twice with one verdict', () => {
    fc.assert(
      fc.property(
        fc.array(anyRealClaim, { maxLength: 5 }),
        anyRealDay,
        anyRealDay,
        (claims, a, b) => {
          const [published = a, today = b] = [a, b].sort();
          const found = answersOf(record, claims, published, today);
          const apps = new Set(claims.flatMap((one) => one.apps));
          expect(new Set(found.flatMap((one) => one.apps))).toEqual(apps);
          const mains = found.map((one) => one.claim.main);
          expect(mains).toEqual(mains.toSorted((x, y) => Number(y) - Number(x)));
          const keys = found.map(({ measure, verdict, now, place, scope }) =>
            measure ? `${measure.id} ${verdict} ${now?.event.id}` : `${place} ${scope}`,
          );
          expect(new Set(keys).size).toBe(keys.length);
        },
      ),
      RUNS,
    );
  });

  it('accepts every state that an article may tell', () => {
    for (const told of TOLD) expect(toldSchema.parse(told)).toBe(told);
  });
});
