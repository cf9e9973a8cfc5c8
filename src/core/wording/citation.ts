import type { Annotation } from '../annotation.ts';
import type { Provenance } from '../provenance.ts';
import type { LegalEvent } from '../record.ts';
import { dateWords } from './dates.ts';
import { doubtWords } from './doubts.ts';
import { type Finding, findingsOf } from './findings.ts';
import { verdict } from './verdict.ts';

/**
 * The annotation as plain text to paste into a note: each verdict, its deciding event with the first source and its doubts, and the
 * record it was read from. Lines end with `\n`; there is no last line end.
 */
export function citation(annotation: Annotation, provenance: Provenance): string {
  const read = `Still Banned?, record no. ${provenance.version} through ${dateWords(annotation.recordThrough)}, read ${dateWords(annotation.today)}.`;
  return [...findingsOf(annotation).flatMap(linesOf), read].join('\n');
}

function linesOf(finding: Finding): string[] {
  const { now } = finding.main;
  if (now.state === 'no-record') return [verdict(finding)];
  return [verdict(finding), deciding(now.event), ...doubtWords(now).map((doubt) => `  ${doubt}`)];
}

function deciding({ title, date, sources }: LegalEvent): string {
  const source = sources.find(({ kind, seen }) => kind === 'primary' && seen) ?? sources[0];
  return `  ${title}, ${dateWords(date)}. ${source ? `${source.publisher}: ${source.url}` : ''}`.trimEnd();
}
