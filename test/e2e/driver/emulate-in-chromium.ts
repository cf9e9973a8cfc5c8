import type { CDPSession, Page } from 'puppeteer-core';
import type { Media } from '../driver.ts';
import { isPanel, panelIn, sessionOf } from './panel-in-chromium.ts';

/** Preferences of the reader, and the medium. */
interface Emulated extends Media {
  scheme?: 'light' | 'dark';
  /** Factor of the reader's text size. */
  textSize?: number;
}

const emulated = new WeakMap<Page, { session: CDPSession; told: Emulated }>();

/**
 * Changes what a page and its panel are told of the reader, also a panel that opens later. The
 * page's session is kept, because the emulation ends with its session. Puppeteer's own method
 * refuses forced colours.
 */
export async function emulate(page: Page, change: Emulated): Promise<void> {
  const { session, told } = emulated.get(page) ?? (await begin(page));
  Object.assign(told, change);
  await tell(session, told);
  const panel = panelIn(page);
  // A panel that closes meanwhile needs nothing.
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
