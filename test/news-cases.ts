import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import * as z from 'zod/mini';
import { VERDICTS } from '../src/core/answers/verdicts.ts';
import { isRealDate } from '../src/core/dates/day-or-month.ts';
import { type Claim, toldSchema } from '../src/core/judge/claims/claim.ts';
import { namesIn } from '../src/core/record/names-in.ts';
import { jurisdictionSchema, scopeSchema } from '../src/core/record/schema.ts';
import { claim } from './claim-builder.ts';

const line = z.string().check(z.minLength(1), z.maxLength(200));
const subject = {
  apps: z.array(line).check(z.minLength(1)),
  place: z.nullable(jurisdictionSchema.shape.code),
  scope: scopeSchema,
};
const claimSchema = z.strictObject({
  ...subject,
  told: toldSchema,
  main: z.boolean(),
  on: z.optional(z.string().check(z.refine(isRealDate, 'is no day or month'))),
  event: z.optional(line),
});
const answerSchema = z.strictObject({
  ...subject,
  verdict: z.enum(namesIn(VERDICTS)),
  measure: z.nullable(line),
  main: z.boolean(),
});
const pageSchema = z.strictObject({
  page: line,
  claims: z.array(claimSchema).check(z.minLength(1)),
  answers: z.array(answerSchema).check(z.minLength(1)),
});
const caseSchema = z.discriminatedUnion('about', [
  z.strictObject({
    case: line,
    about: z.literal(false),
    pages: z.array(line).check(z.minLength(1)),
  }),
  z.strictObject({
    case: line,
    about: z.literal(true),
    pages: z.array(pageSchema).check(z.minLength(1)),
  }),
]);

/** A page about a restriction, with the claims that it makes and the record's answers to them. */
export type StatedPage = z.infer<typeof pageSchema>;

/** An answer as `cases.yaml` states it. */
export type StatedAnswer = z.infer<typeof answerSchema>;

/** A case in `test/fixtures/news/cases.yaml`. The header of that file explains the fields. */
export type NewsCase = z.infer<typeof caseSchema>;

/** Reads all cases. If the file has faults, throws an Error that lists all of them. */
export function readNewsCases(): NewsCase[] {
  const file = join(import.meta.dirname, 'fixtures', 'news', 'cases.yaml');
  return z.array(caseSchema).parse(load(readFileSync(file, 'utf8')));
}

/**
 * Converts a claim in `cases.yaml` to the form in which the judge returns claims. The sentences in
 * the result, such as 'It is so.', are invented.
 */
export function statedClaim({ on, event, ...fields }: StatedPage['claims'][number]): Claim {
  return claim({
    ...fields,
    on: on ?? null,
    event: event === undefined ? null : { id: event, certainty: 1, quote: 'It is so.', block: 0 },
  });
}
