// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotatePage } from '../../src/cli/annotate/annotate-page.ts';
import { Panel } from '../../src/components/Panel.tsx';
import type { Annotation } from '../../src/core/answers/annotation.ts';
import { authoredJudge } from '../authored-record.ts';
import { readFixtures } from '../e2e/news-pages.ts';
import { type Arrival, arrivalOf } from './arrival.ts';
import { panelProps } from './panel-props.ts';
import { rendered } from './render.ts';

/** Day on which the panels are shown. */
const TODAY = '2026-11-27';

/** News pages with the most words and Tab stops that their panels may have at arrival. */
const ARRIVALS: [about: string, page: string, words: number, tabStops: number][] = [
  ['two orders of September 2020', 'sputniknews-wechat-order', 170, 12],
  ['one order on two apps in India', 'indianexpress-59-apps', 85, 10],
  ['a law that a court blocked in Montana', 'montanafreepress-molloy', 95, 10],
  ['devices of the European Parliament', 'spiegel-eu-parlament', 95, 10],
  ['a ban that Nepal lifted', 'kathmandupost-lifted', 70, 9],
  ['the US law on its first day', 'nytimes-app-goes-dark', 120, 10],
  ['laws on minors in three countries', 'theguardian-under-16-laws', 190, 14],
  ['a roundup of thirteen countries', 'aljazeera-thirteen-countries', 190, 21],
  ['the orders of 2020, in Chinese', 'zaobao-wechat-injunction', 170, 12],
  ['a country without a ban for everyone', 'smh-no-general-ban', 170, 12],
];

const judge = authoredJudge();

function annotationOf(page: string): Annotation {
  const row = readFixtures().find(({ file }) => file === `${page}.html`);
  if (!row) throw new Error(`test/fixtures/news/index.yaml has no row for ${page}.html.`);
  const file = join(import.meta.dirname, '../fixtures/news', row.file);
  const { annotation } = annotatePage(judge, readFileSync(file), row.url, TODAY, TODAY);
  if (!annotation) throw new Error(`${page}.html is not judged to be about a restriction.`);
  return annotation;
}

function arrivalAt(page: string): Arrival {
  return arrivalOf(rendered(<Panel {...panelProps(annotationOf(page))} />));
}

describe('the panel at arrival', () => {
  it.each(ARRIVALS)('is short beside an article about %s', (_, page, words, tabStops) => {
    const arrival = arrivalAt(page);
    expect(arrival.words, arrival.text).toBeLessThanOrEqual(words);
    expect(arrival.tabStops).toBeLessThanOrEqual(tabStops);
  });
  it.each(ARRIVALS)('shows no note of the editors beside an article about %s', (_, page) => {
    const { findings } = annotationOf(page);
    const { text } = arrivalAt(page);
    for (const { main } of findings) {
      const note = main.now.state === 'no-record' ? null : main.now.event.note;
      if (note) expect(text).not.toContain(note.slice(0, 40));
    }
  });
  it('names under-16s, officials or soldiers in the heading of their rule', () => {
    const headings = (page: string) =>
      [
        ...rendered(<Panel {...panelProps(annotationOf(page))} />).querySelectorAll('.finding h3'),
      ].map((heading) => heading.textContent);
    expect(headings('abc-under-16')[0]).toMatch(/^.*Still in force: TikTok in Australia, for /);
    expect(headings('globalnews-officials-phones')[0]).toMatch(/Canada, for government devices$/);
    expect(headings('stripes-army-phones')[0]).toMatch(/the US, for the armed forces$/);
  });
});
