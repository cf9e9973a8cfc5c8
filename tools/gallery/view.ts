import type { Page } from 'puppeteer-core';
import type { Scene } from './scene.ts';

/** Variant of a view: light, dark, in Arabic (from right to left), or in forced colours. */
export type Manner = 'light' | 'dark' | 'arabic' | 'forced-colours';

/** A part of the interface in one of its states. */
export interface View {
  /** Beginning of the names of this view's pictures, such as `sidebar-open`. */
  name: string;
  widths: readonly number[];
  /**
   * Shows the view in a window of the given width, in front of all other windows and ready for the
   * screenshot.
   */
  show(scene: Scene, width: number): Promise<Page>;
  /**
   * Scrolls the view's subject into sight before each screenshot. A view without this function is
   * opened again for each width.
   */
  resized?(page: Page): Promise<void>;
  /** True when the view shows the extension with a damaged record. */
  damaged?: boolean;
  /**
   * Maximum height, in CSS pixels, that the window grows to so that it fits the page. Without it,
   * the window keeps its height.
   */
  tallest?: number;
  /**
   * True when the view shows what happens if the background does not answer. The language of such a
   * view can't be changed.
   */
  stalled?: boolean;
  /** Variants in addition to light and dark. */
  also?: readonly Manner[];
}

export const WIDTHS: readonly number[] = [360, 768, 1440];

/** Waits for content that is drawn a moment after the rest. */
export function settled(milliseconds = 300): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
