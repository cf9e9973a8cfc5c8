import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import { BUNDLED, writeLicences } from '../licences.ts';
import { ROOT } from '../paths.ts';
import { PLAIN } from './bundle.ts';

/** File name of the built script that defines the HTML element for articles. */
export const EMBED_SCRIPT = 'still-banned-status.js';
/** Maximum gzipped size of the script, in bytes. */
const LIMIT = 12_000;
/**
 * Matches the CSS rules of tokens.css that the element `<still-banned-status>` does not need. They
 * style parts that only the extension's own interface has, such as small buttons.
 */
const UNUSED =
  /[^{}]*(?:small-button|quiet-button\[|\(button|^\.quiet|summary|\.parts|\.warning|\.mark|\.visually-hidden|_blank|:is\(:lang|\(h1, h2, h3\))[^{}]*\{[^{}]*\}/gm;

/**
 * Builds the script that defines the HTML element for articles. The script is one file without
 * imports. Resolves to the script's gzipped size in bytes. Rejects if the script is too large.
 */
export async function buildEmbed(outDir: string): Promise<number> {
  await build({
    ...PLAIN,
    plugins: [withoutUnusedRules()],
    build: {
      outDir,
      emptyOutDir: true,
      // Browsers of these versions have the CSS function `light-dark()`. The build has no exact
      // replacement for this function in older browsers.
      target: ['chrome123', 'firefox129', 'safari17.5'],
      license: { fileName: BUNDLED },
      modulePreload: false,
      rollupOptions: {
        input: join(ROOT, 'src/embed/index.ts'),
        output: { entryFileNames: EMBED_SCRIPT, format: 'iife' },
      },
    },
  });
  await writeLicences(outDir, [], ['program']);
  const { length } = gzipSync(await readFile(join(outDir, EMBED_SCRIPT)), { level: 9 });
  if (length > LIMIT)
    throw new Error(`${EMBED_SCRIPT}: ${length} bytes gzipped, more than the limit of ${LIMIT}.`);
  return length;
}

function withoutUnusedRules(): Plugin {
  return {
    name: 'without-unused-rules',
    enforce: 'pre',
    transform: (code, id) =>
      id.includes('components/tokens.css')
        ? { code: code.replace(/\/\*[\s\S]*?\*\//g, '').replace(UNUSED, ''), map: null }
        : null,
  };
}
