import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import { parse } from 'yaml';
import source from './manifest.json' with { type: 'json' };
import { watchedPatterns } from './src/core/article/watched-patterns.ts';
import { crxLeftovers } from './tools/crx-leftovers.ts';
import { yamlPlugin } from './tools/yaml-plugin.mjs';

/**
 * What a build carries, as JSON from tools/build.ts. By default no feed, no key and no set day.
 */
const BUILD =
  process.env.STILL_BANNED_BUILD ?? JSON.stringify({ feedUrl: null, keys: [], today: null });

/** Oldest supported versions, as in manifest.json. */
const TARGET = ['chrome137', 'firefox153'];

/** One manifest and two targets: `vite build --mode chrome` and `vite build --mode firefox`. */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    define: {
      __BUILD__: BUILD,
      __WATCHED_NAMES__: JSON.stringify(watchedPatterns(authoredApps())),
      // The nested builds of injected scripts do not replace it themselves.
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: process.env.STILL_BANNED_OUT ?? `dist/${browser}`,
      emptyOutDir: true,
      target: TARGET,
      // Older targets would have :dir() and light-dark() replaced by rules that differ from them.
      cssTarget: TARGET,
      modulePreload: false,
      rollupOptions: {
        // Pages that the manifest does not name because the extension opens them by address.
        input: {
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
      crxLeftovers(),
    ],
  };
});

/** The manifest of one browser. Its host permissions are the hosts of the content script. */
function manifestFor(browser: 'chrome' | 'firefox'): ManifestV3Export {
  const manifest: Record<string, unknown> = structuredClone(source);
  const sites = source.content_scripts.flatMap(({ matches }) => matches);
  manifest.host_permissions = [...sites, ...feedHosts()];
  manifest.content_security_policy = { extension_pages: contentSecurityPolicy() };
  const foreign =
    browser === 'firefox' ? ['minimum_chrome_version', 'storage'] : ['browser_specific_settings'];
  for (const key of foreign) delete manifest[key];
  return manifest as unknown as ManifestV3Export;
}

/**
 * Match pattern of the feed's host; patterns have no port. With the host permission, a check is one
 * plain GET. Without it, Firefox would send an Origin that tells installations apart, and both
 * browsers would send a preflight before each check.
 */
function feedHosts(): string[] {
  const feed = feedAddress();
  return feed ? [`${feed.protocol}//${feed.hostname}/*`] : [];
}

/**
 * The policy of manifest.json, which lets the background connect by https because a reader may add
 * a feed at any host; test/rooms/rooms.test.ts makes sure that only the feed reader fetches. A
 * build whose own feed is on this computer may also reach others here.
 */
function contentSecurityPolicy(): string {
  const policy = source.content_security_policy.extension_pages;
  if (feedAddress()?.protocol !== 'http:') return policy;
  return policy.replace(
    "connect-src 'self'",
    "connect-src 'self' http://127.0.0.1:* http://localhost:*",
  );
}

/**
 * The head that all pages share. The pages never need the network, so a stricter policy of their
 * own keeps them from it.
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

function feedAddress(): URL | null {
  const { feedUrl } = JSON.parse(BUILD);
  return feedUrl ? new URL(feedUrl) : null;
}

function authoredApps(): Parameters<typeof watchedPatterns>[0] {
  return parse(readFileSync(new URL('dataset/apps.yaml', import.meta.url), 'utf8'));
}
