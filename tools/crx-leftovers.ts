import type { Plugin } from 'vite';

/**
 * Vite plugin that completes the work of @crxjs/vite-plugin:
 *
 * - Makes only `accessible`, the manifest's own entries, web-accessible. @crxjs/vite-plugin adds
 *   the scripts that `scripting.executeScript` injects, which need not be.
 * - Removes the unused module build that a `?iife` import also emits.
 * - Replaces Preact's branch for `dangerouslySetInnerHTML`, which is never used here, by plain
 *   text, because `web-ext lint` would warn of innerHTML.
 * - Asks Chromium to compile gate and reader at once. It would otherwise parse each function twice,
 *   which takes a fifth of the gate's time on a page.
 */
export function crxLeftovers(accessible: object[]): Plugin & { renderCrxManifest: unknown } {
  return {
    name: 'crx-leftovers',
    enforce: 'post',
    // A hook of @crxjs/vite-plugin that Vite's types do not contain.
    renderCrxManifest(manifest: Record<string, unknown>) {
      manifest.web_accessible_resources = accessible;
      return manifest;
    },
    generateBundle(_options, bundle) {
      for (const [file, output] of Object.entries(bundle)) {
        if (!file.endsWith('.js')) continue;
        if (output.type === 'chunk') {
          if (/\.iife\.tsx?$/.test(output.facadeModuleId ?? '')) delete bundle[file];
          else output.code = withoutInnerHtml(output.code);
        } else if (typeof output.source === 'string')
          output.source = hinted(file, withoutInnerHtml(output.source));
      }
    },
  };
}

function withoutInnerHtml(code: string): string {
  return code.replace(/\.innerHTML=(?=[\w$]+\.__html)/g, '.textContent=');
}

/** https://v8.dev/blog/explicit-compile-hints; other engines read a comment. */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

function hinted(file: string, code: string): string {
  return /\/(gate|reader)\.iife\.js$/.test(file) ? COMPILE_AT_ONCE + code : code;
}
