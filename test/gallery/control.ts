import type { Page } from 'puppeteer-core';

/** Faults of style that a careless change could bring, each planted to see whether the comparison sees it. */
export const FAULTS: readonly { what: string; css: string }[] = [
  { what: 'the colour of “in force” turned green', css: '.sb { --in-force: #1c7c3a !important; }' },
  { what: 'the shapes of the states gone', css: '.sb .state-icon { visibility: hidden !important; }' },
  { what: 'eight pixels more above each heading', css: '.sb :is(h1, h2) { padding-top: 8px !important; }' },
  { what: 'text a twelfth larger', css: '.sb { zoom: 1.08; }' },
];

/** Puts a rule into a page, past its policy, as a fault of the style sheet would be. */
export async function plant(page: Page, css: string): Promise<void> {
  await page.evaluate(async (rule) => {
    const sheet = new CSSStyleSheet();
    await sheet.replace(rule);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}
