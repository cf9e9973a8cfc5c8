import type { Page } from 'puppeteer-core';
import type { Browser as BrowserProgram } from '../setup/browsers.ts';
import { CHANGED_FROM, difference } from './compare.ts';
import { inEachBrowser } from './each-browser.ts';
import { QUALITY, sampleShare } from './samples.ts';
import type { Studio } from './studio.ts';
import { type Shot, take } from './take.ts';
import { VIEWS } from './views.ts';

/**
 * CSS rules with faults that a careless change might cause, such as larger text. `runControl`
 * adds them on purpose, to test that the comparison finds them.
 */
const FAULTS: readonly { what: string; css: string }[] = [
  { what: 'the colour of “in force” turned green', css: '.sb { --in-force: #1c7c3a !important; }' },
  {
    what: 'the shapes of the states gone',
    css: '.sb .state-icon { visibility: hidden !important; }',
  },
  {
    what: 'eight pixels more above each heading',
    css: '.sb :is(h1, h2) { padding-top: 8px !important; }',
  },
  { what: 'text a twelfth larger', css: '.sb { zoom: 1.08; }' },
];

/**
 * Adds a faulty CSS rule to a page, as if it were in the style sheet. The page's content security
 * policy allows this.
 */
async function plant(page: Page, css: string): Promise<void> {
  await page.evaluate(async (rule) => {
    const sheet = new CSSStyleSheet();
    await sheet.replace(rule);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}

/**
 * Tests the comparison: photographs a view without a change and with each of `FAULTS`, and prints
 * what share of the pixels differs. Resolves to 1 if a fault was missed or the unchanged view
 * counted as changed, otherwise to 0.
 */
export async function runControl(programs: BrowserProgram[], studio: Studio): Promise<number> {
  let missed = 0;
  const views = VIEWS.filter(({ name }) => name === 'record-devices').map((view) => ({
    ...view,
    widths: [1440],
  }));
  await inEachBrowser(programs, views, async (scene, view) => {
    const sample = async ({ png, width }: Shot) =>
      studio.develop(await studio.shrink(png, sampleShare(width), QUALITY.gallery));
    const [sound] = await take(scene, view);
    const [again] = await take(scene, view);
    if (!sound || !again) throw new Error(`${view.name} gave no picture.`);
    const tell = (what: string, share: number, seen: boolean) => {
      if (!seen) missed += 1;
      console.log(
        `${scene.driver.kind} ${view.name}, ${what}: ${(share * 100).toFixed(3)} % ${seen ? '' : 'WRONG'}`.trim(),
      );
    };
    const noise = difference(await sample(sound), await sample(again)).share;
    tell('nothing changed', noise, noise < CHANGED_FROM);
    for (const { what, css } of FAULTS) {
      const [faulty] = await take(scene, view, (page) => plant(page, css));
      if (!faulty) throw new Error(`${view.name} gave no picture.`);
      const { share } = difference(await sample(sound), await sample(faulty));
      tell(what, share, share >= CHANGED_FROM);
    }
  });
  console.log(missed === 0 ? 'Every planted fault was seen.' : `${missed} wrong.`);
  return missed === 0 ? 0 : 1;
}
