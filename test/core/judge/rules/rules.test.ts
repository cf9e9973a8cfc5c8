import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Article } from '../../../../src/core/article/article.ts';
import { explainArticle } from '../../../../src/core/judge/explain/explain-article.ts';
import { authoredJudge } from '../../../authored-record.ts';
import { RULE_TABLES } from './rule-tables.ts';

const pageSchema = z.strictObject({
  title: z.string(),
  /** Text of the page, one paragraph per line. */
  text: z.string(),
  url: z.optional(z.string()),
  /** Day on which the page was published. */
  date: z.optional(z.string()),
});
const casesSchema = z.record(
  z.string(),
  z.strictObject({ speaks: pageSchema, silent: pageSchema }),
);

const FOLDER = join(import.meta.dirname, 'cases');
const files = readdirSync(FOLDER).map((file) =>
  casesSchema.parse(load(readFileSync(join(FOLDER, file), 'utf8'))),
);
const cases = Object.assign({}, ...files) as z.infer<typeof casesSchema>;
const rules = RULE_TABLES.flatMap((table) => table.rules);
const docs = readFileSync(join(import.meta.dirname, '../../../../docs/judging.md'), 'utf8');

const judge = authoredJudge();

describe('the rules of judging', () => {
  it('have names of their own and one sentence for people each', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    for (const { name, about } of rules) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(about, name).toMatch(/^[A-Z].{20,130}[.”]$/);
    }
  });
  it('have cases, and no case is of another rule', () => {
    expect(Object.keys(cases).sort()).toEqual(rules.map(({ name }) => name).sort());
  });
  it('have an item each in docs/judging.md, under the heading of their table and in its order', () => {
    for (const { heading, rules } of RULE_TABLES)
      expect(itemsUnder(heading), heading).toEqual(rules.map(({ name }) => name));
  });
});

describe.each(rules.map(({ name }) => name))('%s', (name) => {
  it('speaks where it should, and is silent where it should', () => {
    const { speaks, silent } = cases[name] as z.infer<typeof casesSchema>[string];
    expect(spokenOn(speaks)).toContain(name);
    expect(spokenOn(silent)).not.toContain(name);
  });
});

