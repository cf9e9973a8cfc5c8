import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build as viteBuild } from 'vite';
import { publisher } from '../../core/publisher/publisher.ts';
import { paths } from '../../site/paths.ts';
import { signBundle } from '../feed/bundle.ts';
import { issueTime } from '../feed/issue-time.ts';
import { bundleKey } from '../feed/publish-release.ts';
import { BUNDLED, writeLicences } from '../licences.ts';
import { buildEmbed } from '../packages/build-embed.ts';
import { PLAIN } from '../packages/bundle.ts';
import { ROOT } from '../paths.ts';
import { readAuthored } from '../record/authored-record.ts';
import { yamlPlugin } from '../yaml-plugin.mjs';
import { SiteFolder } from './site-folder.ts';
import { SITE_HEADERS } from './site-policy.ts';
import { writeSite } from './write-site.ts';

/**
 * Builds the record's site into a folder for any web server, and returns its path. Keeps unchanged
 * files of an earlier build and removes all other old files.
 */
export async function buildSite(outDir: string): Promise<string> {
  const say = console.log;
  const folder = new SiteFolder(outDir);
  const issued = issueTime(process.env, Date.now());
  const { record, renamed } = await readAuthored();
  const staged = await mkdtemp(join(tmpdir(), 'still-banned-site-'));
  try {
    await buildRecordPage(staged);
    await buildEmbed(join(staged, dirname(paths.embedScript)));
    // The record page reads a signed release. Anyone can compute the key from `bundleKey`, so the
    // signature proves nothing.
    await signBundle(record, await bundleKey(), issued, join(staged, 'release'));
    folder.writeAll(staged);
  } finally {
    await rm(staged, { recursive: true });
  }
  const counts = await writeSite({ record, renamed, issued, site: publisher.site, folder, say });
  say(`${counts.pages} pages, ${counts.rendered} rendered; ${counts.answers} answer files`);
  say(`${folder.removeOthers()} files removed, ${folder.written} written`);
  return outDir;
}

/**
 * Builds the record page into a folder. Removes everything else from this folder. The page loads
 * its data from the subfolder `release`, which this function does not write. Rejects when the code
 * can't be built.
 */
export async function buildRecordPage(outDir: string): Promise<void> {
  process.env.NODE_ENV = 'production';
  await viteBuild({
    ...PLAIN,
    root: join(ROOT, 'src/pages/record'),
    base: './',
    plugins: [yamlPlugin()],
    build: {
      outDir,
      emptyOutDir: true,
      license: { fileName: BUNDLED },
      // Vite warns about files larger than this, in kB. The limit is high because the page's only
      // script contains the shapes of the maps.
      chunkSizeWarningLimit: 1000,
      target: 'es2022',
      // These are the first browser versions with `:dir()` and `light-dark()`. The build can't
      // replace these CSS features for older browsers.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      rollupOptions: { input: join(ROOT, 'src/pages/record/site.html') },
    },
  });
  await writeLicences(outDir, []);
  await rename(join(outDir, 'site.html'), join(outDir, 'index.html'));
  await writeFile(join(outDir, '_headers'), SITE_HEADERS);
  await copyCatalogs(join(outDir, 'words'));
  await writeStyle(outDir);
}

/** Writes the style sheet and the icon of the prerendered pages. */
async function writeStyle(outDir: string): Promise<void> {
  const sheets = ['src/components/tokens.css', 'src/site/site.css'];
  const texts = await Promise.all(sheets.map((file) => readFile(join(ROOT, file), 'utf8')));
  await writeFile(join(outDir, 'pages.css'), texts.join('\n'));
  await cp(join(ROOT, 'public/icons/128.png'), join(outDir, 'icon.png'));
}

/**
 * Copies the texts of the interface from `_locales` to a folder with another name, because some
 * web servers hide folders whose names begin with `_`.
 */
async function copyCatalogs(folder: string): Promise<void> {
  const locales = join(ROOT, 'public/_locales');
  await mkdir(folder, { recursive: true });
  for (const code of await readdir(locales))
    await cp(join(locales, code, 'messages.json'), join(folder, `${code}.json`));
}
