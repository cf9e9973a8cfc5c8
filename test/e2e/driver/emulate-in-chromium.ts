import type { CDPSession, Page } from 'puppeteer-core';
import type { Media } from './launch.ts';
import { isPanel, panelIn, sessionOf } from './panel-in-chromium.ts';

/**
 * The medium (screen or print) and the reader's preferences, such as a dark colour scheme, that
 * the browser emulates for a page.
 */
interface Emulated extends Media {
  scheme?: 'light' | 'dark';
  /** Factor by which text is enlarged. */
  textSize?: number;
}

const emulated = new WeakMap<Page, { session: CDPSession; told: Emulated }>();

/**
 * Changes the emulated media and preferences of a page and its panel, even if the panel opens
 * later. Uses DevTools, because Puppeteer has no method for forced colours. Keeps the DevTools
 * session open: when the session ends, the emulation ends too.
 */
export async function emulate(page: Page, change: Emulated): Promise<void> {
  const { session, told } = emulated.get(page) ?? (await begin(page));
  Object.assign(told, change);
  await tell(session, told);
  const panel = panelIn(page);
  // If the panel has closed in the meantime, nothing needs to be emulated.
  if (panel) await tell(sessionOf(panel), told).catch(() => {});
}

async function begin(page: Page) {
  const begun = { session: await page.createCDPSession(), told: {} };
  emulated.set(page, begun);
  page.on('framenavigated', (frame) => {
    if (isPanel(frame)) void tell(sessionOf(frame), begun.told).catch(() => {});
  });
  return begun;
}

async function tell(session: CDPSession, told: Emulated): Promise<void> {
  await session.send('Emulation.setEmulatedMedia', {
    media: told.print ? 'print' : '',
    features: [
      { name: 'prefers-color-scheme', value: told.scheme ?? '' },
      { name: 'forced-colors', value: told.forcedColours ? 'active' : '' },
      { name: 'prefers-reduced-motion', value: told.calm ? 'reduce' : '' },
    ],
  });
  if (told.textSize === undefined) return;
  const fontSizes = { standard: 16 * told.textSize, fixed: 13 * told.textSize };
  await session.send('Page.setFontSizes', { fontSizes });
}
