import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../src/cli/annotate/index.ts';
import type { Report } from '../src/cli/annotate/report-json.ts';
import { Panel } from '../src/components/Panel.tsx';
import type { Answer } from '../src/core/answers/answer.ts';
import { answersOf } from '../src/core/answers/answers-of.ts';
import type { Provenance } from '../src/core/release/provenance.ts';
import { verdictWord } from '../src/core/wording/verdict-words.ts';
import { annotatedFixture, ANNOTATED_ON as TODAY } from './annotated-fixture.ts';
import { authoredJudge } from './authored-record.ts';
import { onWritten } from './cli/written.ts';
import { rendered, textOf } from './components/render.ts';
import { type Fixture, readFixtures } from './e2e/news-pages.ts';
import { readNewsCases, type StatedAnswer, type StatedPage, statedClaim } from './news-cases.ts';
import { ENGLISH } from './words.ts';

/**
 * Minimum share of pages for which the judge's first claim must have the right state, such as "in
 * force". The right state is in `cases.yaml`, in the field `told` of the page's first claim.
 */
const LEAST_TOLD = 0.68;

const judge = authoredJudge();
const fixtures = readFixtures();
const pages = readNewsCases().flatMap((one) => (one.about ? one.pages : []));

const acts = {
  onCollapse: () => {},
  onRefresh: () => {},
  onRecord: () => {},
  onCopy: () => {},
  pages: { record: '', options: '' },
  onReport: () => {},
  onHide: () => {},
  onShow: () => {},
  onHighlight: () => {},
};
const provenance = {
  ...{ from: 'bundled', version: 1, checkedAt: null, feed: null, failure: null },
  ...{ issued: '2026-11-20T06:00:00Z', expires: '2026-12-20T06:00:00Z', freshness: 'unchecked' },
} as Provenance;

afterEach(() => vi.restoreAllMocks());

describe.each(pages)('the page $page', (stated) => {
  const { file, url, expect: expected } = rowOf(stated);
  const path = join(import.meta.dirname, 'fixtures', 'news', file);
  const { annotation } = annotatedFixture({ file, url });
  const mains = stated.answers.filter((one) => one.main);
  const subjects = stated.answers.map(subjectOf);

  it('has the stated answers to the stated claims', () => {
    const claims = stated.claims.map(statedClaim);
    const answers = answersOf(judge.record, claims, expected.published, TODAY);
    expect(answers.map(shortOf)).toEqual(stated.answers);
  });
  it('is judged to make the stated main claims, and is answered so', () => {
    const answers = annotation?.answers.filter(({ claim }) => claim.main) ?? [];
    expect(answers.length).toBeGreaterThan(0);
    expect(mains).toContainEqual(answers.map(shortOf)[0]);
    // The judge may mistake a minor claim for a main one, but must not find claims that the page
    // does not make.
    for (const found of answers.map(shortOf)) expect(subjects).toContainEqual(subjectOf(found));
    for (const stated of mains) expect(answers.map(shortOf)).toContainEqual(stated);
  });
  it('is answered so at the command line', async () => {
    let output = '';
    onWritten('stdout', (text) => {
      output += text;
    });
    await main([path, '--url', url, '--on', TODAY, '--json'], async () => judge);
    const { answers }: Report = JSON.parse(output);
    for (const one of mains) expect(answers).toContainEqual(expect.objectContaining(one));
    expect(mains).toContainEqual(expect.objectContaining(subjectOf(answers[0] as StatedAnswer)));
  });
  it('is answered so in the sidebar, which leads with the verdict', () => {
    if (!annotation) throw new Error('The page is not judged to be about a restriction.');
    const sidebar = rendered(
      <Panel
        annotation={annotation}
        places={[]}
        provenance={provenance}
        now={Date.parse(`${TODAY}T12:00:00Z`)}
        refreshing={false}
        announcement=""
        highlighted
        missing={new Set()}
        {...acts}
      />,
    );
    const words = [...sidebar.querySelectorAll('.finding .verdict-word strong')].map(textOf);
    expect(words).toEqual(annotation.findings.map((finding) => verdictWord(ENGLISH, finding)));
  });
});

describe('the states that the judge tells of the main claims', () => {
  it('are mostly the stated ones', () => {
    const right = pages.filter((stated) => {
      const { judgement } = annotatedFixture(rowOf(stated));
      const [first] = judgement.claims;
      return first?.told === stated.claims[0]?.told;
    });
    expect(right.length / pages.length).toBeGreaterThanOrEqual(LEAST_TOLD);
  });
});

function rowOf({ page }: StatedPage): Fixture {
  const row = fixtures.find(({ file }) => file === `${page}.html`);
  if (!row) throw new Error(`test/fixtures/news/index.yaml has no row for ${page}.html.`);
  return row;
}

function shortOf({ apps, place, scope, verdict, measure, claim }: Answer): StatedAnswer {
  return { apps, place, scope, verdict, measure: measure?.id ?? null, main: claim.main };
}

/** Returns the subject of an answer, which is its apps, place and scope. */
function subjectOf({ apps, place, scope }: StatedAnswer) {
  return { apps, place, scope };
}
