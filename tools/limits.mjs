import { readFile } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesIn } from './pack.mjs';

/**
 * Size limits of a build, in bytes (kB as browsers and stores count them: 1,000 bytes). They are
 * checked by the build, because a test of them would first need a build.
 */
const LIMITS = {
  /** Gzipped script that runs on every page of a news site. */
  detector: 5_000,
  /** Gzipped script that is injected into pages about a ban. */
  sidebar: 30_000,
  /** Packed extension. An extension that reaches this limit contains something large by mistake. */
  package: 2_000_000,
};

/**
 * Measures what a page pays for: the detector on every news page, the sidebar on a match.
 * Throws an Error when a script is missing, is too large, or holds entries of the record.
 * @param {string} folder of a built extension with its release
 * @returns {Promise<string[]>} one line per script, with its sizes
 */
export async function checkScripts(folder) {
  const files = await filesIn(folder);
  const ids = await measureIds(files);
  const lines = /** @type {const} */ (['detector', 'sidebar']).map(async (name) => {
    const scripts = files.filter((file) => basename(file) === `${name}.iife.js`);
    const [script] = scripts;
    if (!script || scripts.length > 1)
      throw new Error(`${folder} has ${scripts.length} ${name} scripts.`);
    const code = await readFile(script);
    const gzipped = gzipSync(code).length;
    const file = relative(folder, script);
    requireAtMost(LIMITS[name], gzipped, `${file}, gzipped`);
    const entry = ids.find((id) => code.includes(id));
    if (entry)
      throw new Error(
        `${file} holds the record's measure ${entry}; pages must not load the record.`,
      );
    return `${file} ${code.length} bytes, ${gzipped} gzipped`;
  });
  return Promise.all(lines);
}

/** Throws an Error when a packed extension is too large. @param {string} zipFile */
export async function checkPackage(zipFile) {
  const size = (await readFile(zipFile)).length;
  requireAtMost(LIMITS.package, size, zipFile);
  return `packed ${size} bytes: ${zipFile}`;
}

/** @param {number} limit @param {number} size @param {string} what */
function requireAtMost(limit, size, what) {
  if (size > limit)
    throw new Error(`${what}: ${size} bytes, more than the limit of ${limit} in tools/limits.mjs.`);
}

/**
 * Returns the ids of all measures in the bundled release.
 * @param {string[]} files
 * @returns {Promise<string[]>}
 */
async function measureIds(files) {
  const record = files.find((file) => /^record-.*\.json$/.test(basename(file)));
  if (!record) throw new Error('The build has no release.');
  const { measures } = JSON.parse(await readFile(record, 'utf8'));
  return measures.map((/** @type {{ id: string }} */ { id }) => id);
}
