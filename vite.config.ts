import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import { parse } from 'yaml';
import source from './manifest.json' with { type: 'json' };
import { namePatterns } from './src/core/article/gate.ts';
import { mapsPlugin } from './tools/maps/plugin.mjs';
import { packCatalogs } from './tools/pack-catalogs.mjs';
import { yamlPlugin } from './tools/yaml-plugin.mjs';

/**
 * One manifest, two targets: `vite build --mode chrome` and `--mode firefox`.
 * tools/build.mjs sets what a build carries (feed, keys, day) in the environment variable STILL_BANNED_BUILD.
 */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    define: {
      __BUILD__: process.env.STILL_BANNED_BUILD ?? JSON.stringify({ feedUrl: null, keys: [], today: null }),
      __WATCHED_NAMES__: JSON.stringify(namePatterns(watchedNames())),
      // Nested builds of the injected scripts don't replace it themselves.
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: process.env.STILL_BANNED_OUT ?? `dist/${browser}`,
      emptyOutDir: true,
      // The least versions in the manifest: older ones need no care.
      target: ['chrome137', 'firefox153'],
      // As in the manifest: older ones would have :dir() and light-dark() spelled out in other, longer and not equal, words.
      cssTarget: ['chrome137', 'firefox153'],
      modulePreload: false,
      // Opened by address, so that the manifest doesn't name them.
      rollupOptions: {
        // Components that several pages share are one file: a dozen small ones weigh more, each packed by itself.
        output: {
          // A package is replaced whole, so that no name has to tell one version's file from another's.
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
          advancedChunks: {
            groups: [
              // The grammar apart: the background has it too, and needs no components.
              { name: 'words', test: /[\\/]src[\\/]core[\\/]wording/, minShareCount: 2, priority: 1 },
              {
                name: 'ui',
                test: /[\\/](?:src[\\/]ui|node_modules[\\/]preact)[\\/].*\.(?:[jt]sx?|mjs)$/,
                minShareCount: 2,
              },
              // What pages and background ask of the browser, likewise, and two small parts that would each be a file.
              {
                name: 'browser',
                test: /[\\/]src[\\/](?:browser[\\/]|core[\\/](?:settings-form|site-state)\.)/,
                minShareCount: 2,
              },
            ],
          },
        },
        input: {
          record: 'src/pages/record/index.html',
          report: 'src/pages/report/index.html',
          welcome: 'src/pages/welcome/index.html',
        },
      },
    },
    plugins: [
      yamlPlugin(),
      mapsPlugin(),
      crx({ manifest: manifestFor(browser), browser }),
      pagesContactNobody(),
      afterCrx(),
      denseFiles(),
      packedCatalogs(),
    ],
  };
});

/** The manifest for one browser; the hosts of the content script are the host permissions, written down once. */
function manifestFor(browser: 'chrome' | 'firefox'): ManifestV3Export {
  const [detector] = source.content_scripts;
  const sites = [...(detector?.matches ?? [])].sort(byEnding);
  const manifest: Record<string, unknown> = structuredClone(source);
  manifest.host_permissions = [...sites, ...feedHosts()];
  manifest.content_scripts = [{ ...detector, matches: sites }];
  manifest.content_security_policy = { extension_pages: contentSecurityPolicy() };
  const foreign =
    browser === 'firefox' ? ['minimum_chrome_version', 'storage'] : ['browser_specific_settings'];
  for (const key of foreign) delete manifest[key];
  return manifest as unknown as ManifestV3Export;
}

/** Hosts of one country stand together, which packs smaller. */
function byEnding(one: string, other: string): number {
  const ending = (host: string) => host.split('.').reverse().join('.');
  return ending(one) < ending(other) ? -1 : 1;
}

/**
 * The feed's host, without its port (match patterns have none). With the permission a check is one plain GET; without,
 * Firefox would send an Origin that tells installations apart, and both browsers a preflight before each check.
 */
