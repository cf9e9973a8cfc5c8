import type { Page } from 'puppeteer-core';
import type { Scene } from './scene.ts';

/** Variant of a view: light, dark, in Arabic (right to left), or with forced colours. */
export type Manner = 'light' | 'dark' | 'arabic' | 'forced-colours';

/** One part of the interface in one state, of which pictures are taken. */
export interface View {
  /** Start of the names of this view's pictures, such as `sidebar-open`. */
  name: string;
  widths: readonly number[];
  /**
   * Shows the view in a window of this width. The window is then in front of all others, and the
   * view is ready for the screenshot.
   */
  show(scene: Scene, width: number): Promise<Page>;
  /**
   * Called before each screenshot, after the window has changed its size: scrolls the subject of
   * the view into sight. A view without this function is opened anew for each width.
   */
  resized?(page: Page): Promise<void>;
  /** True if the view needs an extension with a damaged record. */
  damaged?: boolean;
  /**
   * Maximum height, in CSS pixels, to which the window grows so that the page fits. If it is
   * missing, the window keeps its height.
   */
  tallest?: number;
  /**
   * True if the view shows what happens while the background does not answer. The language of such
   * a view can't be changed, because a change would need the background.
   */
  stalled?: boolean;
  /** Variants of this view other than light and dark. */
  also?: readonly Manner[];
}

/** Widths of the window in which most views are shown, in CSS pixels: phone, tablet, desktop. */
export const WIDTHS: readonly number[] = [360, 768, 1440];

/** Waits for this time, in ms, because some content is drawn a moment after the rest. */
export function settled(milliseconds = 300): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
