import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { PANEL_PAGE } from './first-run.ts';

/** Returns the frame of a page's open panel; undefined if no panel is open. */
export function panelIn(page: Page): Frame | undefined {
  return page.frames().find(isPanel);
}

/** True for a frame that shows the panel. */
export function isPanel(frame: Frame): boolean {
  return PANEL_PAGE.test(frame.url());
}

/**
 * Returns the DevTools session of the process that runs a frame. A panel has its own process,
 * which the page's session does not reach.
 */
export function sessionOf(frame: Frame): CDPSession {
  // biome-ignore lint/suspicious/noExplicitAny: puppeteer's types hide a frame's session.
  return (frame as any).client;
}
