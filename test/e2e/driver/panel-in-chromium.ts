import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { PANEL_PAGE } from './first-run.ts';

/** Returns the frame of a page's open panel; undefined when there is none. */
export function panelIn(page: Page): Frame | undefined {
  return page.frames().find(isPanel);
}

/** True for a frame that shows the panel. */
export function isPanel(frame: Frame): boolean {
  return PANEL_PAGE.test(frame.url());
}

/**
 * Returns the DevTools session of a frame's process. A panel in a web page runs in a separate
 * process, and the page's session can neither see nor change it.
 */
export function sessionOf(frame: Frame): CDPSession {
  // biome-ignore lint/suspicious/noExplicitAny: puppeteer's types hide a frame's session.
  return (frame as any).client;
}
