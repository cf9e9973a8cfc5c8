import * as z from 'zod/mini';
import type { BlobStore } from '../../browser/blob-store.ts';
import { type KeyValueStore, readStored, writeStored } from '../../browser/storage.ts';
import type { Language } from '../../core/judge/lexicon/languages.ts';
import { compileLexicon, type Lexicon } from '../../core/judge/lexicon/lexicon.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import { sha256 } from '../../core/release/bytes.ts';
import { packLexicon, unpackLexicon } from './packed-lexicon.ts';

/** The lexicon of the default record. */
export interface Lexicons {
  /** Makes the lexicon of a record ready; `digest` is the digest of the record's release. */
  prepare(record: LegalRecord, digest: string): Promise<void>;
  /** Forgets the kept lexicon; the next background compiles it again. */
  forget(): Promise<void>;
  /** Returns the lexicon of a record that was prepared; undefined for other records. */
  of(record: LegalRecord): { lexicon: Lexicon; took: number } | undefined;
}

/** Services for lexicons. */
export interface LexiconsServices {
  /** Keeps compiled lexicons. They are not trusted when they are read again. */
  blobs: BlobStore;
  /** Store in memory, which only the background can read and write. */
  session: KeyValueStore;
  languages: () => readonly Language[];
  /** Time that passes, in ms. */
  clock: () => number;
  /** Runs work once the reader has been answered. */
  later: (work: () => void) => void;
}

/** The compiled lexicon that is kept: of which record, its own digest, and the time it took. */
const keptLexicon = {
  key: 'lexicon',
  schema: z.nullable(z.strictObject({ record: z.string(), digest: z.string(), took: z.number() })),
  fallback: null,
};

/**
 * Compiles the lexicon of a record once per browser session. The browser restarts the background
 * often, so the compiled lexicon is stored. A stored lexicon is used only for its own record, and
 * only when its digest matches the one in session memory.
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
