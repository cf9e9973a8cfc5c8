import { PROGRAM } from '../publisher/program.ts';
import { publisher, recordTitle } from '../publisher/publisher.ts';
import { decidingSource } from '../record/deciding-source.ts';
import type { LegalEvent, Source } from '../record/schema.ts';
import { eventAddress } from './permalink.ts';

/** Edition of the record that is cited. */
export interface Edition {
  /** Number of the release; null when unknown. */
  version: number | null;
  /**
   * Date up to which the record is maintained, `YYYY-MM-DD` or `YYYY-MM` (see `recordThrough`).
   */
  through: string;
}

/** A work with the details that a citation contains. All texts are in English, like the record. */
export interface CitedWork {
  /** Key of the work in a bibliography. */
  key: string;
  title: string;
  /**
   * Name of the larger work that contains this one; null for a source, which is cited by itself.
   */
  container: string | null;
  publisher: string | null;
  /**
   * Release of the record: "version 12, to 2026-11-02", or "to 2026-11-02" if its number is
   * unknown. Null if the work is a source, such as a news article, or comes from a newsroom's
   * added record.
   */
  edition: string | null;
  /** Day or month of publication, `YYYY-MM-DD` or `YYYY-MM`; null when unknown. */
  date: string | null;
  url: string | null;
  /** Address of an archived copy of the page; null when none is known. */
  archive: string | null;
}

/**
 * Returns the works to cite for an event: the event's best source, if any, then the record's
 * entry about the event.
 */
export function citedWorks(event: LegalEvent, edition: Edition): CitedWork[] {
  const source = decidingSource(event);
  return [...(source ? [sourceWork(event, source)] : []), entryWork(event, edition)];
}

function sourceWork({ id }: LegalEvent, source: Source): CitedWork {
  return {
    key: `${id}-source`,
    title: source.title,
    container: null,
    publisher: source.publisher,
    edition: null,
    date: source.date ?? null,
    url: source.url,
    archive: source.archive ?? null,
  };
}

function entryWork(event: LegalEvent, { version, through }: Edition): CitedWork {
  const isOwn = event.from === undefined;
  return {
    key: event.id,
    title: `${event.title} (${event.date})`,
    container: isOwn
      ? recordTitle({ ...publisher, site: null })
      : `${event.from}’s record in ${PROGRAM}`,
    publisher: null,
    // `version` and `through` belong to the default record. The release of an added record is
    // unknown.
    edition: isOwn
      ? [version && `version ${version}`, `to ${through}`].filter(Boolean).join(', ')
      : null,
    date: null,
    url: isOwn ? eventAddress(event.id) : null,
    archive: null,
  };
}
