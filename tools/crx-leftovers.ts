import type { Plugin } from 'vite';

/**
 * Vite plugin that completes the work of @crxjs/vite-plugin: it adapts scripts for web pages, and
 * removes unused scripts. `accessible` lists the files that web pages may load.
 */
export function crxLeftovers(accessible: object[]): Plugin & { renderCrxManifest: unknown } {
  return {
    name: 'crx-leftovers',
    enforce: 'post',
    // Only @crxjs/vite-plugin calls this hook, so Vite's type `Plugin` does not contain it.
    renderCrxManifest: (built: object) => ({ ...built, web_accessible_resources: accessible }),
    // A script imported with `?iife` is built twice. The unused copy is made empty here.
    // Otherwise, the modules that the copy shares with other scripts would become separate files.
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
  // `web-ext lint` warns of `innerHTML`. Preact uses it for the property
  // `dangerouslySetInnerHTML`, which the extension never sets.
  return code.replace(/\.innerHTML=(?=[\w$]+\.__html)/g, '.textContent=');
}

/**
 * Escapes each non-ASCII character of a script that runs in pages (`src/content/`). Such
 * characters occur only in strings and regular expressions, where an escape has the same meaning.
 */
function forPages(file: string, code: string): string {
  if (!file.startsWith('src/content/')) return code;
  // If a script contains a non-ASCII character, Chromium keeps the whole script in memory at two
  // bytes per character.
  const ascii = code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  // With this first line, Chromium compiles all functions at once, instead of parsing each twice
  // (https://v8.dev/blog/explicit-compile-hints).
  return file.includes('/detector/') ? `//# allFunctionsCalledOnLoad\n${ascii}` : ascii;
}
