import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { load } from 'js-yaml';
import { defineConfig, type Plugin } from 'vite';
import source from './manifest.json' with { type: 'json' };
import { BUNDLED } from './src/cli/licences.ts';
import { readPublisher } from './src/cli/release/read-publisher.ts';
import { yamlPlugin } from './src/cli/yaml-plugin.mjs';
import { watchedPatterns } from './src/core/article/watched-patterns.ts';
import type { App } from './src/core/record/schema.ts';
import { crxLeftovers } from './tools/crx-leftovers.ts';

const PUBLISHER = readPublisher();
const APPS = load(readFileSync(new URL('dataset/apps.yaml', import.meta.url), 'utf8')) as App[];
/** Oldest browser versions that the extension supports, as in manifest.json. */
const TARGET = ['chrome137', 'firefox153'];

/** One manifest serves two targets: `vite build --mode chrome` and `vite build --mode firefox`. */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    define: {
      __VERSION__: JSON.stringify(source.version),
      __WATCHED_NAMES__: JSON.stringify(watchedPatterns(APPS)),
      __AUTHORED_IS_CHECKED__: 'true',
      // In the separate builds of injected scripts, Vite would not replace this value by itself.
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: TARGET,
      // For older targets, Vite would replace :dir() and light-dark() with rules that work
      // differently.
      cssTarget: TARGET,
      modulePreload: false,
      license: { fileName: BUNDLED },
      rollupOptions: {
        // File names contain no hash, because it would depend on the folder in which the extension
        // is built.
        output: { chunkFileNames: 'assets/[name].js', entryFileNames: 'assets/[name].js' },
        // Pages that the manifest does not list. The extension opens them by address.
        input: {
          panel: 'src/pages/panel/index.html',
          record: 'src/pages/record/index.html',
          report: 'src/pages/report/index.html',
          welcome: 'src/pages/welcome/index.html',
        },
      },
    },
    plugins: [
      yamlPlugin(),
      crx({ manifest: manifestFor(browser), browser }),
      pageHead(),
      crxLeftovers(accessibleTo(browser)),
    ],
  };
});

/**
 * Returns the manifest for one browser, with the publisher's id and home page. Its permissions for
 * hosts and its policy depend on the feed, so tools/fit-build.ts completes them.
 */
function manifestFor(browser: 'chrome' | 'firefox'): ManifestV3Export {
  const { gecko } = source.browser_specific_settings;
  const { geckoId: id, homepage, site } = PUBLISHER;
  const manifest: Record<string, unknown> = { ...source };
  if (homepage ?? site) manifest.homepage_url = homepage ?? site;
  manifest.browser_specific_settings = { gecko: { id, ...gecko } };
  const foreign =
    browser === 'firefox' ? ['minimum_chrome_version', 'storage'] : ['browser_specific_settings'];
  for (const key of foreign) delete manifest[key];
  return manifest as unknown as ManifestV3Export;
}

/**
 * Returns the manifest entries for files that web pages may load. The only such file is the
 * panel's page, which web pages may load into a frame. In Chromium, `use_dynamic_url` makes its
 * address change from session to session. Firefox would warn about this key, and does not need it,
 * because addresses in Firefox differ between installations anyway.
 */
function accessibleTo(browser: 'chrome' | 'firefox'): object[] {
  return source.web_accessible_resources.map(({ use_dynamic_url, ...entry }) =>
    browser === 'chrome' ? { ...entry, use_dynamic_url } : entry,
  );
}

/**
 * Adds the tags that the `head` of every page has. The pages' content security policy is stricter
 * than the manifest's, because pages never need the network.
 */
function pageHead(): Plugin {
  const metas = [
    { charset: 'utf-8' },
    { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'self'" },
    { name: 'viewport', content: 'width=device-width, initial-scale=1' },
    { name: 'color-scheme', content: 'light dark' },
  ];
  return {
    name: 'page-head',
    transformIndexHtml: () => [
      ...metas.map((attrs) => ({ tag: 'meta', attrs, injectTo: 'head-prepend' as const })),
      { tag: 'title', children: 'Still Banned?', injectTo: 'head-prepend' },
    ],
  };
}
