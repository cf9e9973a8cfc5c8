import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAuthored } from '../../../src/cli/record/authored-record.ts';
import { faultsOf } from '../../../src/cli/record/validate.ts';
import { add, COMPLAINT, copyOfDataset, TODAY } from './answers.ts';

/**
 * Answers to the questions that the command asks about the place. `MEASURE` and `EVENT` are the
 * answers to its questions about the measure and the event. Tests replace single answers.
 */
const PLACE = { what: 'measure', code: 'tv', place: 'Tuvalu' };
const MEASURE = {
  name: 'Order on TikTok',
  citation: '',
  apps: 'tiktok',
  scope: 'public',
  instrument: 'regulation',
  reach: '',
};
const EVENT = {
  about: 'An order.',
  date: '2026-11-20',
  state: 'in-force',
  firstReport: 'no',
  kind: 'order',
  title: 'The order is made',
  confidence: 'high',
  doubts: '',
  summary: 'The minister made it.',
};
const SOURCE = { title: 'The order', publisher: 'The ministry', url: 'https://example.org/order' };
const PRIMARY = [...Object.values(SOURCE), 'primary', '', 'yes', 'no'];
const SECONDARY = [...Object.values(SOURCE), 'secondary', 'yes', 'no'];

/**
 * Returns the answers to all questions that the command asks, in order. `advice` answers whether
 * the rule is binding, which the command asks only about some rules. `after` has the answers to
 * the last questions.
 */
function answers(
  { place = PLACE, measure = {}, advice = [] as string[], event = {} },
  after: readonly string[],
): string[] {
  const parts = [place, { ...MEASURE, ...measure }, { ...EVENT, ...event }].map((part) =>
    Object.values(part),
  );
  const [where = [], what = [], when = []] = parts as string[][];
  return [...where, ...what, ...advice, ...when, ...after];
}

/** Reads the dataset, and returns its faults and the measure with this id. */
async function checked(dataset: string, id: string) {
  const authored = await readAuthored(dataset);
  const measure = authored.record.measures.find((one) => one.id === id);
  const measures = authored.record.measures.map((one) => one.id);
  return {
    faults: faultsOf(authored, TODAY),
    measure,
    measures,
    why: authored.withoutPrimary.get(id),
  };
}

/** Returns, in order, the lines of `before` that are missing from `after`. */
function linesLost(before: string, after: string): string[] {
  const left = after.split('\n');
  return before.split('\n').filter((line) => {
    const at = left.indexOf(line);
    if (at !== -1) left.splice(0, at + 1);
    return at === -1;
  });
}

