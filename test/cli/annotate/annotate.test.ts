import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { annotatePage } from '../../../src/cli/annotate/annotate-page.ts';
import { main } from '../../../src/cli/annotate/index.ts';
import { type Report, reportOf } from '../../../src/cli/annotate/report-json.ts';
import { authoredJudge } from '../../authored-record.ts';
import { featuredFixture, readFixtures } from '../../e2e/news-pages.ts';
import { testFolder } from '../../folders.ts';
import { collected } from '../written.ts';

const NEWS = join(import.meta.dirname, '../../fixtures/news');
const TODAY = '2026-11-24';
const pageOf = (file: string) => join(NEWS, file);

const written = collected();
afterEach(() => {
  vi.restoreAllMocks();
});

const judge = authoredJudge();
const run = (...args: string[]) => main(args, async () => judge);

async function reportOn(...args: string[]): Promise<Report> {
  expect(await run(...args, '--json')).toBe(0);
  return JSON.parse(written.output);
}

describe('annotatePage', () => {
  it.each(readFixtures())('tells what $file is', ({ file, url, expect: expected }) => {
    const page = annotatePage(judge, readFileSync(pageOf(file)), url, TODAY, TODAY);
    const { about, published } = reportOf(page);
    const { apps, jurisdictions } = page.judgement;
    expect(about).toBe(expected.about);
    expect([...apps].sort()).toEqual([...expected.apps].sort());
    expect([...jurisdictions].sort()).toEqual([...expected.jurisdictions].sort());
    expect(published?.date ?? null).toBe(expected.published);
  });
  const { file, url } = featuredFixture();
  const readOn = (day: string) => annotatePage(judge, readFileSync(pageOf(file)), url, day, TODAY);
  it('keeps the day that it is asked for also where the page is of a later one, which it does not take then', () => {
    const { judgement, annotation } = readOn('2020-07-01');
    expect(judgement).toMatchObject({ about: true, published: null });
    expect(annotation).toMatchObject({ today: '2020-07-01', sinceArticle: null });
    const ofTikTok = annotation?.findings.find(({ apps }) =>
      apps.some(({ id }) => id === 'tiktok'),
    );
    expect(ofTikTok?.main.then).toBeNull();
  });
  it('takes a page of the day after, which zones ahead have already, by its own day', () => {
    expect(readOn('2020-09-19')).toEqual(readOn('2020-09-20'));
    expect(readOn('2020-09-19').annotation).toMatchObject({
      today: '2020-09-20',
      published: { date: '2020-09-20' },
    });
  });
});