describe('an explanation', () => {
  const { speaks } = cases['effect-fits'] as z.infer<typeof casesSchema>[string];
  it('adds up to the score', () => {
    const { explanation } = explainArticle(judge, articleOf(speaks));
    const { rules, classes, base, score } = explanation;
    expect(classes.map(({ name }) => name)).toContain('authority');
    const sum = [...rules, ...classes].reduce((total, { adds }) => total + adds, base);
    expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(score, 12);
  });
  it('multiplies up to the strength of a restricting word', () => {
    const { sentences } = explainArticle(judge, articleOf(speaks)).explanation;
    const byWord = sentences.filter(({ rule }) => rule === 'restricting-word');
    expect(byWord.length).toBeGreaterThan(0);
    for (const { strength, factors } of byWord)
      expect(factors.reduce((product, { factor }) => product * factor, 1)).toBeCloseTo(
        strength,
        12,
      );
  });
  it('adds up to the certainty of an event', () => {
    const { events } = explainArticle(judge, articleOf(speaks)).explanation;
    expect(events.length).toBeGreaterThan(0);
    for (const { certainty, base, rules } of events) {
      const sum = rules.reduce((total, { adds }) => total + adds, base);
      expect(Math.min(1, sum)).toBeCloseTo(certainty, 12);
    }
  });
  it('adds up to the certainty that a claim reports an event', () => {
    // In this case, several events compete for the claim, so `rivals` takes part in the sum.
    const { speaks } = cases['widely-told'] as z.infer<typeof casesSchema>[string];
    const { claims } = explainArticle(judge, articleOf(speaks)).explanation;
    const reports = claims.flatMap(({ event }) => event ?? []);
    expect(reports.length).toBeGreaterThan(0);
    expect(reports.some(({ rivals }) => rivals < 0)).toBe(true);
    for (const { certainty, base, rivals, rules } of reports) {
      const sum = rules.reduce((total, { adds }) => total + adds, base + rivals);
      expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(certainty, 12);
    }
  });
  it('shows which cues led to a claim in a place', () => {
    const { claims } = explainArticle(judge, articleOf(speaks)).explanation;
    expect(claims.length).toBeGreaterThan(0);
    for (const { placeCues } of claims) {
      expect(placeCues.strength).toBeGreaterThan(0);
      const sum = Object.values(placeCues).reduce((total, adds) => total + adds, 0);
      expect(1 / (1 + Math.exp(-sum))).toBeGreaterThan(0.5);
    }
  });
  it('shows which cues led to a scope, without those that add nothing', () => {
    const { claims } = explainArticle(judge, articleOf(speaks)).explanation;
    for (const { scopeCues } of claims) {
      const sum = Object.values(scopeCues).reduce((total, adds) => total + adds, 0);
      expect(1 / (1 + Math.exp(-sum))).toBeGreaterThan(0.5);
      expect(Object.values(scopeCues)).not.toContain(0);
    }
  });
  it('shows which cues led to the told state, and their sentences', () => {
    const denial = { title: 'TikTok in Nepal', text: 'Nepal sees no need of a ban on TikTok.' };
    const [claim] = explainArticle(judge, articleOf(denial)).explanation.claims;
    const sum = (claim?.cues ?? []).reduce((total, { adds }) => total + adds, 0);
    expect(sum).toBeGreaterThan(0);
    expect(claim?.rather).not.toBe(claim?.told);
    expect(claim?.cues.find(({ cue }) => cue === 'beginning:no-ban')?.sentence).toEqual({
      text: 'Nepal sees no need of a ban on TikTok.',
      block: 0,
    });
    // A cue, such as a certain word, speaks for or against a state. A cue that comes from the
    // record or from the article as a whole has no sentence.
    expect(claim?.cues.some(({ sentence }) => sentence === null)).toBe(true);
  });
  it('takes a day alone for the latest such day, in a dated article', () => {
    const written = (day: string) => ({
      date: '2025-11-09',
      title: '丹麦禁止15岁以下儿童使用TikTok',
      text: `丹麦多数政党${day}同意禁止15岁以下儿童使用TikTok。`,
    });
    expect(spokenOn(written('7日'))).toContain('told-time');
    expect(spokenOn(written('10日'))).not.toContain('told-time');
  });
  it('finds the event that an undated article names by a day without a year', () => {
    const written = (day: string) => ({
      title: 'India and TikTok',
      text: `India banned TikTok by an order of ${day}. The ban took effect at once.`,
    });
    expect(spokenOn(written('29 June'))).toContain('article-names-day');
    expect(spokenOn(written('29 April'))).not.toContain('article-names-day');
  });
  it('names the word where it stands, also in a neighbouring sentence', () => {
    const { speaks } = cases.neighbour as z.infer<typeof casesSchema>[string];
    const { sentences } = explainArticle(judge, articleOf(speaks)).explanation;
    expect(sentences.find(({ rule }) => rule === 'neighbour')).toMatchObject({
      app: 'tiktok',
      word: 'banned',
      text: 'The list includes TikTok.',
    });
  });
  it('names a word for a removal from stores where it stands, two sentences before', () => {
    const page = {
      title: 'Order to app stores in Kenya',
      text: 'The regulator told Apple to drop the platform from its App Store. The order holds from today. TikTok was used by a third of the country.',
    };
    const { sentences } = explainArticle(judge, articleOf(page)).explanation;
    expect(sentences.find(({ rule }) => rule === 'neighbour')).toMatchObject({
      word: 'drop',
      text: 'TikTok was used by a third of the country.',
    });
  });
});

/**
 * Returns the names of the judge's scoring rules and vetoes that apply to a page or to any part of
 * it.
 */
function spokenOn(page: z.infer<typeof pageSchema>): string[] {
  const { vetoes, rules, sentences, places, events, claims } = explainArticle(
    judge,
    articleOf(page),
  ).explanation;
  return [
    ...[...vetoes, ...rules, ...sentences].map(({ rule }) => rule),
    ...[...sentences, ...places].flatMap(({ factors }) => factors.map(({ rule }) => rule)),
    ...events.flatMap((event) => event.rules.map(({ rule }) => rule)),
    ...claims.flatMap(({ event }) => (event?.rules ?? []).map(({ rule }) => rule)),
  ];
}

function articleOf({ title, text, url, date }: z.infer<typeof pageSchema>): Article {
  return {
    url: url ?? 'https://news.example/story',
    title,
    lang: 'en',
    blocks: text
      .trim()
      .split('\n')
      .map((line) => ({ kind: 'text', text: line.trim() })),
    dateClues: date
      ? [{ from: 'meta', name: 'article:published_time', value: `${date}T12:00:00Z` }]
      : [],
  };
}

/**
 * Returns the bold names at the beginnings of list items in one section of the documentation.
 * `heading` is the level-two heading of this section.
 */
function itemsUnder(heading: string): string[] {
  const after = docs.split(`\n## ${heading}\n`)[1] ?? '';
  const section = after.split(/\n## /)[0] ?? '';
  return [...section.matchAll(/^- \*\*(.+?)\*\*/gm)].map(([, name]) => name as string);
}
