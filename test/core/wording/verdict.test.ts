import { describe, expect, it } from 'vitest';
import { answerLine } from '../../../src/core/wording/short-lines.ts';
import { statusWords } from '../../../src/core/wording/standing.ts';
import { verdict } from '../../../src/core/wording/verdict.ts';
import { createWords } from '../../../src/core/wording/words.ts';
import { findingOf } from '../../annotation-builder.ts';
import { life, recordOf } from '../../record-builder.ts';
import { catalogOf, ENGLISH } from '../../words.ts';

const wechatOrder = life(
  { id: 'order', apps: ['wechat'], instrument: 'executive-order', name: 'Order 1' },
  ['2020-08-06', 'pending', 'order'],
  ['2020-09-19', 'blocked', 'court-ruling'],
  ['2021-06-09', 'ended', 'lifting'],
);
const tiktokOrder = life(
  { id: 'old', instrument: 'executive-order' },
  ['2020-08-06', 'pending', 'order'],
  ['2020-09-19', 'suspended', 'extension'],
  ['2020-09-27', 'blocked', 'court-ruling'],
  ['2021-06-09', 'ended', 'lifting'],
);
const tiktokLaw = life(
  { id: 'new' },
  ['2024-03-05', 'proposed', 'filing'],
  ['2024-04-24', 'pending', 'statute-signed'],
  ['2025-01-19', 'in-force', 'enforcement'],
  ['2025-01-20', 'suspended', 'order'],
  ['2026-01-22', 'ended', 'lifting'],
);
const block = (...steps: Parameters<typeof life>[1][]) =>
  life({ instrument: 'blocking-order' }, ...steps);

/** An article that denies that there is a rule for everyone. */
const DENIAL = { told: 'none' } as const;

