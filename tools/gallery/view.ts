import type { Page } from 'puppeteer-core';
import type { Scene } from './scene.ts';

/** How a reader has it: in light or dark, mirrored, or in colours of their own. */
export type Manner = 'light' | 'dark' | 'arabic' | 'forced-colours';

/** Something a reader can be shown, in one of its states. */
export interface View {
  /** Part of the pictures' names: `sidebar-open`. */
  name: string;
  widths: readonly number[];
  /** Shows it in a window of that width, ready to be photographed, in front. */
  show(scene: Scene, width: number): Promise<Page>;
  /** Its window may be made wider and narrower while it is shown. This puts into sight what the picture is of. */
  resized?(page: Page): Promise<void>;
  /** True where the extension's record has to be damaged. */
  damaged?: boolean;
  /** A page that is photographed as tall as it is, up to this height; else the window is. */
  tallest?: number;
  /** True where the background does nothing any more, not even change the language. */
  stalled?: boolean;
  /** What else than light and dark it is photographed in. */
  also?: readonly Manner[];
}

export const WIDTHS: readonly number[] = [360, 768, 1440];

/** Waits until what is drawn a moment later is there. */
export function settled(milliseconds = 300): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