describe('addEntry, for a measure', () => {
  it('asks for its first event with it and writes both, also into the file of a new place', async () => {
    const dataset = await copyOfDataset();
    const { text } = await add(dataset, answers({}, PRIMARY));
    expect(text).toMatch(
      /^Written: tv-order-on-tiktok and tv-2026-11-20-the-order-is-made in \S+TV\.yaml$/,
    );
    expect(await checked(dataset, 'tv-order-on-tiktok')).toMatchObject({
      faults: [],
      measure: { scope: 'public' },
    });
    expect(await readFile(join(dataset, 'jurisdictions/TV.yaml'), 'utf8')).toMatch(
      /^# Tuvalu \(TV\)\. Fields are explained in dataset\/README\.md\.\n\nname: Tuvalu\n\nmeasures:\n {2}- id/,
    );
  });

  it('puts it after the measures that a place has, and its event among theirs', async () => {
    const dataset = await copyOfDataset();
    const before = (await readAuthored(dataset)).record.measures.filter(({ id }) =>
      id.startsWith('in-'),
    );
    const file = join(dataset, 'jurisdictions/IN.yaml');
    const text = await readFile(file, 'utf8');
    await add(dataset, [
      'measure',
      'IN',
      ...answers({ event: { date: '2025-07-30' } }, PRIMARY).slice(3),
    ]);
    const { faults, measures } = await checked(dataset, 'in-order-on-tiktok');
    expect(faults).toEqual([]);
    expect(measures.filter((id) => id.startsWith('in-'))).toEqual([
      ...before.map(({ id }) => id),
      'in-order-on-tiktok',
    ]);
    expect(linesLost(text, await readFile(file, 'utf8'))).toEqual([]);
  });

  it('asks of what may be advice whether it binds', async () => {
    const dataset = await copyOfDataset();
    const measure = { instrument: 'policy', scope: 'government-devices' };
    await add(dataset, answers({ measure, advice: ['yes'] }, PRIMARY));
    expect(await checked(dataset, 'tv-order-on-tiktok')).toMatchObject({
      faults: [],
      measure: { binding: false },
    });
    const binds = await copyOfDataset();
    await add(binds, answers({ measure, advice: ['no'] }, PRIMARY));
    expect((await checked(binds, 'tv-order-on-tiktok')).measure).not.toHaveProperty('binding');
  });

  it('asks for the age limit of a law on minors until it gets one', async () => {
    const dataset = await copyOfDataset();
    const measure = { scope: 'minors', instrument: 'statute' };
    const { asked } = await add(dataset, answers({ measure, advice: ['', '99', '16'] }, PRIMARY));
    expect(asked.match(/Age limit in years/g)).toHaveLength(3);
    expect(await checked(dataset, 'tv-order-on-tiktok')).toMatchObject({
      faults: [],
      measure: { age: 16 },
    });
  });

  it('asks why no primary source is cited, and when one was looked for: this month unless told', async () => {
    const dataset = await copyOfDataset();
    const { asked } = await add(
      dataset,
      answers({}, [...SECONDARY, 'yesterday', '', 'Never published.']),
    );
    expect(asked).toMatch(/Another source.*empty for 2026-12.*That is not a date/s);
    const { faults, why } = await checked(dataset, 'tv-order-on-tiktok');
    expect({ faults, why }).toEqual({
      faults: [],
      why: { sought: '2026-12', why: 'Never published.' },
    });
  });

  it('does not ask that of a measure whose second source is primary', async () => {
    const dataset = await copyOfDataset();
    await add(
      dataset,
      answers({}, [...SECONDARY.with(-1, 'yes'), ...PRIMARY.with(2, 'https://example.org/b')]),
    );
    const { faults, why } = await checked(dataset, 'tv-order-on-tiktok');
    expect({ faults, why }).toEqual({ faults: [], why: undefined });
  });

  it('asks of a rule of long ago when a source last said that it holds', async () => {
    const dataset = await copyOfDataset();
    await add(dataset, answers({ event: { date: '2021-05-01' } }, [...PRIMARY, '2024-03']));
    expect(await checked(dataset, 'tv-order-on-tiktok')).toMatchObject({
      faults: [],
      measure: { confirmed: '2024-03' },
    });
  });

  it('asks that also of a rule that is old by the end of the newest event’s month', async () => {
    const dataset = await copyOfDataset([]);
    const doubts = 'The day is not known.';
    const newest = {
      place: { ...PLACE, code: 'NR', place: 'Nauru' },
      event: { date: '2026-11', doubts },
    };
    await add(dataset, answers(newest, PRIMARY));
    await add(dataset, answers({ event: { date: '2024-11-01' } }, [...PRIMARY, '2026-03']));
    const { place: _, ...known } = PLACE;
    const another = { measure: { name: 'Another order' }, event: { date: '2024-11', doubts } };
    await add(dataset, [
      ...Object.values(known),
      ...answers(another, [...PRIMARY, '2026-03']).slice(3),
    ]);
    expect((await checked(dataset, 'tv-another-order')).faults).toEqual([]);
  });

  it('asks for the house that a parliament’s rule speaks for', async () => {
    const dataset = await copyOfDataset();
    const measure = {
      instrument: 'parliamentary-rule',
      reach: '',
      house: 'the Parliament of Tuvalu',
    };
    await add(dataset, answers({ measure, advice: ['no'] }, PRIMARY));
    expect(await checked(dataset, 'tv-order-on-tiktok')).toMatchObject({
      faults: [],
      measure: { reach: measure.house },
    });
  });

  it('wants a state from its first event, unless it has no legal effect', async () => {
    const dataset = await copyOfDataset();
    const withoutState = answers({}, PRIMARY).toSpliced(11, 1, 'none', 'in-force');
    const { asked } = await add(dataset, withoutState);
    expect(asked).toContain('"none" is none of these. State after it');
    const withdrawal = await copyOfDataset();
    const { firstReport: _, ...event } = { ...EVENT, state: 'none', kind: 'company-action' };
    const parts = [PLACE, { ...MEASURE, instrument: 'other' }].flatMap((part) =>
      Object.values(part),
    );
    await add(withdrawal, [...parts, 'no', ...Object.values(event), ...PRIMARY]);
    expect((await checked(withdrawal, 'tv-order-on-tiktok')).faults).toEqual([]);
  });

  it('leaves no file behind where nothing was valid, and gives back all that was entered', async () => {
    const dataset = await copyOfDataset();
    const { written, text } = await add(
      dataset,
      answers({ event: { title: 'A <b>ban</b>' } }, PRIMARY),
    );
    expect(written).toBe(false);
    expect(text).toMatch(
      /plainText.*name: Tuvalu\nmeasures:.*id: tv-order-on-tiktok.*events:.*A <b>ban/s,
    );
    expect(await readdir(join(dataset, 'jurisdictions'))).toEqual(['AL.yaml', 'IN.yaml']);
  });
});