describe('annotate', () => {
  it('takes no day to come for that of publication, as the extension does not', async () => {
    const file = join(await testFolder(), 'later.html');
    const years = (html: string) => html.replaceAll('2020', '2091');
    await writeFile(file, years(readFileSync(pageOf(featuredFixture().file), 'utf8')));
    const { about, published } = await reportOn(file, '--on', '2092-01-01');
    expect([about, published]).toEqual([true, null]);
  });
  it('tells the answers by the record’s ids', async () => {
    const { answers } = await reportOn(pageOf(featuredFixture().file), '--on', TODAY);
    expect(answers.filter(({ scope, main }) => scope === 'public' && main)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          apps: ['wechat'],
          place: 'US',
          verdict: 'never',
          measure: 'us-eo-13943',
          then: 'blocked',
          now: 'ended',
          since: '2021-06-09',
          next: null,
        }),
      ]),
    );
    const tiktok = answers.find(({ apps }) => apps.includes('tiktok'));
    expect(tiktok).toMatchObject({ verdict: 'never', measure: 'us-eo-13942', then: 'suspended' });
    expect(tiktok?.changes).toContain('us-2026-01-22-joint-venture-closes');
    for (const { quote } of answers) expect(quote).not.toBe('');
  });
  it('knows of nothing after the day that it is asked for', async () => {
    const { answers } = await reportOn(pageOf(featuredFixture().file), '--on', '2020-10-01');
    const tiktok = answers.find(({ apps }) => apps.includes('tiktok'));
    expect(tiktok).toMatchObject({ verdict: 'on-hold', now: 'blocked', since: '2020-09-27' });
    expect(answers.flatMap(({ changes }) => changes).join()).not.toMatch(
      /us-2020-1[0-2]|us-202[1-6]/,
    );
  });
  it('says nothing of the record about another kind of page', async () => {
    const other = readFixtures().find((row) => !row.expect.about);
    const report = await reportOn(pageOf(other?.file ?? ''));
    expect(report).toMatchObject({ about: false, answers: [] });
  });
  it('leaves "then" open when the publication date is unknown', async () => {
    const text =
      'A court in India has upheld the ban of TikTok under section 69A of the Information Technology Act.';
    await run('--json', '--on', TODAY, await savedText(`India bans TikTok\n${text}\n${text}`));
    const report: Report = JSON.parse(written.output);
    expect(report).toMatchObject({ about: true, published: null });
    expect(report.answers.length).toBeGreaterThan(0);
    for (const { then, changes } of report.answers) expect([then, changes]).toEqual([null, []]);
  });
  it('speaks to people in words', async () => {
    expect(await run(pageOf(featuredFixture().file), '--on', TODAY)).toBe(0);
    expect(written.output).toContain('Since this article (20 Sep 2020)');
    expect(written.output).toContain('then: blocked by a court since 19 Sep 2020');
    expect(written.output).toContain('now: ended 9 June 2021');
    expect(written.output).toMatch(/^Never took effect: WeChat · the US$/m);
    expect(written.output.split('\n').length).toBeLessThanOrEqual(26);
    expect(written.output).toMatch(/https:\/\/\S+\n/);
  });
  it('tells people that no change is known where there were only procedural steps', async () => {
    const text =
      'A court in India has upheld the ban of TikTok under section 69A of the Information Technology Act.';
    const page = await savedText(`India bans TikTok\n24 Jan 2021\n${text}\n${text}`);
    await run(page, '--on', TODAY);
    expect(written.output).toMatch(
      /Since this article \(24 Jan 2021\)\n {2}Nothing has changed\.\n {2}… \+\d/,
    );
  });
  it('tells people of a claim without a place what the sidebar tells', async () => {
    const text =
      'College bans of TikTok on campus networks achieve nothing, and the push to ban TikTok at universities goes on.';
    await run('--on', TODAY, await savedText(`Universities ban TikTok in vain\n${text}\n${text}`));
    expect(written.output).toMatch(/about a restriction on TikTok, but names no place/);
    expect(written.output).not.toMatch(/Not in our record|Since this article|Changes since/);
  });
  it('gives the day of the last check once', async () => {
    const text =
      'Canada has banned WeChat on government-issued mobile devices. The ban of WeChat on devices of the Government of Canada takes effect today.';
    await run(
      '--on',
      TODAY,
      await savedText(`Canada bans WeChat on government devices\n30 October 2023\n${text}`),
    );
    expect(written.output.match(/Last checked in/g)).toHaveLength(1);
  });
  it('tells people everything that the record says when asked to', async () => {
    expect(await run(pageOf(featuredFixture().file), '--on', TODAY, '--all')).toBe(0);
    expect(written.output).toContain('Then and now');
    expect(written.output).toContain('The article’s sentences');
    expect(written.output).not.toContain('(--all)');
    expect(written.output).toMatch(/Government appeals the first TikTok injunction/);
  });
  it('explains to people which rules of judging spoke, with their sentences', async () => {
    expect(await run(pageOf(featuredFixture().file), '--on', TODAY, '--explain')).toBe(0);
    expect(written.output).toContain('then: blocked by a court since 19 Sep 2020');
    expect(written.output).toMatch(/ headline-restricts +\+3\.\d\d {2}3\.75 × /);
    expect(written.output).toMatch(/ restricting-word +1\.00 {2}wechat, by “prohibitions”/);
    expect(written.output).toMatch(/ names-person +\+0\.30 /);
  });
  it('explains a page about something else too', async () => {
    const other = readFixtures().find((row) => row.file === 'irishexaminer-home.html');
    await run(pageOf(other?.file ?? ''), '--explain');
    expect(written.output).toMatch(/ (names-no-app|list-of-headlines) +veto\n/);
    expect(written.output).toMatch(/ score +0\.000 {2}0 by veto\n/);
  });
  it('explains in --json only when asked to', async () => {
    const file = pageOf(featuredFixture().file);
    expect(await reportOn(file)).not.toHaveProperty('explanation');
    written.output = '';
    const { explanation, score } = await reportOn(file, '--explain');
    expect(explanation?.score).toBe(score);
    expect(explanation?.rules[0]).toMatchObject({ rule: 'headline-restricts', weight: 3.75 });
    expect(explanation?.events[0]?.rules.map(({ rule }) => rule)).toContain('names-person');
  });
  it.each([
    [['missing.html'], "missing.html can't be read"],
    [['--frobnicate', 'a.html'], "Unknown option '--frobnicate'"],
    [['a.html', '--on', 'soon'], '"soon" is not a day'],
  ])('refuses %j with exit code 2, in the first line', async (args, reason) => {
    expect(await main(args)).toBe(2);
    expect(written.output).toBe('');
    expect(written.complaint).toMatch(/^annotate: /);
    expect(written.complaint.split('\n')[0]).toContain(reason);
  });
});

async function savedText(text: string): Promise<string> {
  const path = join(await testFolder(), 'page.txt');
  await writeFile(path, text);
  return path;
}
