import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { toldSchema } from '../../core/judge/claims/claim.ts';
import { scopeSchema } from '../../core/record/schema.ts';
import type { LabelledClaim } from './claim-labels.ts';
import type { Row } from './rows.ts';

/** Folder of test sentences that express every legal form in every judged language. */
export const FORMS = 'test/core/judge/forms';

/** Files of further texts that tests judge. */
const TEXTS = ['other-subjects', 'restrictions', 'told-of-a-ban', 'lifted-after-demands'].map(
  (name) => `test/core/judge/articles/${name}.txt`,
);

/** File with the scope and the asserted state of each legal form. */
const CLAIMS = 'test/core/judge/form-claims.yaml';

const claimsSchema = z.record(z.string(), z.tuple([scopeSchema, toldSchema]));

const LINE =
  /^(?<form>.+?) \((?<app>[a-z-]+), (?<place>[A-Z-]+)\) \| (?<title>[^|]+) \| (?<text>.+)$/;

const TEXT_LINE =
  /^(?<form>.+?) \((?:[a-z-]+, )?(?<place>none|[A-Z-]+)\) \| (?<title>[^|]+) \| (?<text>.+)$/;

/** A short article made from the project's own test sentences, and the claim that it makes. */
export interface OwnForm {
  row: Row;
  claim: LabelledClaim;
}

/**
 * Reads the test sentences of all languages. Leaves out legal forms that are missing from
 * `CLAIMS`.
 */
export async function ownForms(): Promise<OwnForm[]> {
  const claims = claimsSchema.parse(parse(await readFile(CLAIMS, 'utf8')));
  const files = (await readdir(FORMS)).filter((file) => file.endsWith('.txt'));
  const texts = await Promise.all(files.map((file) => readFile(join(FORMS, file), 'utf8')));
  return texts.flatMap((text, index) =>
    text.split('\n').flatMap((line) => formIn(line, (files[index] ?? '').slice(0, 2), claims)),
  );
}

/**
 * Reads all texts that the project's tests judge, also those that need no answer, as labelled
 * articles.
 */
export async function ownTexts(): Promise<Row[]> {
  const forms = (await readdir(FORMS)).map((file) => join(FORMS, file));
  const files = [...forms, ...TEXTS].filter((file) => file.endsWith('.txt'));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return texts.flatMap((text) => text.split('\n').flatMap(textIn));
}

function textIn(line: string): Row[] {
  const { form = '', place, title, text } = TEXT_LINE.exec(line)?.groups ?? {};
  if (!title || line.startsWith('#')) return [];
  const label = place === 'none' ? 'none' : 'restriction';
  const article = `${title}\n${text?.split(' | ').join('\n')}`;
  return [{ id: form, label, text: article, list: FORMS }];
}

function formIn(line: string, lang: string, claims: z.infer<typeof claimsSchema>): OwnForm[] {
  const { form = '', app = '', place = '', title, text } = LINE.exec(line)?.groups ?? {};
  const told = claims[form];
  if (!told) return [];
  const [scope, state] = told;
  const row = { id: `${lang} ${form}`, lang, label: 'restriction' as const };
  const article = `${title}\n${text?.split(' | ').join('\n')}`;
  return [
    {
      row: { ...row, text: article, list: FORMS },
      claim: { apps: [app], place, scope, state, main: true },
    },
  ];
}
