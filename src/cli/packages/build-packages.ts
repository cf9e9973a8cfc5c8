import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { recordJson } from '../../core/export/record-json.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import { INTERFACE_LANGUAGES } from '../../core/wording/interface-languages.ts';
import { messagesIn } from '../../core/wording/messages.ts';
import { issueDay, issueTime } from '../feed/issue-time.ts';
import { writeLicences } from '../licences.ts';
import { ROOT } from '../paths.ts';
import { readAuthoredRecord } from '../record/authored-record.ts';
import { readPublisher } from '../release/read-publisher.ts';
import { buildEmbed } from './build-embed.ts';
import { bundle } from './bundle.ts';
import { writeDeclarations } from './declarations.ts';
import { type Manifest, programManifest, recordManifest } from './manifests.ts';

/** Maximum size of each package's tarball, in bytes. */
const LIMITS = { record: 1_100_000, 'still-banned': 1_800_000 };
type Name = keyof typeof LIMITS;

/** An npm package that has been built and packed. */
export interface BuiltPackage {
  name: string;
  folder: string;
  /** Path of the package as a tarball, which npm can install. */
  tarball: string;
  /** Size of the tarball in bytes. */
  size: number;
}

interface Options {
  /** Folder in which the packages are built; `dist/packages` by default. */
  outDir?: string;
  say?: (line: string) => void;
}

/**
 * Builds and packs the npm packages without publishing them. Rejects if the record or the code
 * can't be built, or if a package is too large.
 */
export async function buildPackages({
  outDir = join(ROOT, 'dist/packages'),
  say = console.log,
}: Options = {}): Promise<Record<Name, BuiltPackage>> {
  const record = await readAuthoredRecord();
  const day = issueDay(issueTime(process.env, Date.now()));
  const facts = { publisher: readPublisher(), record, day };
  await rm(outDir, { recursive: true, force: true });
  const folderOf = (name: Name) => join(outDir, name);
  await buildRecord(folderOf('record'), record);
  await buildProgram(folderOf('still-banned'), record);
  await writeDeclarations({
    'src/packages/record/index.ts': join(folderOf('record'), 'types'),
    'src/packages/still-banned/index.ts': join(folderOf('still-banned'), 'types'),
  });
  await complete('record', folderOf('record'), recordManifest(facts));
  await complete('still-banned', folderOf('still-banned'), programManifest(facts));
  const built = await packed(['record', 'still-banned'], outDir);
  for (const { tarball, size } of Object.values(built)) say(`packed ${size} bytes: ${tarball}`);
  return built;
}

async function buildRecord(folder: string, record: LegalRecord): Promise<void> {
  const entries = { index: 'src/packages/record/index.ts', data: 'src/packages/record/data.ts' };
  const json = recordJson(record);
  const define = { __RECORD__: JSON.stringify(JSON.stringify(record)) };
  await bundle(entries, folder, { define });
  await writeFile(join(folder, 'record.json'), json);
  await writeLicences(folder, [], ['program', 'record']);
}

async function buildProgram(folder: string, record: LegalRecord): Promise<void> {
  const entries = {
    index: 'src/packages/still-banned/index.ts',
    bin: 'src/packages/still-banned/bin.ts',
  };
  await bundle(entries, folder, { isForNode: true });
  await writeFile(join(folder, 'record.json'), JSON.stringify(record));
  await buildEmbed(join(folder, 'embed'));
  await writeFile(join(folder, 'embed/index.d.ts'), EMBED_TYPES);
  await mkdir(join(folder, 'words'));
  for (const { code } of INTERFACE_LANGUAGES) await writeWords(code, folder);
  await writeLicences(folder, [], ['program', 'record', 'towns', 'letters']);
}

/** Type declarations for the script that defines the HTML element for articles. */
const EMBED_TYPES = `declare global {
  interface HTMLElementTagNameMap {
    'still-banned-status': HTMLElement;
  }
}
export {};
`;

/** Writes the interface texts of one language into a folder, without the notes for translators. */
async function writeWords(code: string, folder: string): Promise<void> {
  const catalog = await readFile(join(ROOT, 'public/_locales', code, 'messages.json'), 'utf8');
  const messages = messagesIn(JSON.parse(catalog));
  await writeFile(join(folder, 'words', `${code}.json`), JSON.stringify(messages));
}

/**
 * Returns the README with `name` in place of `still-banned-record`. Changes nothing for the
 * package `still-banned`.
 */
function named(readme: string, name: string): string {
  return name === 'still-banned' ? readme : readme.replaceAll('still-banned-record', name);
}

/** Adds the manifest, the README and the licences to a built package. */
async function complete(name: Name, folder: string, manifest: Manifest): Promise<void> {
  const readme = await readFile(join(ROOT, 'src/packages', name, 'README.md'), 'utf8');
  await writeFile(join(folder, 'README.md'), named(readme, manifest.name));
  await cp(join(ROOT, 'LICENSE'), join(folder, 'LICENSE'));
  await cp(join(ROOT, 'dataset/LICENSE'), join(folder, 'LICENSE-DATA'));
  const files = (await readdir(folder)).sort();
  await writeFile(
    join(folder, 'package.json'),
    `${JSON.stringify({ ...manifest, files }, null, 2)}\n`,
  );
}

/**
 * Packs the complete packages in `outDir` and checks their sizes. Runs npm only once for all
 * packages, because starting npm takes longer than packing.
 */
async function packed(names: Name[], outDir: string): Promise<Record<Name, BuiltPackage>> {
  const folders = names.map((name) => `./${name}`);
  const args = ['pack', '--json', '--ignore-scripts', ...folders];
  const { stdout } = await promisify(execFile)('npm', args, { cwd: outDir });
  const made: { name: string; filename: string }[] = JSON.parse(stdout);
  const built = names.map(async (name, index) => {
    const { name: published = '', filename = '' } = made[index] ?? {};
    const tarball = join(outDir, filename);
    const { size } = await stat(tarball);
    if (size > LIMITS[name])
      throw new Error(`${tarball}: ${size} bytes, more than the limit of ${LIMITS[name]}.`);
    return [name, { name: published, folder: join(outDir, name), tarball, size }];
  });
  return Object.fromEntries(await Promise.all(built));
}
