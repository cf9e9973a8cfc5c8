import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/answers/findings.ts';
import { VERDICTS } from '../../../src/core/answers/verdicts.ts';
import { namesIn } from '../../../src/core/record/names-in.ts';
import { SCOPES } from '../../../src/core/record/scopes.ts';
import { reachWords } from '../../../src/core/wording/bodies.ts';
import { INTERFACE_LANGUAGES } from '../../../src/core/wording/interface-languages.ts';
import { TAB_WIDTH, tabLines, visibleLength } from '../../../src/core/wording/tab-lines.ts';
import { createWords } from '../../../src/core/wording/words.ts';
import { annotatedFixture } from '../../annotated-fixture.ts';
import { annotationOf, findingOf } from '../../annotation-builder.ts';
import { authoredRecord } from '../../authored-record.ts';
import { readFixtures } from '../../e2e/news-pages.ts';
import { life, recordOf } from '../../record-builder.ts';
import { catalogOf, ENGLISH } from '../../words.ts';

const ban = life({}, ['2025-01-19', 'in-force', 'order']);
const found = findingOf(recordOf(ban), '2025-02-01');

/**
 * Returns the lines of the sidebar's tab for an article that has a single answer. `fields` override
 * the default fields of the rule in that answer.
 */
function linesOn(fields: Parameters<typeof life>[0]) {
  const rule = life(fields, ['2025-01-19', 'in-force', 'order']);
  const { scope = 'public', from } = fields;
  if (from !== undefined) for (const one of rule.events) one.from = from;
  return tabLines(ENGLISH, annotationOf(recordOf(rule), '2025-02-01', { scope }).findings);
}

describe('tabLines', () => {
  it('says what is banned, whether it still is, and where', () => {
    expect(linesOn({})).toEqual(['TikTok ban: still on', 'US']);
  });
  it('names the people to whom a rule applies unless it is for everyone', () => {
    expect(linesOn({ scope: 'government-devices' })).toEqual([
      'TikTok, officials',
      'still on · US',
    ]);
    expect(linesOn({ scope: 'minors' })).toEqual(['TikTok, minors: still on', 'US']);
    expect(linesOn({ scope: 'minors', age: 16 })).toEqual(['TikTok, under 16', 'still on · US']);
  });
  it('names the single body to which a rule applies, cut to one line', () => {
    const body = { scope: 'government-devices', reach: 'the European Parliament' } as const;
    expect(linesOn(body)).toEqual(['European Parliament', 'TikTok: still on · US']);
    expect(linesOn({ ...body, reach: 'bodies bound by the Cyber Security Act' })).toEqual([
      'Bodies bound by the Cyb…',
      'TikTok: still on · US',
    ]);
  });
  it.each(INTERFACE_LANGUAGES.map(({ code }) => code))(
    'has room for every single body of the record, in %s',
    (code) => {
      const words = createWords(catalogOf(code));
      const [finding] = annotationOf(
        recordOf(life({ reach: 'the body' }, ['2025-01-19', 'in-force', 'order'])),
        '2025-02-01',
      ).findings;
      for (const { reach } of authoredRecord().measures) {
        if (reach === undefined || !finding?.answer.measure) continue;
        const measure = { ...finding.answer.measure, reach };
        const lines = tabLines(words, [{ ...finding, answer: { ...finding.answer, measure } }]);
        expect(lines).toHaveLength(2);
        const start = (lines[0] ?? '').replace('…', '').toLowerCase();
        expect(reachWords(words, measure).toLowerCase()).toContain(start);
      }
    },
  );
  it('calls advice no ban', () => {
    expect(linesOn({ binding: false })).toEqual(['TikTok: advice only', 'US']);
  });
  it('counts the answers that it has no room for', () => {
    expect(tabLines(ENGLISH, [found, found, found])).toEqual([
      'TikTok ban: still on',
      'US · +2 more',
    ]);
    const many = { ...found, jurisdiction: { code: 'XX', name: 'The Republic of Somewhere' } };
    expect(tabLines(ENGLISH, [many, many])).toEqual(['TikTok ban: still on', '+1 more']);
  });
  it('names two apps while there is room, and else counts the second', () => {
    const both = life({ apps: ['tiktok', 'wechat'] }, ['2025-01-19', 'in-force', 'order']);
    const apps = ['tiktok', 'wechat'];
    const { findings } = annotationOf(recordOf(both), '2025-02-01', { apps });
    expect(tabLines(ENGLISH, findings)).toEqual(['TikTok, WeChat: still on', 'US']);
    const long = findings.map((one) => ({
      ...one,
      apps: one.apps.map((app) => ({ ...app, name: `${app.name} Messenger` })),
    }));
    expect(tabLines(ENGLISH, long)).toEqual(['TikTok Messenger ban', 'still on · US · +1 more']);
  });
  it('says nothing of a record that the reader added', () => {
    expect(linesOn({ from: 'The Herald' })).toEqual([]);
    expect(tabLines(ENGLISH, [])).toEqual([]);
  });
});

