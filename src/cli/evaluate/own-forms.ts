import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { load } from 'js-yaml';
import * as z from 'zod/mini';
import { toldSchema } from '../../core/judge/claims/claim.ts';
import { scopeSchema } from '../../core/record/schema.ts';
import type { LabelledClaim } from './claim-labels.ts';
import type { Row } from './rows.ts';

/**
 * Folder of test sentences, one file for each judged language. Each sentence reports one form of
 * legal news, such as "court blocks" or "lifted".
 */
const FORMS = 'test/core/judge/forms';

/** Name of the list to which the project's own texts belong. */
export const OWN_TEXTS = 'own texts';

/**
 * Files of texts that are used in addition to the test sentences in the folder `FORMS`. The
 * project's tests run the judge on these texts and on the test sentences.
 */
const TEXTS = ['other-subjects', 'restrictions', 'told-of-a-ban', 'lifted-after-demands'].map(
  (name) => `test/core/judge/articles/${name}.txt`,
);

/**
 * File with the claim that the test sentences of each form make (see `FORMS`). For example,
 * `lifted: [public, ended]` means that each sentence of the form `lifted` reports the end of a
 * rule for everyone.
 */
const CLAIMS = 'test/core/judge/form-claims.yaml';

const claimsSchema = z.record(z.string(), z.tuple([scopeSchema, toldSchema]));

/**
 * Matches a line with a test text. There are two kinds of lines:
 * - In the folder `FORMS`, a line has the form of legal news, an app, a place, a headline and the
 *   text. Example: `lifted (tiktok, NP) | Headline | Text`.
 * - In the files `TEXTS`, a line begins with a description instead of a form and names no app.
 *   Example: `a morning briefing (none) | …`.
 *
 * The place `none` marks an article that is not about a restriction.
 */
const LINE =
  /^(?<form>.+?) \((?:(?<app>[a-z-]+), )?(?<place>none|[A-Z-]+)\) \| (?<title>[^|]+) \| (?<text>.+)$/;

/** A test sentence as a short article, and the claim that the article makes. */
export interface OwnForm {
  row: Row;
  claim: LabelledClaim;
}

/**
 * Reads the test sentences of all languages. Leaves out the forms that `CLAIMS` does not list,
 * because the state that they report is uncertain.
 */
export async function ownForms(): Promise<OwnForm[]> {
  const claims = claimsSchema.parse(load(await readFile(CLAIMS, 'utf8')));
  return (await textsIn(await formFiles())).flatMap(({ file, form, app, place, text }) => {
    const told = claims[form];
    if (!told) return [];
    const [scope, state] = told;
    const lang = basename(file).slice(0, 2);
    const id = `${lang} ${form}`;
    const row = { id, lang, label: 'restriction' as const, text, list: OWN_TEXTS };
    return [{ row, claim: { apps: [app], place, scope, state, main: true } }];
  });
}

/**
 * Reads the test sentences and the texts in `TEXTS`. Returns them as labelled articles. Some are
 * not about a restriction.
 */
export async function ownTexts(): Promise<Row[]> {
  return (await textsIn([...(await formFiles()), ...TEXTS])).map(({ form, place, text }) => {
    const label = place === 'none' ? 'none' : 'restriction';
    return { id: form, label, text, list: OWN_TEXTS };
  });
}

async function formFiles(): Promise<string[]> {
  const names = (await readdir(FORMS)).filter((name) => name.endsWith('.txt'));
  return names.map((name) => join(FORMS, name));
}

/**
 * Reads files of lines that `LINE` matches. Skips other lines. Each `text` begins with the
 * headline.
 */
async function textsIn(files: readonly string[]) {
  const contents = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return contents.flatMap((content, index) =>
    content.split('\n').flatMap((line) => {
      const { form = '', app = '', place = '', title, text } = LINE.exec(line)?.groups ?? {};
      if (!title || line.startsWith('#')) return [];
      const article = `${title}\n${text?.split(' | ').join('\n')}`;
      return [{ file: files[index] ?? '', form, app, place, text: article }];
    }),
  );
}
