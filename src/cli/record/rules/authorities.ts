import type { LegalRecord, Source } from '../../../core/record/schema.ts';
import type { Rule } from './rule.ts';

/**
 * The kind of a source decides how its authority is named:
 *
 * - `primary`, an authority's own text: the publisher is the authority, unless `authority` names
 *   another body. Without `authority`, the publisher must not also have a `secondary` source or a
 *   source with `authority` anywhere in the record, because then it is not an authority.
 * - `quoted`, a report that quotes such a text: `authority` must name the body.
 * - `secondary`: `authority` must be missing.
 *
 * A publisher's name must not contain the word "copy".
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
  return others.has(nameAlone(publisher))
    ? `${publisher} is not the authority; add authority: with whose text it is, or write secondary`
    : null;
}
