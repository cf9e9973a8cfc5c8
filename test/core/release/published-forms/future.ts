import { CURRENT, event, type FormExample, type FormRecord, type Json } from './forms.ts';

const [measure = {}] = CURRENT.measures;

/**
 * Measures of an imagined later version. The first three have values that this version does not
 * know, such as the scope `civil-servants`. The last one implements the first one.
 */
const measures: Json[] = [
  { ...measure, id: 'later-scope', scope: 'civil-servants' },
  {
    ...measure,
    id: 'later-instrument',
    instrument: 'treaty',
    summary: { en: 'A treaty.', fr: 'Un traité.' },
  },
  { ...measure, id: 'later-place', jurisdiction: 'ASEAN' },
  { ...measure, id: 'known-child', implements: 'later-scope' },
];

/**
 * Events of an imagined later version. The first four have a value that this version does not know,
 * such as the kind `settlement`. The last two concern a measure with an unknown value, such as
 * `later-scope`.
 */
const events: Json[] = [
  event(CURRENT, 'later-kind', { date: '2028-01-01', measures: ['measure-1'], kind: 'settlement' }),
  event(CURRENT, 'later-state', { date: '2028-01-02', measures: ['measure-2'], state: 'annulled' }),
  event(CURRENT, 'later-confidence', { date: '2028-01-03', confidence: 'contested', state: null }),
  event(CURRENT, 'later-source', { date: '2028-01-04', state: null, sources: [laterSource()] }),
  event(CURRENT, 'later-measures', {
    date: '2028-01-05',
    measures: ['later-scope', 'later-place'],
  }),
  event(CURRENT, 'known-and-later', { date: '2028-01-06', measures: ['later-scope', 'measure-3'] }),
];

function laterSource(): Json {
  return {
    ...{
      url: 'https://example.org/later',
      title: 'Recording',
      publisher: 'Court',
      kind: 'recorded',
    },
    ...{ seen: true, minutes: 42 },
  };
}

/** Returns the JSON value with an unknown field added to every object. */
function withUnknownFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUnknownFields);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, withUnknownFields(field)]);
  return { ...Object.fromEntries(fields), later: { words: ['anything'], number: 7 } };
}

/**
 * Release of an imagined later version. It contains fields that this version does not know, and
 * fields with unknown values.
 */
export const FUTURE: FormExample = {
  name: 'future',
  since: null,
  record: withUnknownFields({
    ...CURRENT,
    jurisdictions: [...CURRENT.jurisdictions, { code: 'ASEAN', name: 'ASEAN' }],
    measures: [...CURRENT.measures, ...measures],
    events: [...CURRENT.events, ...events],
  }) as FormRecord,
};

/**
 * Ids of entries in `FUTURE` that this version can't read completely. This version leaves out the
 * entries in `measures` and `events`. It keeps the measures in `incomplete`, each of which has
 * lost a parent or an event, or implements a measure that has.
 */
export const LEFT_OUT = {
  measures: ['later-scope', 'later-instrument', 'later-place'],
  events: ['later-kind', 'later-state', 'later-confidence', 'later-source', 'later-measures'],
  incomplete: ['known-child', 'measure-1', 'measure-2', 'measure-4'],
};

/** Fields that a later version might add to the head of a release (`head.json`). */
export const LATER_HEAD = { mirrors: ['https://mirror.example/'], later: 1 };