describe('addEntry, for an event', () => {
  const EVENT_OF = ['1', '2026-11-20', ...COMPLAINT, ...PRIMARY];

  it('takes away why a measure had no primary source when it brings one', async () => {
    const dataset = await copyOfDataset(['JO']);
    expect((await checked(dataset, 'jo-tiktok-block-2022')).why).toBeDefined();
    const file = join(dataset, 'jurisdictions/JO.yaml');
    const before = await readFile(file, 'utf8');
    const { text } = await add(dataset, ['event', 'JO', ...EVENT_OF]);
    expect(text).toMatch(/jo-tiktok-block-2022 has a primary source now/);
    expect(linesLost(before, await readFile(file, 'utf8')).join('\n')).toMatch(
      /^ {4}withoutPrimary:\n {6}sought: .*\n {6}why: >-\n( {8}.*\n?)+$/,
    );
    const { faults, why } = await checked(dataset, 'jo-tiktok-block-2022');
    expect({ faults, why }).toEqual({ faults: [], why: undefined });
  });

  it.each([
    [
      'in two paragraphs',
      ['withoutPrimary:', '  sought: 2026-11', '  why: >-', '    One.', '', '    Another.'],
    ],
    [
      'with a line left free',
      ['withoutPrimary:', '  sought: 2026-11', '', '  why: Never published.'],
    ],
    [
      'with a comment further out',
      ['withoutPrimary:', '  sought: 2026-11', '# Ask again.', '  why: Never published.'],
    ],
    [
      'in braces',
      ['withoutPrimary: {', '  sought: 2026-11, why: Never published.', '  } # So far.'],
    ],
  ])('takes that away whole also where it is written %s', async (_how, why) => {
    const dataset = await copyOfDataset(['JO']);
    const file = join(dataset, 'jurisdictions/JO.yaml');
    const lines = why.map((line) => (line && !line.startsWith('#') ? `    ${line}` : line));
    const written = /^ {4}withoutPrimary:\n( {6}.*\n)+/m;
    const before = await readFile(file, 'utf8');
    await writeFile(
      file,
      before.replace(written, () => `${lines.join('\n')}\n`),
    );
    await add(dataset, ['event', 'JO', ...EVENT_OF]);
    const { faults, why: left } = await checked(dataset, 'jo-tiktok-block-2022');
    expect({ faults, left }).toEqual({ faults: [], left: undefined });
    expect(await readFile(file, 'utf8')).toContain(
      before.replace(written, '').split('\nevents:')[0],
    );
  });

  it('is written also where its day makes a rule elsewhere an old one, and says so', async () => {
    const dataset = await copyOfDataset([]);
    const of = (code: string, event: string) =>
      answers({ place: { what: 'measure', code, place: code }, event: { date: event } }, PRIMARY);
    await add(dataset, of('TV', '2023-05-01'));
    await add(dataset, of('NR', '2024-05-01'));
    const { written, text } = await add(dataset, ['event', 'NR', ...EVENT_OF]);
    expect(written).toBe(true);
    expect(text).toMatch(
      /^Written: nr-.*\nNow to be mended elsewhere:\n.*TV\.yaml:.*oldRulesAreConfirmed/s,
    );
  });
});
