import type { Annotation } from '../answers/annotation.ts';
import type { Finding } from '../answers/findings.ts';
import type { ThenAndNow } from '../answers/then-and-now.ts';
import { decidingSource } from '../record/deciding-source.ts';
import type { LegalEvent } from '../record/schema.ts';
import type { Provenance } from '../release/provenance.ts';
import { dateWords, dayOfInstant } from './dates.ts';
import { doubtWords } from './doubts.ts';
import { fromWords } from './origin.ts';
import { answerLine } from './short-lines.ts';
import { verdict } from './verdict.ts';
import type { Words } from './words.ts';

/**
 * Returns the annotation as plain text to paste into a note: each verdict, the event that decides
 * it with its first source, doubts, and the version of the record. Lines are separated by line
 * feeds; the last line has none.
 */
export function citation(words: Words, annotation: Annotation, provenance: Provenance): string {
  const read = words.say('citation_read', {
    version: String(provenance.version),
    through: dateWords(words, annotation.recordThrough),
    today: dateWords(words, annotation.today),
  });
  const { findings } = annotation;
  const named = new Set(findings.flatMap(({ main }) => originsIn(main)));
  const others = (provenance.added ?? []).flatMap(({ name, provenance: own }) =>
    own && named.has(name)
      ? [
          words.say('citation_added', {
            name,
            version: String(own.version),
            date: dayOfInstant(words, own.issued),
          }),
        ]
      : [],
  );
  return [...findings.flatMap((finding) => linesOf(words, finding)), read, ...others].join('\n');
}

function linesOf(words: Words, finding: Finding): string[] {
  const { now } = finding.main;
  const answer = [answerLine(words, finding), `  ${verdict(words, finding)}`];
  if (now.state === 'no-record') return answer;
  return [
    ...answer,
    deciding(words, now.event),
    ...doubtWords(words, now, finding.today).map(({ text }) => `  ${text}`),
    ...(finding.main.added ?? []).map(({ event, from }) => deciding(words, { ...event, from })),
  ];
}

/** Returns the names of the newsrooms whose entries a row contains. */
function originsIn({ now, added = [] }: ThenAndNow): string[] {
  const governing = now.state === 'no-record' ? undefined : now.measure.from;
  return [governing, ...added.map(({ from }) => from)].filter((from) => from !== undefined);
}

function deciding(words: Words, event: LegalEvent): string {
  const { title, date } = event;
  const from = fromWords(words, event);
  const source = decidingSource(event);
  const origin = from && ` (${from})`;
  const link = source ? `${source.publisher}: ${source.url}` : '';
  return `  ${title}, ${dateWords(words, date)}${origin}. ${link}`.trimEnd();
}
