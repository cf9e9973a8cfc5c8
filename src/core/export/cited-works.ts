import { publisher, recordTitle } from '../publisher/publisher.ts';
import { decidingSource } from '../record/deciding-source.ts';
import type { LegalEvent, Source } from '../record/schema.ts';
import { eventAddress } from './permalink.ts';

/** The record in use: which release it is, and the day of its newest event. */
export interface Edition {
  /** Number of the release; null when it is not known. */
  version: number | null;
  /** `YYYY-MM-DD` */
  through: string;
}

/** A work as a citation describes it. Its texts are English, like the record's. */
export interface CitedWork {
  /** Key of the work in a bibliography. */
  key: string;
  title: string;
  /** Name of the larger work that contains it; null for a page of its own. */
  container: string | null;
  publisher: string | null;
  /** Release of the containing work, in words; null for a page of its own. */
  edition: string | null;
  /** Day or month of publication, `YYYY-MM-DD` or `YYYY-MM`; null when it is not known. */
  date: string | null;
  url: string | null;
  /** Archived copy of the page; null when none is known. */
  archive: string | null;
}

/**
 * Returns the works that prove an event: its best source under the source's own title, and the
 * record's entry as a work of its own. An event without sources has the second only.
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
      : `${event.from}’s record in Still Banned?`,
    publisher: null,
    // The release is the default record's; an added record has releases of its own.
    edition: isOwn
      ? [version && `version ${version}`, `to ${through}`].filter(Boolean).join(', ')
      : null,
    date: null,
    url: isOwn ? eventAddress(event.id) : null,
    archive: null,
  };
}
