import { describe, expect, it } from 'vitest';
import { statusInScope } from '../../src/core/law/status.ts';
import { EVERYONE } from '../../src/core/record/scopes.ts';
import { INTERFACE_LANGUAGES } from '../../src/core/wording/interface-languages.ts';
import {
  answerFileSchema,
  answerOn,
  labelled,
  parseAnswerFile,
} from '../../src/embed/answer-file.ts';
import { answerHtml } from '../../src/embed/answer-html.ts';
import { authoredRecord } from '../authored-record.ts';
import { answersOn, SITE, TODAY } from './answers.ts';

const WECHAT = answersOn('wechat', 'US');
const [PUBLIC] = WECHAT.groups;
if (!PUBLIC) throw new Error('no group');

describe('answerFileOf', () => {
  it('answers an article of the day when the WeChat order was blocked', () => {
    const { verdict, subject, sentences, moves, source, rule } = answerOn(PUBLIC, '2020-09-20');
    expect(verdict).toEqual({ look: 'ended', words: 'Never took effect' });
    expect(subject).toBe('WeChat in the US');
    expect(sentences[0]).toBe('The 2020 order was blocked by a court and revoked on 9 June 2021.');
    expect(moves).toEqual({
      then: { look: 'blocked', words: 'blocked by a court since 19 Sep 2020' },
      now: { look: 'ended', words: 'ended 9 June 2021' },
    });
    expect(source?.url).toMatch(/^https:\/\/bidenwhitehouse/);
    expect(rule).toEqual({
      name: 'Executive Order 13943 (WeChat)',
      url: `${SITE}rule/us-eo-13943/`,
    });
  });

  it('lists what changed the law, oldest first', () => {
    const { changes } = answerOn(PUBLIC, '2020-09-20');
    const events = changes.map((index) => WECHAT.events[index]);
    expect(events.map((event) => event?.date)).toEqual(events.map((event) => event?.date).sort());
    expect(events.map((event) => event?.title)).toContain(
      'Executive Order 14034 revokes app orders',
    );
  });

  it('says of a place without a rule for everybody that it knows of none', () => {
    const [group] = answersOn('tiktok', 'BE').groups;
    expect(group?.scope).toBe(EVERYONE);
    expect(group?.answers.at(-1)).toMatchObject({
      verdict: { look: 'no-record', words: 'No general ban that we know of' },
    });
    expect(group?.answers.at(-1)?.sentences.join(' ')).toContain('does not mean');
  });

  it('goes stale before the next date that is set', () => {
    const record = authoredRecord();
    const rule = record.measures.find(({ expires }) => expires && expires > TODAY);
    const file = answersOn(rule?.apps[0] ?? '', rule?.jurisdiction ?? '');
    expect(file.until >= file.day).toBe(true);
    expect(file.until <= (rule?.expires ?? '')).toBe(true);
  });

  it('gives for each app and place a file that passes its schema and tells today’s law', () => {
    const record = authoredRecord();
    const faults: string[] = [];
    let files = 0;
    for (const { id: app } of record.apps)
      for (const { code: place } of record.jurisdictions) {
        const rules = record.measures.filter(
          ({ jurisdiction, apps }) => jurisdiction === place && apps.includes(app),
        );
        if (rules.length === 0) continue;
        files++;
        const file = answersOn(app, place);
        const parsed = answerFileSchema.safeParse(file);
        if (!parsed.success) faults.push(`${app} ${place}: ${parsed.error.issues[0]?.path}`);
        const { state } = statusInScope(record, app, place, EVERYONE, TODAY);
        const look = file.groups[0]?.today.look;
        if ((state === 'no-record') !== (look === 'no-record')) faults.push(`${app} ${place}`);
        if (JSON.stringify(file).length > 100_000) faults.push(`${app} ${place} is too large`);
      }
    expect(faults).toEqual([]);
    expect(files).toBeGreaterThan(400);
  });

  it.each(INTERFACE_LANGUAGES.map(({ code }) => code))('speaks %s', (code) => {
    const file = answersOn('wechat', 'US', code);
    expect(answerFileSchema.safeParse(file).success).toBe(true);
    expect(JSON.stringify(file)).not.toMatch(/"\[\w+\]/);
    expect(file.texts.since).toContain('{date}');
    expect(file.direction).toBe(code === 'ar' ? 'rtl' : 'ltr');
  });
});

describe('parseAnswerFile', () => {
  const json = (changes: object) => JSON.stringify({ ...WECHAT, ...changes });
  it('takes what answerFileOf makes, and drops fields that it does not know', () => {
    expect(parseAnswerFile(json({ later: true }))).toEqual(WECHAT);
  });
  it('joins labels and texts by a colon in a file that does not say how', () => {
    const { labelled: _, ...older } = WECHAT.texts;
    expect(labelled(parseAnswerFile(json({ texts: older })), 'Minors', 'none')).toBe(
      'Minors: none',
    );
  });
  it.each([
    ['no JSON', '<html>'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a later form', json({ schema: 2 })],
    ['no groups', json({ groups: [] })],
    ['a script for an address', json({ site: { name: 'x', url: 'javascript:alert(1)' } })],
    ['an address with a user name', json({ site: { name: 'x', url: 'https://a@evil.test/' } })],
    ['text that turns around', json({ texts: { ...WECHAT.texts, label: 'a\u202eb' } })],
    ['text without end', json({ texts: { ...WECHAT.texts, label: 'a'.repeat(2000) } })],
    ['another direction', json({ direction: 'ltr" onclick="' })],
    ['a day that does not exist', json({ day: '2026-02-30' })],
    ['events without end', json({ events: Array(3000).fill(WECHAT.events[0]) })],
  ])('refuses %s', (_, text) => {
    expect(() => parseAnswerFile(text)).toThrow();
  });
});

describe('answerOn', () => {
  it.each([
    ['1969-01-01', '1970-01-01'],
    ['2020-09-18', '2020-08-06'],
    ['2020-09-19', '2020-09-19'],
    ['2020-12-24', '2020-09-19'],
  ])('answers an article of %s by the answer from %s', (since, from) => {
    expect(answerOn(PUBLIC, since).from).toBe(from);
  });
  it('answers an article of today by the newest', () => {
    expect(answerOn(PUBLIC, null)).toBe(PUBLIC.answers.at(-1));
  });
});

describe('labelled', () => {
  it.each([
    ['en', 'Minors: none'],
    ['fr', 'Minors : none'],
    ['ja', 'Minors：none'],
    ['zh_CN', 'Minors：none'],
  ])('joins a label and a text as the language does: %s', (code, joined) => {
    const shown = labelled(answersOn('wechat', 'US', code), 'Minors', 'none');
    expect(shown.replace(/[\u2068\u2069]/g, '').replaceAll('\u00a0', ' ')).toBe(joined);
  });
});

describe('answerHtml', () => {
  it('is one paragraph with the answer and its source', () => {
    expect(answerHtml(WECHAT, '2020-09-20')).toMatch(
      /^<p class="still-banned" lang="en" dir="ltr"><strong>Never took effect:<\/strong> WeChat in the US\. The 2020 order .* <a href="https:[^"]+">The White House<\/a>\. <small>Up to date to [^<]+\.<\/small><\/p>$/,
    );
  });
  it('takes no markup from the file', () => {
    const evil = structuredClone(WECHAT);
    for (const answer of evil.groups[0]?.answers ?? []) answer.subject = '<img src=x>"';
    expect(answerHtml(evil, null)).not.toContain('<img');
  });
});
