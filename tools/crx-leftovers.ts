import type { Plugin } from 'vite';

/**
 * Vite plugin that completes the work of @crxjs/vite-plugin:
 * - Lets web pages load only the files in `accessible`, as the manifest says. They can't load the
 *   scripts that the extension injects.
 * - Removes unused copies. A script imported with `?iife` is built twice, and only one copy is
 *   used. The other is emptied first. Otherwise, the modules that it shares with pages would
 *   become files of their own.
 * - Replaces Preact's code for `dangerouslySetInnerHTML`. The extension does not use it, and
 *   `web-ext lint` warns of innerHTML.
 * - Asks Chromium to compile all functions of two scripts as soon as it loads them. These are the
 *   gate, which searches pages for app names, and the page reader. Otherwise, Chromium would parse
 *   each function twice, which takes a fifth of the gate's time. See
 *   https://v8.dev/blog/explicit-compile-hints.
 * - Writes scripts for pages as ASCII. If a script contains any other character, Chromium keeps
 *   the whole script in memory at two bytes per character.
 */
export function crxLeftovers(accessible: object[]): Plugin & { renderCrxManifest: unknown } {
  return {
    name: 'crx-leftovers',
    enforce: 'post',
    // Only @crxjs/vite-plugin calls this hook, so Vite's type `Plugin` does not contain it.
    renderCrxManifest: (built: object) => ({ ...built, web_accessible_resources: accessible }),
    load: (id) => (/\.iife\.tsx?$/.test(id) ? '' : null),
    generateBundle(_options, bundle) {
      for (const [file, output] of Object.entries(bundle)) {
        if (!file.endsWith('.js')) continue;
        if (output.type === 'chunk') {
          if (output.code.trim() === '') delete bundle[file];
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
 * Escapes the non-ASCII characters of a script. They occur only in strings and regular expressions,
 * where an escape has the same meaning.
 */
function forPages(file: string, code: string): string {
  if (!file.startsWith('src/content/')) return code;
  const ascii = code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return file.includes('/detector/') ? `//# allFunctionsCalledOnLoad\n${ascii}` : ascii;
}