function feedHosts(): string[] {
  const feed = feedAddress();
  return feed ? [`${feed.protocol}//${feed.hostname}/*`] : [];
}

/**
 * A reader or a policy may add a feed at any host, so that the background may connect by https; what keeps it to the feeds
 * is that nothing but their reader fetches (test/rooms/rooms.test.ts). Only a build whose own feed is on this computer may reach others there.
 */
function contentSecurityPolicy(): string {
  const policy = source.content_security_policy.extension_pages;
  if (feedAddress()?.protocol !== 'http:') return policy;
  return policy.replace("connect-src 'self'", "connect-src 'self' http://127.0.0.1:* http://localhost:*");
}

/** Popup, options and the other pages never need the network: a policy of their own keeps them from it. */
function pagesContactNobody(): Plugin {
  return {
    name: 'pages-contact-nobody',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'self'" },
        injectTo: 'head-prepend',
      },
    ],
  };
}

function feedAddress(): URL | null {
  const { feedUrl } = JSON.parse(process.env.STILL_BANNED_BUILD ?? '{}');
  return feedUrl ? new URL(feedUrl) : null;
}

/** Names that the detector's gate looks for: those of watched apps, and Douyin's, by which Chinese pages mean TikTok too. */
function watchedNames(): string[] {
  const apps: { id: string; watched: boolean; names: string[] }[] = parse(
    readFileSync(new URL('dataset/apps.yaml', import.meta.url), 'utf8'),
  );
  return apps.flatMap(({ id, watched, names }) =>
    // Chinese pages call TikTok by Douyin's Chinese name; others that write Douyin mean the app inside China.
    watched ? names : id === 'douyin' ? names.filter((name) => /\p{sc=Han}/u.test(name)) : [],
  );
}

/**
 * What crxjs leaves to be done: files that scripting.executeScript injects need not be web-accessible, the unused module
 * twin of a `?iife` import goes, and Preact's dangerouslySetInnerHTML branch (never used here) becomes plain text.
 */
function afterCrx(): Plugin {
  return {
    name: 'after-crx',
    enforce: 'post',
    // @ts-expect-error a hook of @crxjs/vite-plugin, unknown to Vite's types
    renderCrxManifest(manifest: Record<string, unknown>) {
      delete manifest.web_accessible_resources;
      return manifest;
    },
    generateBundle(_options, bundle) {
      for (const [file, output] of Object.entries(bundle)) {
        if (!file.endsWith('.js')) continue;
        if (output.type === 'chunk') {
          if (/\.iife\.tsx?$/.test(output.facadeModuleId ?? '')) delete bundle[file];
          else output.code = withoutInnerHtml(output.code);
        } else if (typeof output.source === 'string') output.source = withoutInnerHtml(output.source);
      }
    },
  };
}

/**
 * Writes the manifest and the policy's schema without white space: the manifest's two long lists of hosts then lie within one
 * window of the zip, 5 kB less. The drawing that the icons are made of is the site's, not the package's.
 */
function denseFiles(): Plugin {
  return {
    name: 'dense-files',
    writeBundle: {
      order: 'post',
      handler({ dir = '' }) {
        for (const name of ['manifest.json', 'managed-schema.json']) {
          const file = join(dir, name);
          writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))));
        }
        rmSync(join(dir, 'icons/mark.svg'));
      },
    },
  };
}

/** Packs the interface's texts; what `_locales` still holds is what the manifest names. */
function packedCatalogs(): Plugin {
  const named = [...JSON.stringify(source).matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
  return {
    name: 'packed-catalogs',
    writeBundle: { order: 'post', handler: ({ dir }) => packCatalogs(dir ?? '', [...new Set(named)]) },
  };
}

function withoutInnerHtml(code: string): string {
  return code.replace(/\.innerHTML=(?=[\w$]+\.__html)/g, '.textContent=');
}
