import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWords } from '../../src/cli/read-words.ts';
import { SiteFolder } from '../../src/cli/site/site-folder.ts';
import { writeAnswers } from '../../src/cli/site/write-answers.ts';
import type { LegalRecord } from '../../src/core/record/schema.ts';
import { tongueOf } from '../../src/core/wording/tongue.ts';
import { answerOn, parseAnswerFile } from '../../src/embed/answer-file.ts';
import { answerFileOf } from '../../src/embed/answer-file-of.ts';
import { fileLanguage } from '../../src/embed/file-language.ts';
import { lawInPlace, recordOnDay } from '../../src/embed/law-in-place.ts';
import { appsIn } from '../../src/site/facts.ts';
import { SITE_LANGUAGES } from '../../src/site/languages.ts';
import { paths } from '../../src/site/paths.ts';
import { WHOLE_SITE } from '../../src/site/share.ts';
import { authoredRecord } from '../authored-record.ts';
import { answersOn } from '../embed/answers.ts';
import { testFolder } from '../folders.ts';
import { ENGLISH } from '../words.ts';
import { build, filesIn, SITE } from './written-site.ts';

const DAY = '2026-11-27';

/** Returns the part of a record that is about these places. */
function placesIn(record: LegalRecord, places: readonly string[]): LegalRecord {
  const measures = record.measures.filter(({ jurisdiction }) => places.includes(jurisdiction));
  const ids = new Set(measures.map(({ id }) => id));
  return {
    ...record,
    jurisdictions: record.jurisdictions.filter(({ code }) => places.includes(code)),
    measures,
    events: record.events.filter((event) => event.measures.every((id) => ids.has(id))),
  };
}

/** Reads an answer file that a site contains, and parses it. */
async function answersIn(folder: string, app: string, place: string, language: string) {
  const file = join(folder, paths.answers(app, place, language));
  return parseAnswerFile(await readFile(file, 'utf8'));
}

describe('the answer files on the site', () => {
  it('have addresses with the version of their form', () => {
    const folder = `embed/v${answersOn('wechat', 'US').schema}/`;
    expect(paths.answers('wechat', 'US', 'zh-TW')).toBe(`${folder}answers/wechat-us.zh-TW.json`);
    expect(paths.embedScript).toBe(`${folder}still-banned-status.js`);
  });

  it('are one for each pair of a watched app and a place, in each language', async () => {
    const record = placesIn(authoredRecord(), ['US', 'US-MT', 'IN', 'EU', 'NP']);
    const folder = await testFolder();
    const facts = { record, words: ENGLISH, day: DAY, through: '2026-11-01' };
    const run = { record, renamed: {}, issued: new Date(DAY), site: SITE, say: () => {} };
    const answers = await writeAnswers(
      { ...run, folder: new SiteFolder(folder) },
      facts,
      WHOLE_SITE,
      '1',
    );
    const pairs = record.jurisdictions.flatMap(({ code }) =>
      appsIn(facts, code).map(({ id }) => [id, code] as const),
    );
    const names = pairs.flatMap(([app, place]) =>
      SITE_LANGUAGES.map((code) => paths.answers(app, place, fileLanguage(tongueOf(code).tag))),
    );
    const files = (await filesIn(folder)).filter((file) => file.startsWith('embed/'));
    expect(names.length).toBeGreaterThan(5 * SITE_LANGUAGES.length);
    expect(files.sort()).toEqual(names.sort());
    expect(answers).toBe(names.length);
    const german = await answersIn(folder, 'wechat', 'US', 'de');
    const words = await readWords('de');
    const law = lawInPlace(recordOnDay(record, DAY), 'wechat', 'US');
    expect(german).toEqual(answerFileOf(law, words, SITE));
    expect(answerOn(german.groups[0] as never, '2020-09-20').rule?.url).toBe(
      `${SITE}rule/us-eo-13943/`,
    );
  }, 120_000);

  it('answer old articles under the former ids of an app and a place', async () => {
    const renamed = { apps: { douyin: 'tiktok' }, jurisdictions: { UM: 'US' } };
    const folder = await testFolder();
    await build(SITE, folder, { renamed });
    const current = await answersIn(folder, 'tiktok', 'US', 'en');
    for (const [app, place] of [
      ['douyin', 'US'],
      ['tiktok', 'UM'],
      ['douyin', 'UM'],
    ] as const)
      expect(await answersIn(folder, app, place, 'en')).toEqual({ ...current, app, place });
  });

  it('are made anew on another day, and left alone on the same', async () => {
    const folder = await testFolder();
    await build(SITE, folder);
    expect((await build(SITE, folder)).folder.written).toBe(0);
    await build(SITE, folder, { issued: '2026-11-28T12:00:00Z' });
    const file = await readFile(join(folder, paths.answers('tiktok', 'US', 'en')), 'utf8');
    expect(JSON.parse(file).day).toBe('2026-11-28');
  });
});