describe('verdict', () => {
  it('tells how an order ended and that it never took effect', () => {
    const finding = findingOf(recordOf(wechatOrder), '2020-09-20', { apps: ['wechat'] });
    expect(verdict(ENGLISH, finding)).toBe(
      'In the US, the 2020 WeChat order is over: a court blocked it on 19 Sep 2020 and it was revoked on 9 June 2021. It never took effect.',
    );
  });
  it('speaks first of the measure of the article’s day, then of a later one that governs now', () => {
    expect(verdict(ENGLISH, findingOf(recordOf(tiktokOrder, tiktokLaw), '2020-09-20'))).toBe(
      'In the US, the 2020 TikTok order is over: a court blocked it on 27 Sep 2020 and it was revoked on 9 June 2021. It never took effect. ' +
        'The later 2024 TikTok law is over: the government put it on hold on 20 Jan 2025 and it ceased to apply on 22 Jan 2026.',
    );
  });
  it('leaves a measure out that was over or only proposed on the article’s day', () => {
    const bill = life(
      { id: 'bill' },
      ['2018-01-01', 'proposed', 'filing'],
      ['2018-06-01', 'ended', 'lifting'],
    );
    const finding = findingOf(
      recordOf(bill, block(['2020-06-29', 'in-force', 'order'])),
      '2019-01-01',
    );
    expect(verdict(ENGLISH, finding)).toBe(
      'In the US, the 2020 TikTok block is in force: it took effect on 29 June 2020.',
    );
  });
  it('says "still" for a state that has held since the article', () => {
    const record = recordOf(block(['2020-06-29', 'in-force', 'order']));
    expect(verdict(ENGLISH, findingOf(record, '2023-05-20'))).toMatch(
      /is still in force: it took effect on 29 June 2020\.$/,
    );
    expect(verdict(ENGLISH, findingOf(record, '2020-06-28'))).toMatch(
      /is in force: it took effect/,
    );
    expect(verdict(ENGLISH, findingOf(record, null))).toMatch(/is in force: it took effect/);
  });
  it.each([
    [
      'blocked',
      [
        ['2025-01-01', 'pending', 'statute-signed'],
        ['2025-03-01', 'blocked', 'court-ruling'],
      ],
      'the 2025 TikTok law is blocked: a court blocked it on 1 Mar 2025.',
    ],
    [
      'suspended',
      [
        ['2025-01-01', 'in-force', 'order'],
        ['2025-02', 'suspended', 'order'],
      ],
      'the 2025 TikTok law is on hold: it took effect on 1 Jan 2025 and the government put it on hold in Feb 2025.',
    ],
    [
      'suspended without an act, by an opinion or a deadline that lapsed',
      [
        ['2025-01-01', 'in-force', 'order'],
        ['2025-02', 'suspended', 'policy'],
      ],
      'the 2025 TikTok law is on hold: it took effect on 1 Jan 2025 and it has not been enforced since Feb 2025.',
    ],
    [
      'passed by one chamber',
      [['2025-01-01', 'proposed', 'bill-passed']],
      'the 2025 TikTok bill is only a proposal: it passed one chamber on 1 Jan 2025.',
    ],
    [
      'passed',
      [['2025-01-01', 'pending', 'bill-passed']],
      'the 2025 TikTok law is not in force yet: it was passed on 1 Jan 2025.',
    ],
    [
      'adopted after an earlier bill had died',
      [
        ['2020-01-01', 'proposed', 'filing'],
        ['2021-01-03', 'ended', 'lifting'],
        ['2022-12-29', 'in-force', 'statute-signed'],
      ],
      'the 2022 TikTok law is in force: it took effect on 29 Dec 2022.',
    ],
    [
      'pending',
      [['2025-01-01', 'pending', 'statute-signed']],
      'the 2025 TikTok law is not in force yet: it was signed on 1 Jan 2025.',
    ],
    [
      'proposed',
      [['2025-01-01', 'proposed', 'filing']],
      'the 2025 TikTok bill is only a proposal: it was put forward on 1 Jan 2025.',
    ],
    [
      'a bill that died',
      [
        ['2022-12-13', 'proposed', 'filing'],
        ['2025-01-03', 'ended', 'lifting'],
      ],
      'the 2022 TikTok bill came to nothing: it lapsed without becoming law on 3 Jan 2025.',
    ],
    [
      'in force again',
      [
        ['2025-01-01', 'in-force', 'order'],
        ['2025-02-01', 'blocked', 'court-ruling'],
        ['2025-03-01', 'in-force', 'court-ruling'],
      ],
      'the 2025 TikTok law is in force: a court blocked it on 1 Feb 2025 and it took effect again on 1 Mar 2025.',
    ],
    [
      'ended by a court',
      [
        ['2023-05-17', 'pending', 'statute-signed'],
        ['2023-11-30', 'blocked', 'court-ruling'],
        ['2026-02-20', 'ended', 'court-ruling'],
      ],
      'the 2023 TikTok law is over: a court blocked it on 30 Nov 2023 and it ended in court on 20 Feb 2026. It never took effect.',
    ],
  ] as [string, Parameters<typeof life>[1][], string][])(
    'words a measure that is %s',
    (_, steps, sentence) => {
      expect(verdict(ENGLISH, findingOf(recordOf(life({}, ...steps)), null))).toBe(
        `In the US, ${sentence}`,
      );
    },
  );
  it('names a day once when a block came and went on it', () => {
    const record = recordOf(
      block(['2022-04-03', 'in-force', 'order'], ['2022-04-03', 'ended', 'lifting']),
    );
    expect(verdict(ENGLISH, findingOf(record, null))).toMatch(
      /took effect on 3 Apr 2022 and it was lifted the same day\.$/,
    );
  });
  it('does not say that a measure never took effect when its beginning is not on record', () => {
    const record = recordOf(
      life({}, ['2020-09-19', 'blocked', 'court-ruling'], ['2021-06-09', 'ended', 'lifting']),
    );
    expect(verdict(ENGLISH, findingOf(record, null))).not.toMatch(/never/);
  });
  it('calls a measure of no usual kind by its title', () => {
    const petition = life({ instrument: 'other', name: 'Kenya: petition to ban TikTok' }, [
      '2023-08',
      'proposed',
      'filing',
    ]);
    expect(verdict(ENGLISH, findingOf(recordOf(petition), null))).toBe(
      'In the US, “petition to ban TikTok” is only a proposal: it was put forward in Aug 2023.',
    );
  });
  it('calls advice advice', () => {
    const told = { instrument: 'policy', scope: 'government-devices', binding: false } as const;
    const record = recordOf(life(told, ['2023-03-01', 'in-force', 'policy']));
    const events = [{ id: 'm-2023-03-01', certainty: 1, quote: 'q', block: 0 }];
    expect(verdict(ENGLISH, findingOf(record, null, { events }))).toMatch(
      /the 2023 TikTok advice for government devices stands, but obliges nobody: it was given on 1 Mar 2023\.$/,
    );
  });
  it('never makes nothing on record sound like allowed, and names separate rules', () => {
    const devices = life({ scope: 'government-devices', instrument: 'policy' }, [
      '2023-04-04',
      'in-force',
      'policy',
    ]);
    const minors = life({ id: 'age', scope: 'minors' }, ['2025-12-10', 'in-force', 'enforcement']);
    const start =
      'The record holds no rule on TikTok for the general public in the US; that does not show that it is allowed.';
    expect(verdict(ENGLISH, findingOf(recordOf(), null, DENIAL))).toBe(start);
    expect(verdict(ENGLISH, findingOf(recordOf(devices), null, DENIAL))).toBe(
      `${start} There is a separate rule for government devices, in force since 4 Apr 2023.`,
    );
    expect(verdict(ENGLISH, findingOf(recordOf(devices, minors), null, DENIAL))).toBe(
      `${start} There is a separate rule for government devices, in force since 4 Apr 2023. There is a separate rule for minors, in force since 10 Dec 2025.`,
    );
  });
  it('says "at NATO", which is no place to be in', () => {
    expect(verdict(ENGLISH, findingOf(recordOf(), null, { jurisdictions: ['NATO'] }))).toMatch(
      / at NATO;/,
    );
  });
  it('is about official devices when that is all the article reports', () => {
    const devices = life({ id: 'devices', scope: 'government-devices', instrument: 'policy' }, [
      '2022-12-16',
      'in-force',
      'policy',
    ]);
    const events = [{ id: 'devices-2022-12-16', certainty: 1, quote: 'q', block: 0 }];
    const finding = findingOf(recordOf(tiktokOrder, devices), '2022-12-17', { events });
    expect(verdict(ENGLISH, finding)).toBe(
      'In the US, the 2022 TikTok rule for government devices is still in force: it took effect on 16 Dec 2022.',
    );
    expect(finding.others.map(({ scope }) => scope)).toEqual(['public']);
  });
  it('names the reported measure first when neither then nor now is it', () => {
    const devices = { scope: 'government-devices', instrument: 'policy' } as const;
    const record = recordOf(
      life({ ...devices, id: 'state' }, ['2022-12-19', 'in-force', 'policy']),
      life(
        { ...devices, id: 'house' },
        ['2022-12-19', 'in-force', 'policy'],
        ['2026-03-31', 'ended', 'lifting'],
      ),
    );
    const events = [{ id: 'house-2026-03-31', certainty: 0.6, quote: 'q', block: 0 }];
    expect(verdict(ENGLISH, findingOf(record, '2026-04-01', { events }))).toBe(
      'In the US, the 2022 TikTok rule for government devices was already over: it took effect on 19 Dec 2022 and it ended on 31 Mar 2026. ' +
        'Another 2022 TikTok rule for government devices is still in force: it took effect on 19 Dec 2022.',
    );
  });
  it('says "still" of each rule that was in force on the article’s day, whichever governed', () => {
    const devices = { scope: 'government-devices' } as const;
    const record = recordOf(
      life({ ...devices, id: 'rule', instrument: 'policy' }, ['2022-12-07', 'in-force', 'policy']),
      life({ ...devices, id: 'law' }, ['2023-06-14', 'in-force', 'statute-signed']),
    );
    const events = [{ id: 'rule-2022-12-07', certainty: 1, quote: 'q', block: 0 }];
    expect(verdict(ENGLISH, findingOf(record, '2023-12-11', { events }))).toMatch(
      /2022 .* is still in force: .* The later 2023 .* is still in force: /,
    );
    expect(verdict(ENGLISH, findingOf(record, '2023-06-13', { events }))).toMatch(
      /2022 .* is still in force: .* The later 2023 .* is in force: /,
    );
  });
  it('lets what only carries out another rule end with it, also when it no longer governs', () => {
    const list = life({ id: 'list', instrument: 'agency-order', implements: 'old' }, [
      '2020-09-18',
      'in-force',
      'rule-published',
    ]);
    expect(
      verdict(ENGLISH, findingOf(recordOf(tiktokOrder, list, tiktokLaw), '2020-09-18')),
    ).toMatch(
      /^In the US, the 2020 TikTok order is over: it took effect on 18 Sep 2020 and it ended on 9 June 2021\./,
    );
  });
  it('tells first what became of a bill that the article reports, or that was all there was that day', () => {
    const bill = life(
      { id: 'bill' },
      ['2023-03-01', 'proposed', 'filing'],
      ['2025-01-03', 'ended', 'lifting'],
    );
    const events = [{ id: 'bill-2023-03-01', certainty: 1, quote: 'q', block: 0 }];
    const record = recordOf(bill, tiktokLaw);
    expect(verdict(ENGLISH, findingOf(record, '2023-03-02', { events }))).toBe(
      'In the US, the 2023 TikTok bill came to nothing: it lapsed without becoming law on 3 Jan 2025. ' +
        'The later 2024 TikTok law is over: the government put it on hold on 20 Jan 2025 and it ceased to apply on 22 Jan 2026.',
    );
    // Without a reported event, the answer is about the bill too, as it was all there was that day.
    expect(verdict(ENGLISH, findingOf(record, '2023-03-02'))).toBe(
      verdict(ENGLISH, findingOf(record, '2023-03-02', { events })),
    );
  });
  it('tells the rules of two bodies in one breath', () => {
    const devices = { scope: 'government-devices', instrument: 'policy' } as const;
    const record = recordOf(
      life({ ...devices, id: 'first', reach: 'the First Body' }, [
        '2026-02-23',
        'in-force',
        'policy',
      ]),
      life({ ...devices, id: 'second', reach: 'the Second Body' }, [
        '2026-03-15',
        'in-force',
        'policy',
      ]),
    );
    const events = [{ id: 'first-2026-02-23', certainty: 1, quote: 'q', block: 0 }];
    expect(verdict(ENGLISH, findingOf(record, '2026-02-24', { events }))).toBe(
      'In the US, the 2026 TikTok rule for government devices (the First Body only) is still in force: it took effect on 23 Feb 2026. ' +
        'In force beside it, for single bodies: the Second Body.',
    );
  });
  it('names a body whose rule it has told no second time among those beside what governs', () => {
    const devices = { scope: 'government-devices', instrument: 'policy' } as const;
    const advice = life({ ...devices, id: 'advice', binding: false }, [
      '2026-02-20',
      'in-force',
      'policy',
    ]);
    const first = life({ ...devices, id: 'first', reach: 'the First Body' }, [
      '2026-02-23',
      'in-force',
      'policy',
    ]);
    const second = life({ ...devices, id: 'second', reach: 'the Second Body' }, [
      '2026-03-15',
      'in-force',
      'policy',
    ]);
    const events = [{ id: 'first-2026-02-23', certainty: 1, quote: 'q', block: 0 }];
    const of = (...lives: Parameters<typeof recordOf>) =>
      verdict(ENGLISH, findingOf(recordOf(...lives), '2026-02-24', { events }));
    expect(of(advice, first)).toMatch(
      /\(the First Body only\) is still in force: .* advice .*20 Feb 2026\.$/,
    );
    expect(of(advice, first, second)).toMatch(
      /In force beside it, for single bodies: the Second Body\.$/,
    );
  });
  it('tells the ban behind an order that the company sell the app', () => {
    const sale = life({ id: 'sale', scope: 'operations', instrument: 'executive-order' }, [
      '2020-08-14',
      'pending',
      'order',
    ]);
    const events = [{ id: 'sale-2020-08-14', certainty: 1, quote: 'q', block: 0 }];
    expect(
      verdict(ENGLISH, findingOf(recordOf(sale, tiktokLaw), '2020-08-15', { events })),
    ).toMatch(/^In the US, the 2020 .*\. The later 2024 TikTok law is over: /);
    expect(verdict(ENGLISH, findingOf(recordOf(sale), '2020-08-15', { events }))).not.toMatch(
      /TikTok law/,
    );
  });
  it('says so when what is reported has no legal effect on record', () => {
    const call = life({ id: 'call', instrument: 'other', name: 'US: call for a ban' }, [
      '2024-01-01',
      null,
      'announcement',
    ]);
    const events = [{ id: 'call-2024-01-01', certainty: 1, quote: 'q', block: 0 }];
    expect(verdict(ENGLISH, findingOf(recordOf(call), '2024-01-02', { events }))).toMatch(
      /The article reports on “call for a ban”; the record gives it no legal effect\.$/,
    );
  });
  it('dates a bill that came back by its return', () => {
    const bill = life(
      {},
      ['2020-01-01', 'proposed', 'filing'],
      ['2021-01-03', 'ended', 'lifting'],
      ['2021-04-15', 'proposed', 'filing'],
    );
    expect(verdict(ENGLISH, findingOf(recordOf(bill), null))).toMatch(
      /the 2021 TikTok bill is only a proposal/,
    );
  });
  it('calls a listing a listing', () => {
    const listing = life({ scope: 'procurement', instrument: 'agency-order' }, [
      '2025-01-07',
      'in-force',
      'order',
    ]);
    const events = [{ id: 'm-2025-01-07', certainty: 1, quote: 'q', block: 0 }];
    expect(verdict(ENGLISH, findingOf(recordOf(listing), null, { events }))).toMatch(
      /the 2025 listing of TikTok’s company/,
    );
  });
  it('says that a rule is not enforced where no act put it on hold', () => {
    const steps = [
      ['2025-01-01', 'in-force', 'order'],
      ['2025-02-01', 'suspended', 'policy'],
    ] as const;
    expect(
      verdict(ENGLISH, findingOf(recordOf(block(...steps.map(([...step]) => step))), null)),
    ).toMatch(
      /is on hold: it took effect on 1 Jan 2025 and it has not been enforced since 1 Feb 2025\.$/,
    );
    const over = block(...steps.map(([...step]) => step), ['2025-03-01', 'ended', 'lifting']);
    expect(verdict(ENGLISH, findingOf(recordOf(over), null))).toMatch(
      /it ceased to be enforced on 1 Feb 2025 and it was lifted on/,
    );
  });
  it('gives only the latest day of a block’s end when it is not certain', () => {
    const over = block(['2025-01-01', 'in-force', 'order'], ['2025-02', 'ended', 'lifting']);
    for (const one of over.events) one.confidence = 'medium';
    expect(verdict(ENGLISH, findingOf(recordOf(over), null))).toMatch(
      /and it was over by Feb 2025 at the latest\.$/,
    );
  });
  it.each([
    [
      '2025-10',
      /whether it took effect is not on record: it was adopted on 24 Feb 2023\.$/,
      'Adopted 24 Feb 2023, start not on record',
    ],
    ['2025-11', /is not in force yet/, 'Not yet in force'],
    ['2026-10', /is not in force yet/, 'Not yet in force'],
  ])('takes a start last spoken of in %s for what is known of it', (confirmed, sentence, words) => {
    const finding = findingOf(
      recordOf(life({ confirmed }, ['2023-02-24', 'pending', 'policy'])),
      null,
    );
    expect(verdict(ENGLISH, finding)).toMatch(sentence);
    expect(answerLine(ENGLISH, finding)).toBe(`${words}: TikTok in the US`);
  });
  it.each([
    ['order', 'en', /not in force yet: it was adopted on 6 Aug 2020\.$/],
    ['rule-published', 'en', /it was adopted on/],
    ['policy', 'en', /it was adopted on/],
    ['announcement', 'en', /it was announced on/],
    ['order', 'de', /noch nicht in Kraft: am 6\. August 2020 beschlossen\.$/],
    ['order', 'fr', /adoption le 6 août 2020\.$/],
    ['order', 'es', /se aprobó el 6 de agosto de 2020\.$/],
  ] as const)(
    'tells an %s that takes effect later as the status does, in %s',
    (kind, language, sentence) => {
      const words = createWords(catalogOf(language));
      const pending = life({ instrument: 'executive-order' }, ['2020-08-06', 'pending', kind]);
      expect(verdict(words, findingOf(recordOf(pending), null))).toMatch(sentence);
    },
  );
  it.each([
    ['executive-order', 'fr', /le décret de 2025 sur TikTok/],
    ['agency-order', 'fr', /la décision de 2025 sur TikTok/],
    ['agency-order', 'en', /the 2025 TikTok order/],
    ['agency-order', 'de', /die TikTok-Anordnung von 2025/i],
  ] as const)('calls an %s what it is, in %s', (instrument, language, name) => {
    const words = createWords(catalogOf(language));
    const order = life({ instrument }, ['2025-01-01', 'in-force', 'order']);
    expect(verdict(words, findingOf(recordOf(order), null))).toMatch(name);
  });
  it('names none of several single bodies whose rules are all that there is', () => {
    const ofBody = (id: string) =>
      life({ id, reach: `the ${id}`, scope: 'government-devices' }, [
        '2024-03-01',
        'in-force',
        'policy',
      ]);
    expect(verdict(ENGLISH, findingOf(recordOf(ofBody('Senate')), null, DENIAL))).toMatch(
      /There is a separate rule for government devices, for the Senate only, in force since 1 Mar 2024\.$/,
    );
    expect(
      verdict(ENGLISH, findingOf(recordOf(ofBody('Senate'), ofBody('House')), null, DENIAL)),
    ).toMatch(
      /not show that it is allowed\. The record holds rules of single bodies for government devices\.$/,
    );
  });
  it('keeps advice of other scopes apart from rules', () => {
    const record = recordOf(
      life({ id: 'a', scope: 'military', binding: false }, ['2023-03-01', 'in-force', 'policy']),
      life({ id: 'b', scope: 'minors' }, ['2024-03-01', 'in-force', 'order']),
    );
    const text = verdict(ENGLISH, findingOf(record, null, DENIAL));
    expect(text).toMatch(
      /There is a separate rule for minors, in force since 1 Mar 2024\. There is separate advice for the armed forces \(since 1 Mar 2023\); it obliges nobody\.$/,
    );
  });
  const onDevices = { scope: 'government-devices', instrument: 'policy' } as const;
  const adviceForAll = life({ ...onDevices, id: 'advice', binding: false, confirmed: '2024-04' }, [
    '2021-06-16',
    'in-force',
    'policy',
  ]);
  const rulesOf = (...names: string[]) =>
    names.map((id) =>
      life({ ...onDevices, id, reach: `the ${id}` }, ['2024-03-01', 'in-force', 'policy']),
    );
  const apart = (...lives: Parameters<typeof recordOf>) =>
    verdict(ENGLISH, findingOf(recordOf(...lives), null, DENIAL)).replace(/^.* allowed\. /, '');
  it('tells the binding rules of bodies beside separate advice, and when that was last confirmed', () => {
    const advised =
      'There is separate advice for government devices (when last confirmed in Apr 2024); it obliges nobody.';
    expect(apart(adviceForAll)).toBe(advised);
    expect(apart(adviceForAll, ...rulesOf('Senate'))).toBe(
      `There is a separate rule for government devices, for the Senate only, in force since 1 Mar 2024. ${advised}`,
    );
    expect(apart(adviceForAll, ...rulesOf('Senate', 'House'))).toBe(
      `The record holds rules of single bodies for government devices. ${advised}`,
    );
  });
  it('says whom separate advice is for alone', () => {
    const college = life({ scope: 'education', reach: 'one college', binding: false }, [
      '2026-04',
      'in-force',
      'policy',
    ]);
    expect(apart(college)).toBe(
      'There is separate advice for schools and universities (for one college only, since Apr 2026); it obliges nobody.',
    );
  });
  it('never makes one body’s rule a general one beside a rule for all', () => {
    const all = life(onDevices, ['2023-04-04', 'in-force', 'policy']);
    const college = life({ scope: 'education', id: 'college', reach: 'one college' }, [
      '2023-05-04',
      'in-force',
      'policy',
    ]);
    expect(apart(all, college)).toBe(
      'There is a separate rule for government devices, in force since 4 Apr 2023. ' +
        'There is a separate rule for schools and universities, for one college only, in force since 4 May 2023.',
    );
  });
  it('says once that a bar is on contracts', () => {
    const contracts = life({ scope: 'procurement' }, ['2023-05-01', 'in-force', 'order']);
    expect(apart(contracts)).toBe(
      'There is a separate rule for government contracts, in force since 1 May 2023.',
    );
  });
});

describe('statusWords', () => {
  it('gives a lasting state its beginning and a past one its day', () => {
    const { now } = findingOf(recordOf(block(['2020-06-29', 'in-force', 'order'])), null).main;
    expect(statusWords(ENGLISH, now, '2026-11-24')).toBe('in force since 29 June 2020');
    expect(statusWords(ENGLISH, { state: 'no-record' }, '2026-11-24')).toBe('nothing on record');
  });
});
