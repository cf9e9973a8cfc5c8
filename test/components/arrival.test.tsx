import { describe, expect, it } from 'vitest';
import { Panel } from '../../src/components/Panel.tsx';
import type { Annotation } from '../../src/core/answers/annotation.ts';
import { annotatedFixture } from '../annotated-fixture.ts';
import { readFixtures } from '../e2e/news-pages.ts';
import { type Arrival, arrivalOf } from './arrival.ts';
import { ARRIVALS } from './arrivals.ts';
import { panelProps } from './panel-props.ts';
import { rendered } from './render.ts';

function annotationOf(page: string): Annotation {
  const row = readFixtures().find(({ file }) => file === `${page}.html`);
  if (!row) throw new Error(`test/fixtures/news/index.yaml has no row for ${page}.html.`);
  const { annotation } = annotatedFixture(row);
  if (!annotation) throw new Error(`${page}.html is not judged to be about a restriction.`);
  return annotation;
}

function arrivalAt(page: string): Arrival {
  return arrivalOf(rendered(<Panel {...panelProps(annotationOf(page))} />));
}

describe('the panel at arrival', () => {
  it.each(ARRIVALS)('is short beside an article about $about', ({ page, words, tabStops }) => {
    const arrival = arrivalAt(page);
    expect(arrival.words, arrival.text).toBeLessThanOrEqual(words);
    expect(arrival.tabStops).toBeLessThanOrEqual(tabStops);
  });
  it.each(ARRIVALS)('shows no note of the editors beside an article about $about', ({ page }) => {
    const { findings } = annotationOf(page);
    const { text } = arrivalAt(page);
    for (const { main } of findings) {
      const note = main.now.state === 'no-record' ? null : main.now.event.note;
      if (note) expect(text).not.toContain(note.slice(0, 40));
    }
  });
  it('names under-16s, officials or a single body in the heading of their rule', () => {
    const headings = (page: string) =>
      [
        ...rendered(<Panel {...panelProps(annotationOf(page))} />).querySelectorAll('.finding h3'),
      ].map((heading) => heading.textContent?.trim());
    expect(headings('abc-under-16')[0]).toMatch(
      /^Still in force: TikTok in Australia, for under-16s$/,
    );
    expect(headings('globalnews-officials-phones')[0]).toMatch(/Canada, for government devices$/);
    expect(headings('spiegel-eu-parlament')[0]).toMatch(
      /TikTok for the European Parliament only \(EU\), on work devices$/,
    );
    expect(headings('stripes-army-phones')[0]).toMatch(/TikTok for the Army only \(US\)$/);
  });
});
