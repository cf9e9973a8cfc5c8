import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../../src/core/wording/interface-languages.ts';
import { bodiesLine } from '../../../src/core/wording/parts.ts';
import { answerLine } from '../../../src/core/wording/short-lines.ts';
import { tabContent } from '../../../src/core/wording/sidebar-texts.ts';
import { statusWords } from '../../../src/core/wording/standing.ts';
import { otherRuleLine, verdict } from '../../../src/core/wording/verdict.ts';
import { verdictWord } from '../../../src/core/wording/verdict-words.ts';
import { createWords } from '../../../src/core/wording/words.ts';
import { annotationOf, findingOf } from '../../annotation-builder.ts';
import { authoredRecord } from '../../authored-record.ts';
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

/** Field of a claim that denies a rule, as in "TikTok is not banned". */
const DENIAL = { told: 'none' } as const;
/**
 * Returns an answer's heading and verdict. If the answer has a second rule, adds the line about
 * that rule, such as "No ban today. The 2024 law stopped …"
 */
function said(...args: Parameters<typeof findingOf>): string {
  const finding = findingOf(...args);
  const heading = answerLine(ENGLISH, finding);
  return [`${heading}.`, verdict(ENGLISH, finding), otherRuleLine(ENGLISH, finding)]
    .filter(Boolean)
    .join(' ');
}

/**
 * Content of an invented article that reports the event with this id. `certainty` is from 0 to 1.
 */
const reports = (id: string, certainty = 1) => ({
  events: [{ id, certainty, quote: 'q', block: 0 }],
});

const onDevices = { scope: 'government-devices', instrument: 'policy' } as const;

