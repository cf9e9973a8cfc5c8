import type { Page } from 'puppeteer-core';
import type { Scene } from './scene.ts';

/** Variant of a view: light or dark, mirrored, or in forced colours. */
export type Manner = 'light' | 'dark' | 'arabic' | 'forced-colours';

/** Part of the interface in one of its states. */
export interface View {
  /** Prefix of the pictures' names: `sidebar-open`. */
  name: string;
  widths: readonly number[];
  /** Shows the view in front, in a window of that width, ready to be photographed. */
  show(scene: Scene, width: number): Promise<Page>;
  /**
   * Called after the window was resized while the view is shown; scrolls the subject of the picture
   * into view.
   */
  resized?(page: Page): Promise<void>;
  /** True where the extension's record must be damaged. */
  damaged?: boolean;
  /** Height up to which the whole page is photographed; otherwise only the window. */
  tallest?: number;
  /** True where the background does not answer, so that not even the language can change. */
  stalled?: boolean;
  /** Further variants besides light and dark. */
  also?: readonly Manner[];
}

export const WIDTHS: readonly number[] = [360, 768, 1440];

/** Waits for content that is drawn a moment later. */
export function settled(milliseconds = 300): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
