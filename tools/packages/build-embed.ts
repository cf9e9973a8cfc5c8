import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import { BUNDLED, writeLicences } from '../licences.ts';
import { ROOT } from '../setup/command.mjs';
import { PLAIN } from './bundle.ts';

/** File name of the script of the HTML element for articles. */
export const EMBED_SCRIPT = 'still-banned-status.js';
/** Maximum size of that script, gzipped, in bytes. */
const LIMIT = 12_000;
/** Matches rules of tokens.css for parts that the element does not have. */
const UNUSED =
  /[^{}]*(?:small-button|quiet-button\[|\(button|^\.quiet|summary|\.parts|\.warning|\.mark|\.visually-hidden|_blank|:is\(:lang|\(h1, h2, h3\))[^{}]*\{[^{}]*\}/gm;

/**
 * Builds the script of the HTML element for articles into a folder: a single file without imports,
 * for a script tag. Returns its gzipped size in bytes. Throws an Error when the script is too
 * large.
 */
export async function buildEmbed(outDir: string): Promise<number> {
  await build({
    ...PLAIN,
    plugins: [withoutUnusedRules()],
    build: {
      outDir,
      emptyOutDir: true,
      // First browser versions that support light-dark(). Older ones can't be supported, because
      // nothing replaces this function.
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
