import type { Page } from 'puppeteer-core';
import type { Scene } from './scene.ts';

/** Variant of a view: light, dark, in Arabic (right to left), or with forced colours. */
export type Manner = 'light' | 'dark' | 'arabic' | 'forced-colours';

/** Part of the interface in one state, with instructions for taking pictures of it. */
export interface View {
  /** Beginning of the file names of this view's pictures, such as `sidebar-open`. */
  name: string;
  widths: readonly number[];
  /**
   * Opens the view in a window of this width. Resolves when the window is in front and the view
   * is ready for a screenshot.
   */
  show(scene: Scene, width: number): Promise<Page>;
  /**
   * Scrolls to the part that the picture should show. Called before each screenshot, when the
   * window has its new size. A view without this function is opened anew for each width.
   */
  resized?(page: Page): Promise<void>;
  /** True if the view needs an extension with a damaged record. */
  damaged?: boolean;
  /**
   * Maximum height of the window, in CSS pixels. The window becomes as high as its content, but
   * no higher than this. By default, `heightFor` decides the height of the window.
   */
  tallest?: number;
  /**
   * True if the background script does not answer in this view. The view's language can't be
   * changed, because a change needs an answer.
   */
  stalled?: boolean;
  /** Variants of this view other than light and dark. */
  also?: readonly Manner[];
}

/**
 * Widths of the window in which most views are shown, in CSS pixels: a phone's, a tablet's and a
 * desktop's.
 */
export const WIDTHS: readonly number[] = [360, 768, 1440];

/** Waits `milliseconds` ms, because some content is drawn a moment after the rest. */
export function settled(milliseconds = 300): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
