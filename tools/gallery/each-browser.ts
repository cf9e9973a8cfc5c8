import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { damagedExtension } from '../../test/e2e/damaged-extension.ts';
import { build } from '../build.ts';
import type { Browser as BrowserProgram } from '../setup/browsers.ts';
import { ROOT } from '../setup/command.mjs';
import { type Scene, setScene } from './scene.ts';
import type { View } from './view.ts';

/** Day that the extension treats as today in all pictures. */
const TODAY = '2026-11-24';

/**
 * For each browser, builds the extension, starts the browser with it, and calls `look` with each
 * view. Views that need a damaged record come last.
 */
export async function inEachBrowser(
  programs: readonly BrowserProgram[],
  views: readonly View[],
  look: (scene: Scene, view: View) => Promise<void>,
): Promise<void> {
  for (const program of programs) {
    const target = program.kind === 'firefox' ? 'firefox' : 'chrome';
    const outRoot = join(ROOT, 'out', 'gallery-build');
    const extension = await build(target, { today: TODAY, outRoot });
    await onScene(
      program,
      extension,
      views.filter(({ damaged }) => !damaged),
      look,
    );
    const broken = views.filter(({ damaged }) => damaged);
    if (broken.length === 0) continue;
    const damaged = await damagedExtension(extension);
    await onScene(program, damaged, broken, look).finally(() =>
      rm(damaged, { recursive: true, force: true }),
    );
  }
}

async function onScene(
  program: BrowserProgram,
  extension: string,
  views: readonly View[],
  look: (scene: Scene, view: View) => Promise<void>,
): Promise<void> {
  if (views.length === 0) return;
  const scene = await setScene(program, extension);
  try {
    for (const view of views) await look(scene, view);
  } finally {
    await scene.close();
  }
}
