import { describe, expect, it } from 'vitest';
import { type Authored, readAuthored } from '../../../src/cli/authored-record.ts';
import { faultsOf } from '../../../src/cli/record/validate.ts';
import type { LegalEvent, Measure } from '../../../src/core/record.ts';

const TODAY = '2026-01-01';

const MEASURE: Measure = {
  id: 'in-ban',
  apps: ['tiktok'],
  jurisdiction: 'IN',
  scope: 'public',
  instrument: 'statute',
  name: 'Ban',
  citation: null,
  summary: 'A ban.',
};
const EVENT: LegalEvent = {
  id: 'in-2020-01-01-begins',
  date: '2020-01-01',
  measures: ['in-ban'],
  state: 'in-force',
  kind: 'order',
  title: 'Begins',
  summary: 'It begins.',
  people: [],
  bodies: [],
  case: null,
  confidence: 'high',
  note: null,
  sources: [{ url: 'https://example.org/a?page=2', title: 't', publisher: 'p', kind: 'primary', seen: true }],
};

/** Entries stand in their file in the order in which they are given; the record has them by date. */
function authored(measures: Partial<Measure>[], events: Partial<LegalEvent>[]): Authored {
  const all = {
    measures: measures.map((more) => ({ ...MEASURE, ...more })),
    events: events.map((more) => ({ ...EVENT, ...more })),
  };
  const places = [...all.measures, ...all.events].map(
    ({ id }, line) => [id, { file: 'IN.yaml', line }] as const,
  );
  const byDate = [...all.events].sort((a, b) => a.date.localeCompare(b.date));
  return {
    record: { schema: 1, apps: [], jurisdictions: [], measures: all.measures, events: byDate },
    places: new Map(places),
  };
}

const ENDED: Partial<LegalEvent> = { id: 'in-2020-02-01-ends', date: '2020-02-01', state: 'ended' };

type Case = [rule: string, passes: Authored, fails: Authored, says: RegExp];
const CASES: Case[] = [
  [
    'idsSayWhereAndWhen',
    authored([{}], [{}]),
    authored([{ id: 'ban' }], [{ measures: ['ban'] }]),
    /must begin with "in-"/,
  ],
  [
    'idsSayWhereAndWhen',
    authored([{}], [{}]),
    authored([{}], [{ id: 'in-2020-begins' }]),
    /must begin with "in-2020-01-01-"/,
  ],
  [
    'eventsInOrder',
    authored([{}], [{}, ENDED]),
    authored([{}], [ENDED, {}]),
    /move it below "in-2020-01-01-begins"/,
  ],
  [
    'endedStaysEnded',
    authored([{}], [{}, ENDED, { id: 'in-2020-03-01-again', date: '2020-03-01', kind: 'court-ruling' }]),
    authored([{}], [{}, ENDED, { id: 'in-2020-03-01-again', date: '2020-03-01' }]),
    /back to in-force; add a measure/,
  ],
  [
    'oneStateADay',
    authored([{}], [{}, { id: 'in-2020-01-01-ends', state: 'ended', note: 'In the evening.' }]),
    authored([{}], [{}, { id: 'in-2020-01-01-ends', state: 'ended' }]),
    /on the same day; add a note/,
  ],
  [
    'futureIsScheduled',
    authored([{}], [{}, { id: 'in-2027-01-01-sunset', date: '2027-01-01', kind: 'scheduled', state: null }]),
    authored([{}], [{}, { id: 'in-2027-01-01-sunset', date: '2027-01-01', state: null }]),
    /dated after today/,
  ],
  [
    'futureIsScheduled',
    authored([{}], [{}]),
    authored([{}], [{ kind: 'scheduled', state: 'ended' }]),
    /changes no state/,
  ],
  [
    'cleanLinks',
    authored([{}], [{}]),
    authored(
      [{}],
      [{ sources: [{ ...EVENT.sources[0], url: 'https://example.org/?utm_source=x' } as never] }],
    ),
    /take the tracker utm_source out/,
  ],
  [
    'cleanLinks',
    authored([{}], [{}]),
    authored([{}], [{ sources: [...EVENT.sources, ...EVENT.sources] }]),
    /twice/,
  ],
  [
    'plainText',
    authored([{}], [{ title: '5 < 6 & 7' }]),
    authored([{}], [{ title: '<b>Ban</b>' }]),
    /plain text/,
  ],
  ['plainText', authored([{}], [{}]), authored([{}], [{ summary: 'Q&amp;A' }]), /plain text/],
  [
    'measuresAreReached',
    authored([{}], [{}]),
    authored([{}, { id: 'in-other' }], [{}]),
    /no event speaks of/,
  ],
  [
    'isoCodes',
    authored([{ jurisdiction: 'XK', id: 'xk-ban' }], [{ id: 'xk-2020-01-01-a', measures: ['xk-ban'] }]),
    authored([{ jurisdiction: 'QQ', id: 'qq-ban' }], [{ id: 'qq-2020-01-01-a', measures: ['qq-ban'] }]),
    /"QQ" is no ISO 3166 code/,
  ],
  [
    'doubtsAreTold',
    authored([{}], [{ confidence: 'low', note: 'One source.' }]),
    authored([{}], [{ confidence: 'low' }]),
    /needs a note/,
  ],
  [
    'doubtsAreTold',
    authored([{}], [{}]),
    authored([{}], [{ date: '2020-01', id: 'in-2020-01-begins' }]),
    /month only needs a note/,
  ],
  [
    'implementsOneAbove',
    authored([{}, { id: 'in-list', implements: 'in-ban' }], [{ measures: ['in-ban', 'in-list'] }]),
    authored(
      [{}, { id: 'in-list', implements: 'in-ban' }, { id: 'in-sub', implements: 'in-list' }],
      [{ measures: ['in-ban', 'in-list', 'in-sub'] }],
    ),
    /name "in-ban" itself/,
  ],
];

describe('faultsOf', () => {
  it.each(CASES)('%s finds its fault, and only there', (rule, passes, fails, says) => {
    expect(faultsOf(passes, TODAY)).toEqual([]);
    const faults = faultsOf(fails, TODAY);
    expect(faults).toEqual([expect.stringMatching(says)]);
    expect(faults[0]).toMatch(new RegExp(`^IN\\.yaml:\\d+: .*\\(${rule}\\)$`));
  });

  it('finds nothing in the authored record', async () => {
    expect(faultsOf(await readAuthored(), new Date().toISOString().slice(0, 10))).toEqual([]);
  });
});
