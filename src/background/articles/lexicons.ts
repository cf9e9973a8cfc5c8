import * as z from 'zod/mini';
import type { BlobStore } from '../../browser/blob-store.ts';
import { type KeyValueStore, readStored, writeStored } from '../../browser/storage.ts';
import type { Language } from '../../core/judge/lexicon/languages.ts';
import { compileLexicon, type Lexicon } from '../../core/judge/lexicon/lexicon.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import { sha256 } from '../../core/release/bytes.ts';
import { packLexicon, unpackLexicon } from './packed-lexicon.ts';

/**
 * Compiled lexicons of records: the words by which the judge recognises apps, places and rules.
 */
export interface Lexicons {
  /**
   * Loads or compiles a record's lexicon. `digest` is the digest of the release that holds the
   * record.
   */
  prepare(record: LegalRecord, digest: string): Promise<void>;
  /** Deletes the stored lexicon. The next background process then compiles it again. */
  forget(): Promise<void>;
  /**
   * Returns the lexicon of a prepared record, and the time that compiling it took, in ms;
   * undefined for a record that was not prepared.
   */
  of(record: LegalRecord): { lexicon: Lexicon; took: number } | undefined;
}

/** Services needed to compile and store lexicons. */
export interface LexiconsServices {
  /** Store for compiled lexicons. Their content is checked when it is read back. */
  blobs: BlobStore;
  /** In-memory store that only the background can read and write. */
  session: KeyValueStore;
  languages: () => readonly Language[];
  /** Returns the time, in ms, of a clock for measuring durations. */
  clock: () => number;
  /** Runs work after the reader's request has been answered. */
  later: (work: () => void) => void;
}

/**
 * Facts about the stored lexicon: the digest of its record, its own digest, and the time that
 * compiling it took, in ms.
 */
const keptLexicon = {
  key: 'lexicon',
  schema: z.nullable(z.strictObject({ record: z.string(), digest: z.string(), took: z.number() })),
  fallback: null,
};

/**
 * Creates the store of lexicons. A record's lexicon is compiled once per browser session and then
 * stored, because the browser restarts the background often. A stored lexicon is used only for the
 * record that it was compiled from, and only when its digest matches the one in session memory.
 */
export function createLexicons({
  blobs,
  session,
  languages,
  clock,
  later,
}: LexiconsServices): Lexicons {
  const known = new WeakMap<LegalRecord, { lexicon: Lexicon; took: number }>();

  const restored = async (record: string) => {
    const kept = await readStored(session, keptLexicon);
    if (kept?.record !== record) return null;
    const bytes = await blobs.get(record);
    if (!bytes || (await sha256(bytes)) !== kept.digest) return null;
    return { lexicon: unpackLexicon(bytes), took: kept.took };
  };
  const keep = async (record: string, { lexicon, took }: { lexicon: Lexicon; took: number }) => {
    const bytes = packLexicon(lexicon);
    await blobs.put(record, bytes);
    await blobs.keepOnly([record]);
    await writeStored(session, keptLexicon, { record, digest: await sha256(bytes), took });
  };
  const compiled = (record: LegalRecord) => {
    const start = clock();
    const lexicon = compileLexicon(record, languages());
    return { lexicon, took: clock() - start };
  };
  return {
    async prepare(record, digest) {
      if (known.has(record)) return;
      const found = await restored(digest).catch(() => null);
      if (found) return void known.set(record, found);
      const made = compiled(record);
      known.set(record, made);
      later(() => void keep(digest, made).catch(() => {}));
    },
    forget: () => blobs.keepOnly([]),
    of: (record) => known.get(record),
  };
}
