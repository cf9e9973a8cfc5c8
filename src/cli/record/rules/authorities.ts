import type { LegalRecord, Source } from '../../../core/record/schema.ts';
import type { Rule } from './rule.ts';

/**
 * Checks the field `authority`, which names the body whose text a source contains. Each kind of
 * source has its own rule:
 * - `primary`, a body's own text: the field may be missing if the body itself published the text.
 * - `quoted`, a report with a body's words: the field is required.
 * - `secondary`, any other report: the field is forbidden.
 */
export const authoritiesAreNamed: Rule = ({ record }) => {
  const others = publishersOfOthers(record);
  return record.events.flatMap(({ id, sources }) =>
    sources.flatMap((source) => {
      const message = faultOf(source, others);
      return message ? [{ id, message: `${source.url}: ${message}` }] : [];
    }),
  );
};

function publishersOfOthers(record: LegalRecord): ReadonlySet<string> {
  const sources = record.events.flatMap((event) => event.sources);
  const others = sources.filter(({ kind, authority }) => kind === 'secondary' || authority);
  return new Set(others.map(({ publisher }) => nameAlone(publisher)));
}

/** Returns a publisher's name without the news agency in brackets: "BSS" for "BSS (AFP)". */
function nameAlone(publisher: string): string {
  return publisher.replace(/ \(.*\)$/, '');
}

function faultOf({ publisher, authority, kind }: Source, others: ReadonlySet<string>) {
  if (/\bcop(y|ies)\b/i.test(publisher))
    return `"${publisher}" is not a publisher; name who put the page up, and in authority: whose text it is`;
  if (kind === 'secondary')
    return authority ? 'a secondary source has no authority:; take it out' : null;
  if (authority) return null;
  if (kind === 'quoted') return 'add authority: with the body whose words it quotes';
  // A primary source needs no `authority` if its publisher is the authority. A publisher that
  // also publishes reports or others' texts is not itself an authority.
  return others.has(nameAlone(publisher))
    ? `${publisher} is not the authority; add authority: with whose text it is, or write secondary`
    : null;
}
