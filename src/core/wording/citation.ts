import type { Annotation, ThenAndNow } from '../annotation.ts';
import type { Provenance } from '../provenance.ts';
import type { LegalEvent } from '../record.ts';
import { dateWords } from './dates.ts';
import { doubtWords } from './doubts.ts';
import { type Finding, findingsOf } from './findings.ts';
import { fromWords } from './origin.ts';
import { verdict } from './verdict.ts';

/**
 * The annotation as plain text to paste into a note: each verdict, its deciding event with the first source and its doubts, and the
 * record it was read from. Lines end with `\n`; there is no last line end.
 */
export function citation(annotation: Annotation, provenance: Provenance): string {
  const read = `Still Banned?, record no. ${provenance.version} through ${dateWords(annotation.recordThrough)}, read ${dateWords(annotation.today)}.`;
  const findings = findingsOf(annotation);
  const named = new Set(findings.flatMap(({ main }) => originsIn(main)));
  const others = (provenance.added ?? []).flatMap(({ name, provenance: own }) =>
    own && named.has(name)
      ? [`With ${name}’s record no. ${own.version}, issued ${dateWords(own.issued.slice(0, 10))}.`]
      : [],
  );
  return [...findings.flatMap(linesOf), read, ...others].join('\n');
}

function linesOf(finding: Finding): string[] {
  const { now } = finding.main;
  if (now.state === 'no-record') return [verdict(finding)];
  return [
    verdict(finding),
    deciding(now.event),
    ...doubtWords(now).map((doubt) => `  ${doubt}`),
    ...(finding.main.added ?? []).map(({ event, from }) => deciding({ ...event, from })),
  ];
}

/** Names of the newsrooms whose entries a row tells of. */
function originsIn({ now, added = [] }: ThenAndNow): string[] {
  const governing = now.state === 'no-record' ? undefined : now.measure.from;
  return [governing, ...added.map(({ from }) => from)].filter((from) => from !== undefined);
}

function deciding(event: LegalEvent): string {
  const { title, date, sources } = event;
  const from = fromWords(event);
  const source = sources.find(({ kind, seen }) => kind === 'primary' && seen) ?? sources[0];
  return `  ${title}, ${dateWords(date)}${from && ` (${from})`}. ${source ? `${source.publisher}: ${source.url}` : ''}`.trimEnd();
}
