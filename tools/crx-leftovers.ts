import type { Plugin } from 'vite';

/**
 * Vite plugin that completes the work of @crxjs/vite-plugin:
 *
 * - Lets web pages load only the files in `accessible`, which are those that the manifest lists.
 *   @crxjs/vite-plugin would also let them load the scripts that `scripting.executeScript`
 *   injects, although pages need not load these.
 * - Removes the second, unused build of a script that is imported with `?iife`.
 * - Makes Preact's code for `dangerouslySetInnerHTML`, which is never used here, insert plain
 *   text, because `web-ext lint` would warn of innerHTML.
 * - Asks Chromium to compile all functions of the gate and the page reader at once
 *   (https://v8.dev/blog/explicit-compile-hints). Without this, Chromium parses each function
 *   twice, which takes a fifth of the gate's time on a page.
 * - Writes the scripts that run in pages as ASCII. Chromium would keep a script with any other
 *   character in memory at two bytes per character.
 */
export function crxLeftovers(accessible: object[]): Plugin & { renderCrxManifest: unknown } {
  return {
    name: 'crx-leftovers',
    enforce: 'post',
    // @crxjs/vite-plugin calls this hook. The types of Vite don't have it.
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
          output.source = forPages(file, withoutInnerHtml(output.source));
      }
    },
  };
}

function withoutInnerHtml(code: string): string {
  return code.replace(/\.innerHTML=(?=[\w$]+\.__html)/g, '.textContent=');
}

/**
 * Returns a script's code. If the script runs in pages, escapes all characters that are not ASCII.
 * They occur only in strings and regular expressions, where an escape means the same.
 */
function forPages(file: string, code: string): string {
  if (!file.startsWith('src/content/')) return code;
  const ascii = code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return file.includes('/detector/') ? `//# allFunctionsCalledOnLoad\n${ascii}` : ascii;
}
