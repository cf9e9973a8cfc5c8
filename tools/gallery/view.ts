import type { Page } from 'puppeteer-core';
import type { Scene } from './scene.ts';

/** Variant of a view: light or dark, mirrored, or in forced colours. */
export type Manner = 'light' | 'dark' | 'arabic' | 'forced-colours';

/** One part of the interface in one of its states. */
export interface View {
  /** First part of the pictures' names: `sidebar-open`. */
  name: string;
  widths: readonly number[];
  /** Shows the view in the foreground, in a window of this width, ready to be photographed. */
  show(scene: Scene, width: number): Promise<Page>;
  /**
   * Scrolls the picture's subject into view before each picture. A view without this function is
   * opened again at each width.
   */
  resized?(page: Page): Promise<void>;
  /** True when the view needs a damaged record. */
  damaged?: boolean;
  /**
   * Maximum height, in CSS pixels, to which the window grows to fit the page. Without it, the
   * window keeps its height.
   */
  tallest?: number;
  /**
   * True when the view needs a background that does not answer. The view can't change its language
   * then either.
   */
  stalled?: boolean;
  /** Further variants besides light and dark. */
  also?: readonly Manner[];
}

export const WIDTHS: readonly number[] = [360, 768, 1440];

/** Waits for content that is drawn a moment later than the rest. */
export function settled(milliseconds = 300): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