describe('visibleLength', () => {
  it('counts characters as Intl.Segmenter does, next to themselves and to a letter', () => {
    const segmenter = new Intl.Segmenter();
    const wrong: string[] = [];
    const codes = [...Array(0x3100).keys()].slice(0x20);
    const wide = [...Array(0xfff0).keys()].slice(0xff00);
    for (const code of [...codes, ...wide, 0x4e00, 0x9fff, 0xac00, 0xac01, 0xd7a3, 0xd7a4]) {
      const sign = String.fromCodePoint(code);
      const text = `${sign}e${sign}${sign}`;
      if (/[\u200e\u200f\u2066-\u2069]/.test(text)) continue;
      if (visibleLength(text) !== [...segmenter.segment(text)].length) wrong.push(text);
    }
    expect(wrong).toEqual([]);
    expect(visibleLength('\u2066TikTok\u2069')).toBe(6);
  });
});

/**
 * The extension's answers for all fixture articles about a ban. Articles without an answer in the
 * record are left out.
 */
const annotations = readFixtures().flatMap((row) => {
  if (!row.expect.about) return [];
  const { annotation } = annotatedFixture(row);
  return annotation && annotation.findings.length > 0 ? [annotation] : [];
});

describe.each(INTERFACE_LANGUAGES)('the lines of the tab in $name', ({ code }) => {
  const words = createWords(catalogOf(code));
  /**
   * Returns [] if the tab of the sidebar shows these findings in one or two lines that are short
   * enough. Otherwise, returns an array that contains the lines.
   */
  const faultIn = (findings: readonly Finding[]) => {
    const lines = tabLines(words, findings);
    const fits = lines.every((line) => visibleLength(line) <= TAB_WIDTH);
    return fits && [1, 2].includes(lines.length) ? [] : [lines];
  };

  it('are short on every article about a ban', () => {
    expect(annotations.length).toBeGreaterThan(50);
    expect(annotations.flatMap(({ findings }) => faultIn(findings))).toEqual([]);
  });
  it('are short for every verdict, group and number, with long and short names', () => {
    const names = [
      'X',
      'TikTok',
      'Xiaohongshu',
      'A Very Long Name of a Messenger App',
      '小红书'.repeat(9),
    ];
    const faults: string[][] = [];
    for (const name of names)
      for (const verdict of namesIn(VERDICTS))
        for (const scope of namesIn(SCOPES))
          for (const count of [1, 60]) {
            const apps = [{ ...found.app, name }];
            const jurisdiction = { code: 'XX', name: 'The Federated Republic of Somewhere' };
            const answer = { ...found.answer, verdict, scope };
            const finding = { ...found, apps, jurisdiction, answer };
            faults.push(...faultIn(Array.from({ length: count }, () => finding)));
          }
    expect(faults).toEqual([]);
  });
});
