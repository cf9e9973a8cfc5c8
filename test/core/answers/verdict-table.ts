import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim, Told } from '../../../src/core/judge/claims/claim.ts';
import type { Scope } from '../../../src/core/record/scopes.ts';
import { claim } from '../../claim-builder.ts';

/** One row of `verdicts.txt`: a claim, a day and the verdict that the code must reach. */
export interface VerdictRow {
  line: string;
  claim: Claim;
  published: string | null;
  today: string;
  verdict: string;
  /** Id of the measure that the verdict is about; `-` if there is none. */
  measure: string;
}

/** Reads the rows of `verdicts.txt`. Throws if a row lacks a column. */
export function verdictRows(): VerdictRow[] {
  return readFileSync(join(import.meta.dirname, 'verdicts.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(rowOf);
}

function rowOf(line: string): VerdictRow {
  const [subject = '', expected = ''] = line.split('|');
  const words = subject.trim().split(/\s+/);
  const [apps, place, scope, told, published, today, ...more] = words;
  const [verdict, measure] = expected.trim().split(/\s+/);
  if (!apps || !place || !today || !measure || !verdict) throw new Error(`A column lacks: ${line}`);
  const option = (name: string) =>
    more.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
  const event = option('event');
  return {
    line: line.replace(/\s+/g, ' '),
    claim: claim({
      apps: apps.split(','),
      place: place === '-' ? null : place,
      scope: scope as Scope,
      told: told as Told,
      on: option('on') ?? null,
      event: event ? { id: event, certainty: 1, quote: 'It is so.', block: 0 } : null,
    }),
    published: published === '-' ? null : (published ?? null),
    today,
    verdict,
    measure,
  };
}
