import type { Plugin } from 'vite';

/**
 * Vite plugin that finishes what @crxjs/vite-plugin leaves undone:
 * - Scripts that `scripting.executeScript` injects need not be web-accessible. Only `accessible`,
 *   the manifest's own entries, are.
 * - A `?iife` import also emits an unused module build of the same script.
 * - Preact's branch for `dangerouslySetInnerHTML`, which is never used here, would make
 *   `web-ext lint` warn of innerHTML; it becomes plain text.
 */
export function crxLeftovers(accessible: object[]): Plugin & { renderCrxManifest: unknown } {
  return {
    name: 'crx-leftovers',
    enforce: 'post',
    // A hook of @crxjs/vite-plugin that Vite's types do not know.
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
          output.source = withoutInnerHtml(output.source);
      }
    },
  };
}

function withoutInnerHtml(code: string): string {
  return code.replace(/\.innerHTML=(?=[\w$]+\.__html)/g, '.textContent=');
}