describe('verdict', () => {
  it('tells how an order ended, under the word that it never took effect', () => {
    expect(said(recordOf(wechatOrder), '2020-09-20', { apps: ['wechat'] })).toBe(
      'Never took effect: WeChat in the US. The 2020 order was blocked by a court and revoked on 9 June 2021.',
    );
  });
  it('speaks first of the article’s rule if neither it nor a later one holds today', () => {
    expect(said(recordOf(tiktokOrder, tiktokLaw), '2020-09-20')).toBe(
      'Never took effect: TikTok in the US. The 2020 order was blocked by a court and revoked on 9 June 2021. ' +
        'No ban today. The 2024 law stopped applying on 22 Jan 2026.',
    );
  });
  it('leaves a measure out that was over or only proposed on the article’s day', () => {
    const bill = life(
      { id: 'bill' },
      ['2018-01-01', 'proposed', 'filing'],
      ['2018-06-01', 'ended', 'lifting'],
    );
    expect(said(recordOf(bill, block(['2020-06-29', 'in-force', 'order'])), '2019-01-01')).toBe(
      'Now in force: TikTok in the US. The 2020 block took effect on 29 June 2020.',
    );
  });
  it.each([
    [
      'blocked',
      [
        ['2025-01-01', 'pending', 'statute-signed'],
        ['2025-03-01', 'blocked', 'court-ruling'],
      ],
      'The 2025 law was blocked by a court on 1 Mar 2025.',
    ],
    [
      'suspended',
      [
        ['2025-01-01', 'in-force', 'order'],
        ['2025-02', 'suspended', 'order'],
      ],
      'The 2025 law was put on hold by the government in Feb 2025.',
    ],
    [
      'suspended without an act, by an opinion or a deadline that lapsed',
      [
        ['2025-01-01', 'in-force', 'order'],
        ['2025-02', 'suspended', 'policy'],
      ],
      'The 2025 law has not been enforced since Feb 2025.',
    ],
    [
      'passed by one chamber',
      [['2025-01-01', 'proposed', 'bill-passed']],
      'The 2025 bill passed one chamber on 1 Jan 2025.',
    ],
    [
      'passed',
      [['2025-01-01', 'pending', 'bill-passed']],
      'The 2025 law was passed on 1 Jan 2025.',
    ],
    [
      'adopted after an earlier bill had died',
      [
        ['2020-01-01', 'proposed', 'filing'],
        ['2021-01-03', 'ended', 'lifting'],
        ['2022-12-29', 'in-force', 'statute-signed'],
      ],
      'The 2022 law took effect on 29 Dec 2022.',
    ],
    [
      'pending',
      [['2025-01-01', 'pending', 'statute-signed']],
      'The 2025 law was signed on 1 Jan 2025.',
    ],
    [
      'proposed',
      [['2025-01-01', 'proposed', 'filing']],
      'The 2025 bill was put forward on 1 Jan 2025.',
    ],
    [
      'a bill that died',
      [
        ['2022-12-13', 'proposed', 'filing'],
        ['2025-01-03', 'ended', 'lifting'],
      ],
      'The 2022 bill lapsed on 3 Jan 2025 without becoming law.',
    ],
    [
      'in force again',
      [
        ['2025-01-01', 'in-force', 'order'],
        ['2025-02-01', 'blocked', 'court-ruling'],
        ['2025-03-01', 'in-force', 'court-ruling'],
      ],
      'The 2025 law was blocked by a court and took effect again on 1 Mar 2025.',
    ],
    [
      'blocked before it took effect',
      [
        ['2025-01-01', 'pending', 'statute-signed'],
        ['2025-02-01', 'blocked', 'court-ruling'],
        ['2025-03-01', 'in-force', 'court-ruling'],
      ],
      'The 2025 law was blocked by a court and took effect on 1 Mar 2025.',
    ],
    [
      'back after its end',
      [
        ['2025-01-01', 'in-force', 'order'],
        ['2025-02-01', 'ended', 'lifting'],
        ['2025-03-01', 'in-force', 'order'],
      ],
      'The 2025 law took effect again on 1 Mar 2025.',
    ],
    [
      'over without having taken effect',
      [
        ['2023-03-23', 'pending', 'statute-signed'],
        ['2024-03-13', 'ended', 'statute-signed'],
      ],
      'The 2023 law ended on 13 Mar 2024.',
    ],
    [
      'ended by a court',
      [
        ['2023-05-17', 'pending', 'statute-signed'],
        ['2023-11-30', 'blocked', 'court-ruling'],
        ['2026-02-20', 'ended', 'court-ruling'],
      ],
      'The 2023 law was blocked by a court and ended by another ruling on 20 Feb 2026.',
    ],
    [
      'that came and went on one day',
      [
        ['2022-04-03', 'in-force', 'order'],
        ['2022-04-03', 'ended', 'lifting'],
      ],
      'The 2022 law stopped applying on 3 Apr 2022.',
    ],
  ] as [string, Parameters<typeof life>[1][], string][])(
    'words a measure that is %s',
    (_, steps, sentence) => {
      expect(verdict(ENGLISH, findingOf(recordOf(life({}, ...steps)), null))).toBe(sentence);
    },
  );
  it('calls a measure of no usual kind by its title', () => {
    const petition = life({ instrument: 'other', name: 'Kenya: petition to ban TikTok' }, [
      '2023-08',
      'proposed',
      'filing',
    ]);
    expect(verdict(ENGLISH, findingOf(recordOf(petition), null))).toBe(
      '“petition to ban TikTok” was put forward in Aug 2023.',
    );
  });
  it('says that advice was given, and leaves to the word above it that it binds nobody', () => {
    const record = recordOf(
      life({ ...onDevices, binding: false }, ['2026-03-01', 'in-force', 'policy']),
    );
    const finding = findingOf(record, null, reports('m-2026-03-01'));
    expect(verdictWord(ENGLISH, finding)).toBe('Advice only');
    expect(verdict(ENGLISH, finding)).toBe('The 2026 advice was given on 1 Mar 2026.');
  });
  it('leads with doubt when the record lacks the change that the article tells of', () => {
    const record = recordOf(life({}, ['2026-03-01', 'in-force', 'order']));
    const finding = findingOf(record, '2026-03-20', { told: 'ended' });
    expect(answerLine(ENGLISH, finding)).toBe('May have changed: TikTok in the US');
    expect(verdict(ENGLISH, finding)).toMatch(/^By our record: The 2026 law took effect on/);
    expect(tabContent(ENGLISH, [finding])).toMatchObject({
      lines: ['TikTok ban', 'may have changed · US'],
      shown: { now: { state: 'no-record' } },
    });
  });
  it('never makes nothing on record sound like allowed', () => {
    expect(said(recordOf(), null, DENIAL)).toBe(
      'No general ban that we know of: TikTok in the US. We know of no general ban on TikTok in the US.',
    );
    expect(said(recordOf(), null, { ...DENIAL, scope: 'minors' })).toBe(
      'Not in our record: TikTok in the US, for minors. We know of no rule on TikTok for minors in the US.',
    );
  });
  it('says that the record has no such rule where the article tells of one', () => {
    expect(said(recordOf(), null)).toMatch(/^Not in our record: TikTok in the US\. We know of no/);
  });
  it('says "at NATO", which is no place to be in', () => {
    expect(said(recordOf(), null, { jurisdictions: ['NATO'] })).toMatch(/on TikTok at NATO\.$/);
  });
  it('names the people whom a rule is for, when it is not for everyone', () => {
    const devices = life({ ...onDevices, id: 'devices' }, ['2022-12-16', 'in-force', 'policy']);
    const told = reports('devices-2022-12-16');
    const record = recordOf(tiktokOrder, devices);
    expect(said(record, '2022-12-17', told)).toBe(
      'Still in force: TikTok in the US, for government devices. The 2022 rule took effect on 16 Dec 2022.',
    );
    expect(findingOf(record, '2022-12-17', told).others.map(({ scope }) => scope)).toEqual([
      'public',
    ]);
  });
  it('names the reported measure after the one that governed then and governs now', () => {
    const record = recordOf(
      life({ ...onDevices, id: 'state' }, ['2022-12-19', 'in-force', 'policy']),
      life(
        { ...onDevices, id: 'house' },
        ['2022-12-19', 'in-force', 'policy'],
        ['2026-03-31', 'ended', 'lifting'],
      ),
    );
    expect(said(record, '2026-04-01', reports('house-2026-03-31', 0.6))).toBe(
      'Still in force: TikTok in the US, for government devices. The 2022 rule took effect on 19 Dec 2022. ' +
        'This article’s rule: The 2022 rule ended on 31 Mar 2026.',
    );
  });
  it('lets what only carries out another rule end with it, also when it no longer governs', () => {
    const list = life({ id: 'list', instrument: 'agency-order', implements: 'old' }, [
      '2020-09-18',
      'in-force',
      'rule-published',
    ]);
    expect(said(recordOf(tiktokOrder, list, tiktokLaw), '2020-09-18')).toMatch(
      /: TikTok in the US\. The 2020 order ended on 9 June 2021\. No ban today\./,
    );
  });
  it('tells what became of a bill that the article reports, or that was all there was that day', () => {
    const bill = life(
      { id: 'bill' },
      ['2023-03-01', 'proposed', 'filing'],
      ['2025-01-03', 'ended', 'lifting'],
    );
    const record = recordOf(bill, tiktokLaw);
    const told = said(record, '2023-03-02', reports('bill-2023-03-01'));
    expect(told).toBe(
      'Came to nothing: TikTok in the US. The 2023 bill lapsed on 3 Jan 2025 without becoming law. ' +
        'No ban today. The 2024 law stopped applying on 22 Jan 2026.',
    );
    expect(said(record, '2023-03-02')).toBe(told);
  });
  it('leaves the rule of a body beside another body’s to the number of such rules', () => {
    const first = life({ ...onDevices, id: 'first', reach: 'the First Body' }, [
      '2026-02-23',
      'in-force',
      'policy',
    ]);
    const second = life({ ...onDevices, id: 'second', reach: 'the Second Body' }, [
      '2026-03-15',
      'in-force',
      'policy',
    ]);
    const told = reports('first-2026-02-23');
    expect(said(recordOf(first, second), '2026-02-24', told)).toBe(
      'Still in force: TikTok for the First Body only (US), on work devices. The 2026 rule took effect on 23 Feb 2026.',
    );
    const { now } = findingOf(recordOf(first, second), '2026-02-24', told).main;
    expect(now.state === 'no-record' ? '' : bodiesLine(ENGLISH, now)).toBe(
      'One other body has a similar rule.',
    );
  });
  it('tells what governs beside the rule of one body', () => {
    const advice = life({ ...onDevices, id: 'advice', binding: false }, [
      '2026-02-20',
      'in-force',
      'policy',
    ]);
    const first = life({ ...onDevices, id: 'first', reach: 'the First Body' }, [
      '2026-02-23',
      'in-force',
      'policy',
    ]);
    expect(said(recordOf(advice, first), '2026-02-24', reports('first-2026-02-23'))).toMatch(
      / General rule: advice\. The 2026 advice was given on 20 Feb 2026\.$/,
    );
  });
  it('leads with a body’s own rule while it lasts, and with the rule for the whole place after', () => {
    const law = life({ scope: onDevices.scope, id: 'law' }, [
      '2022-12-29',
      'in-force',
      'statute-signed',
    ]);
    const body = { ...onDevices, id: 'house', reach: 'the House' };
    const lasting = life(body, ['2022-12-20', 'in-force', 'policy']);
    expect(said(recordOf(law, lasting), '2022-12-21', reports('house-2022-12-20'))).toBe(
      'Still in force: TikTok for the House only (US), on work devices. The 2022 rule took effect on 20 Dec 2022. ' +
        'General rule: in force. The 2022 law took effect on 29 Dec 2022.',
    );
    const over = life(
      body,
      ['2022-12-20', 'in-force', 'policy'],
      ['2026-03-31', 'ended', 'lifting'],
    );
    expect(said(recordOf(law, over), '2022-12-21', reports('house-2022-12-20'))).toBe(
      'Replaced: TikTok in the US, for government devices. Today: in force. The 2022 law took effect on 29 Dec 2022. ' +
        'This article’s rule, for the House only: The 2022 rule ended on 31 Mar 2026.',
    );
  });
  it('tells the end of a body’s own rule first beside an older rule for the whole place', () => {
    const older = life({ scope: onDevices.scope, id: 'older' }, [
      '2020-06-01',
      'in-force',
      'statute-signed',
    ]);
    const city = life(
      { ...onDevices, id: 'city', reach: 'the City' },
      ['2023-08-16', 'in-force', 'policy'],
      ['2026-03-31', 'ended', 'lifting'],
    );
    expect(said(recordOf(older, city), '2023-08-17', reports('city-2023-08-16'))).toBe(
      'No longer in force: TikTok for the City only (US), on work devices. The 2023 rule ended on 31 Mar 2026. ' +
        'General rule: in force. The 2020 law took effect on 1 June 2020.',
    );
  });
  it('leads with a law that outlives the rule that carried it out', () => {
    const law = life(
      { scope: onDevices.scope, id: 'law' },
      ['2022-12-29', 'in-force', 'statute-signed'],
      ['2026-07-18', 'suspended', 'policy'],
    );
    const memo = life(
      { ...onDevices, id: 'memo', implements: 'law' },
      ['2023-02-27', 'in-force', 'policy'],
      ['2026-08-10', 'ended', 'lifting'],
    );
    expect(said(recordOf(law, memo), '2023-02-28', reports('memo-2023-02-27'))).toBe(
      'On hold: TikTok in the US, for government devices. The 2022 law has not been enforced since 18 July 2026. ' +
        'This article’s rule: The 2023 rule ended on 10 Aug 2026.',
    );
    const repealed = life(
      { scope: onDevices.scope, id: 'law' },
      ['2022-12-29', 'in-force', 'statute-signed'],
      ['2026-08-10', 'ended', 'lifting'],
    );
    expect(said(recordOf(repealed, memo), '2023-02-28', reports('memo-2023-02-27'))).toMatch(
      /^No longer in force: .* The 2023 rule ended on 10 Aug 2026\.$/,
    );
  });
  it('takes a company’s undertakings for no rule in place of an order that is over', () => {
    const windUp = life(
      { scope: 'operations', id: 'wind-up', instrument: 'executive-order' },
      ['2024-11-06', 'in-force', 'order'],
      ['2026-01-21', 'ended', 'court-ruling'],
    );
    const promises = life(
      { scope: 'operations', id: 'promises', instrument: 'other', name: 'Promises' },
      ['2026-03-09', 'in-force', 'announcement'],
    );
    expect(said(recordOf(windUp, promises), '2024-11-07', { scope: 'operations' })).toBe(
      'No longer in force: TikTok in the US, for the company’s business. The 2024 order was ended by a court on 21 Jan 2026. ' +
        'Also: in force. “Promises” took effect on 9 Mar 2026.',
    );
  });
  it.each([
    ['statute', 'announcement', 'The 2026 proposal was announced on 5 Jan 2026.'],
    ['statute', 'filing', 'The 2026 bill was put forward on 5 Jan 2026.'],
    ['statute', 'bill-passed', 'The 2026 bill passed one chamber on 5 Jan 2026.'],
    ['regulation', 'announcement', 'The 2026 proposal was announced on 5 Jan 2026.'],
    ['regulation', 'filing', 'The 2026 proposal was put forward on 5 Jan 2026.'],
  ] as const)('calls a %s that began with its %s no more than it is', (instrument, kind, line) => {
    const plan = life({ instrument }, ['2026-01-05', 'proposed', kind]);
    expect(said(recordOf(plan), '2026-01-06', { told: 'proposed' })).toMatch(
      new RegExp(`^Still a proposal: .* ${line}$`),
    );
  });
  it('keeps the article’s rule first when only a proposal governs today', () => {
    const bill = life({ id: 'bill' }, ['2026-02-01', 'proposed', 'filing']);
    expect(said(recordOf(tiktokOrder, bill), '2020-09-20')).toMatch(
      /^Never took effect: .* Also: proposed\. The 2026 bill was put forward on 1 Feb 2026\.$/,
    );
  });
  it('says so when what is reported has no legal effect on record', () => {
    const call = life({ id: 'call', instrument: 'other', name: 'US: call for a ban' }, [
      '2024-01-01',
      null,
      'announcement',
    ]);
    expect(said(recordOf(call), '2024-01-02', reports('call-2024-01-01'))).toMatch(
      /^No rule came of it: .* “call for a ban” led to no rule that we know of\.$/,
    );
  });
  it('dates a bill that came back by its return', () => {
    const bill = life(
      {},
      ['2020-01-01', 'proposed', 'filing'],
      ['2021-01-03', 'ended', 'lifting'],
      ['2021-04-15', 'proposed', 'filing'],
    );
    expect(said(recordOf(bill), null)).toMatch(/^Still a proposal: .* The 2021 bill /);
  });
  it.each([
    ['agency-order', 'The 2025 listing took effect on 7 Jan 2025.'],
    ['executive-order', 'The 2025 order took effect on 7 Jan 2025.'],
  ] as const)('never lets a bar on contracts by an %s read as a ban', (instrument, sentence) => {
    const bar = life({ scope: 'procurement', instrument }, ['2025-01-07', 'in-force', 'order']);
    expect(said(recordOf(bar), null, reports('m-2025-01-07'))).toBe(
      `Still in force: TikTok in the US, for government contracts. ${sentence} It bars contracts, not the app.`,
    );
  });
  it('says that a block was no longer enforced where no act put it on hold', () => {
    const over = block(
      ['2025-01-01', 'in-force', 'order'],
      ['2025-02-01', 'suspended', 'policy'],
      ['2025-03-01', 'ended', 'lifting'],
    );
    expect(verdict(ENGLISH, findingOf(recordOf(over), null))).toBe(
      'The 2025 block stopped being enforced and was lifted on 1 Mar 2025.',
    );
  });
  it('gives only the latest day of a block’s end when it is not certain', () => {
    const over = block(['2025-01-01', 'in-force', 'order'], ['2025-02', 'ended', 'lifting']);
    for (const one of over.events) one.confidence = 'medium';
    expect(verdict(ENGLISH, findingOf(recordOf(over), null))).toMatch(
      /^The 2025 block was over by Feb 2025 at the latest\.$/,
    );
  });
  it('gives the day of a first report as the latest one', () => {
    const reported = life({}, ['2021-02-03', 'in-force', 'policy']);
    for (const one of reported.events) one.firstReport = true;
    expect(verdict(ENGLISH, findingOf(recordOf(reported), '2022-01-01'))).toBe(
      'The 2021 law took effect on 3 Feb 2021 at the latest.',
    );
  });
  it.each([
    ['2022-02', ' Last checked in Feb 2022.'],
    ['2021-02-03', ''],
    ['2021-01', ''],
  ])('gives the day of the last check, %s, unless the step was on it', (confirmed, check) => {
    const unheardOf = life({ confirmed }, ['2021-02-03', 'in-force', 'policy']);
    const finding = findingOf(recordOf(unheardOf), null);
    expect(verdict(ENGLISH, finding)).toBe(`The 2021 law took effect on 3 Feb 2021.${check}`);
    expect(answerLine(ENGLISH, finding)).toMatch(/^In force when last checked: /);
  });
  it.each([
    [
      '2025-10',
      /was adopted on 24 Feb 2023\. Last checked in Oct 2025\.$/,
      'Adopted 24 Feb 2023, start not on record',
    ],
    ['2025-11', /was adopted on 24 Feb 2023\.$/, 'Not yet in force'],
    ['2026-10', /was adopted on 24 Feb 2023\.$/, 'Not yet in force'],
  ])('takes a start last spoken of in %s for what is known of it', (confirmed, sentence, words) => {
    const finding = findingOf(
      recordOf(life({ confirmed }, ['2023-02-24', 'pending', 'policy'])),
      null,
    );
    expect(verdict(ENGLISH, finding)).toMatch(sentence);
    expect(answerLine(ENGLISH, finding)).toBe(`${words}: TikTok in the US`);
  });
  it.each([
    ['order', 'en', /was adopted on 6 Aug 2020\./],
    ['rule-published', 'en', /was adopted on/],
    ['policy', 'en', /was adopted on/],
    ['announcement', 'en', /was announced on/],
    ['order', 'de', /: am 6\. August 2020 beschlossen\./],
    ['order', 'fr', /adoption le 6 août 2020\./],
    ['order', 'es', /se aprobó el 6 de agosto de 2020\./],
    ['order', 'pt_BR', /^A ordem de 2020 recebeu aprovação em 6 de agosto de 2020\./],
  ] as const)(
    'tells an %s that takes effect later as the status does, in %s',
    (kind, language, sentence) => {
      const words = createWords(catalogOf(language));
      const pending = life({ instrument: 'executive-order' }, ['2020-08-06', 'pending', kind]);
      expect(verdict(words, findingOf(recordOf(pending), null))).toMatch(sentence);
    },
  );
  it.each([
    ['executive-order', 'fr', /^Le décret de 2025/],
    ['agency-order', 'fr', /^La décision de 2025/],
    ['agency-order', 'en', /^The 2025 order/],
    ['agency-order', 'de', /^Die Anordnung von 2025/],
  ] as const)('calls an %s what it is, in %s', (instrument, language, name) => {
    const words = createWords(catalogOf(language));
    const order = life({ instrument }, ['2025-01-01', 'in-force', 'order']);
    expect(verdict(words, findingOf(recordOf(order), null))).toMatch(name);
  });
  it.each(INTERFACE_LANGUAGES.map(({ code }) => code))(
    'leaves no gap where the first of two steps has no date, in %s',
    (code) => {
      const words = createWords(catalogOf(code));
      for (const lives of [wechatOrder, tiktokOrder, tiktokLaw]) {
        const { apps } = lives.measure;
        const text = verdict(words, findingOf(recordOf(lives), null, { apps }));
        expect(text).not.toMatch(/ {2}| [,.;:、。]|[\s、]$|\[/);
      }
    },
  );
  it('has at most 20 words for every rule of the record, a quoted title counting as one', () => {
    const record = authoredRecord();
    for (const { apps, jurisdiction, scope } of record.measures) {
      const told = { apps: [...apps], jurisdictions: [jurisdiction], scope };
      for (const finding of annotationOf(record, '2023-03-01', told).findings)
        expect(verdict(ENGLISH, finding).replace(/“.*”/, 'It').split(' ').length).toBeLessThan(21);
    }
  });
});

describe('statusWords', () => {
  it('gives a lasting state its beginning and a past one its day', () => {
    const { now } = findingOf(recordOf(block(['2020-06-29', 'in-force', 'order'])), null).main;
    expect(statusWords(ENGLISH, now, '2026-11-24')).toBe('in force since 29 June 2020');
    expect(statusWords(ENGLISH, { state: 'no-record' }, '2026-11-24')).toBe('nothing on record');
  });
});
