import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { pause } from '../e2e/patience.ts';
import { spyLearned } from './event-spy.ts';
import { hostile, SECRET, useHostileStage } from './hostile-stage.ts';
import { SPIES } from './spies.ts';

/** Words of the panel that an attacker may guess: names of places, and texts of the interface. */
const WORDS = ['Indien', 'Zu einem Reiter einklappen', 'Jetzt prüfen', 'Heute', 'Still Banned'];
/** Centre of the panel, in the coordinates of the browser's window. */
const MIDDLE = { x: 1075, y: 400 };

/**
 * Control: a page whose own document contains an imitation of the panel. The page can read this
 * imitation, which has the sidebar's marker attribute.
 */
const PLANTED = hostile('planted', {
  head: '<style>@view-transition { navigation: none } .planted::after { content: "Indien" }</style>',
  body: `<div class="planted" popover="manual" title="Indien" aria-label="Indien" data-still-banned style="inset: 12px 12px auto auto; width: 380px; height: 700px"><p>Indien: Heute. Jetzt prüfen. Zu einem Reiter einklappen</p><iframe src="https://sputniknews.com/living/plain.html?chrome-extension:"></iframe></div><script>
    const panel = document.querySelector('.planted');
    panel.showPopover();
    panel.animate([{ color: 'red', offset: 0 }, { color: 'blue', offset: 1 }], { duration: 60000, id: 'Indien' });
    const words = panel.firstElementChild.firstChild;
    CSS.highlights.set('planted', new Highlight(new StaticRange({ startContainer: words.cloneNode(), startOffset: 0, endContainer: words, endOffset: 2 })));
    new Function('throw new Error("Indien")');
    performance.mark('Indien');
  </script>`,
});

const given = { words: WORDS, at: MIDDLE };
const { open, withoutSidebar, withPanel, withTab, stage } = useHostileStage([PLANTED]);
const run = (page: Page, name: string) =>
  page.evaluate(SPIES[name] as (typeof SPIES)[string], given) as Promise<string[]>;
const names = Object.keys(SPIES);

describe('a page that reads', () => {
  it.each(names)('by %s learns nothing of the open panel', async (name) => {
    const page = await withPanel('plain');
    const learned = await run(page, name);
    expect(learned.join('\n')).not.toMatch(SECRET);
    expect((await page.evaluate(spyLearned)).join('\n')).not.toMatch(SECRET);
  });
  it.each(names)('by %s learns nothing of the reader from the tab', async (name) => {
    const page = await withTab('plain');
    expect((await run(page, name)).join('\n')).not.toMatch(SECRET);
  });
  // Leaves out the spies `error stacks` and `a view transition`, because they can't read even the
  // page's own text.
  it.each(names.filter((name) => !/stacks|transition/.test(name)))(
    'by %s would find a panel in the page itself',
    async (name) => {
      const page = await withoutSidebar('planted');
      expect((await run(page, name)).join('\n')).toMatch(SECRET);
    },
  );
});

describe('a page that is printed', () => {
  const watchPrint = () => {
    const look = () => {
      const host = document.querySelector<HTMLElement>('[data-still-banned]');
      const { textContent, outerHTML } = document.documentElement;
      const texts = [textContent, outerHTML, host?.outerHTML, String(getSelection())];
      Object.assign(window, { printed: texts.join() });
    };
    for (const name of ['beforeprint', 'afterprint']) addEventListener(name, look);
  };
  const printed = async (page: Page) => {
    await page.evaluate(watchPrint);
    await page.pdf();
    return `${await page.evaluate('window.printed')}`;
  };
  it('learns nothing by print and beforeprint', async () => {
    const text = await printed(await withPanel('plain'));
    expect(text).toMatch(/Nepal/);
    expect(text).not.toMatch(SECRET);
  });
  it('would find a panel in the page itself', async () => {
    expect(await printed(await withoutSidebar('planted'))).toMatch(SECRET);
  });
});

describe('a page that guesses', () => {
  /**
   * Searches for the word with `window.find`, first without frames and then with frames. Resolves
   * to a list with a text for each search: `true`, `false` or the error that the search threw.
   */
  const outcomes = (page: Page, word: string) =>
    page.evaluate((wanted) => {
      const find = (window as unknown as { find(...how: unknown[]): boolean }).find;
      return [false, true].map((frames) => {
        getSelection()?.removeAllRanges();
        try {
          return `${find(wanted, false, false, true, false, frames, false)}`;
        } catch (error) {
          return `${error}`;
        }
      });
    }, word);
  it('is answered alike on words that the panel has and words that it lacks', async () => {
    const page = await withPanel('plain');
    expect(await outcomes(page, 'Indien')).toEqual(await outcomes(page, 'Ruritania'));
  });
  it('would be answered otherwise on a panel in the page itself', async () => {
    const page = await withoutSidebar('planted');
    expect(await outcomes(page, 'Indien')).not.toEqual(await outcomes(page, 'Ruritania'));
  });
});

describe('a page that listens', () => {
  const useIt = async (page: Page) => {
    await page.mouse.move(MIDDLE.x, MIDDLE.y, { steps: 5 });
    await page.mouse.wheel({ deltaY: 100 });
    await page.mouse.click(MIDDLE.x, 60);
    await page.mouse.move(MIDDLE.x - 100, MIDDLE.y);
    await page.mouse.down();
    await page.mouse.move(300, 300, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.press('Tab');
    await pause(300);
  };
  it('to originalTarget and its kin gets no text and no address of the panel', async () => {
    const page = await withPanel('plain');
    await useIt(page);
    expect((await page.evaluate(spyLearned)).join('\n')).not.toMatch(SECRET);
  });
  it('to originalTarget and its kin learns nothing of the reader from the tab, while it opens', async () => {
    const page = await withTab('plain');
    await page.mouse.click(1250, 180);
    await pause(1500);
    await useIt(page);
    expect((await page.evaluate(spyLearned)).join('\n')).not.toMatch(SECRET);
  });
  it('to drag and drop gets no text that is dragged out of the panel', async () => {
    const page = await withPanel('plain');
    await page.evaluate(() => {
      Object.assign(window, { dropped: [] as string[] });
      for (const name of ['dragover', 'drop'] as const)
        addEventListener(name, (event) => {
          event.preventDefault();
          const { types = [], items = [] } = event.dataTransfer ?? {};
          const texts = types.map((type) => event.dataTransfer?.getData(type));
          Object(window).dropped.push(...texts, ...[...items].map(({ type }) => type));
        });
    });
    await page.mouse.click(MIDDLE.x, MIDDLE.y, { count: 3 });
    await page.mouse.move(MIDDLE.x, MIDDLE.y);
    await page.mouse.down();
    // Keeps the mouse button down over the page, because a drop would let the page read the
    // dragged text.
    await page.mouse.move(400, 300, { steps: 8 });
    await pause(200);
    const heard = (await page.evaluate('dropped')) as string[];
    expect(heard.join('\n')).not.toMatch(SECRET);
    await page.mouse.move(MIDDLE.x, MIDDLE.y, { steps: 4 });
    await page.mouse.up();
  });
  it('would find a panel in the page itself by its events', async () => {
    const page = await open('plain');
    await page.evaluate(
      (mode) => {
        const host = document.createElement('div');
        const root = host.attachShadow({ mode });
        const text = document.createElement('p');
        text.textContent = 'Indien';
        root.append(text);
        host.style.cssText = 'position: fixed; inset: 0; z-index: 9';
        text.style.cssText = 'height: 100vh; margin: 0';
        document.body.append(host);
      },
      stage.driver.kind === 'firefox' ? ('closed' as const) : ('open' as const),
    );
    await page.mouse.move(400, 300, { steps: 3 });
    await page.mouse.click(400, 300);
    expect((await page.evaluate(spyLearned)).join('\n')).toMatch(SECRET);
  });
});

describe('a page that takes the host away again and again', () => {
  it('and searches in between learns nothing of the reader', async () => {
    const page = await withPanel('plain');
    const learned = await page.evaluate(
      async (words) => {
        const found: string[] = [];
        const find = (window as unknown as { find(word: string): boolean }).find;
        for (let round = 0; round < 40; round += 1) {
          const host = document.querySelector('[data-still-banned]');
          for (const word of words) if (find(word)) found.push(word, `${getSelection()}`);
          getSelection()?.selectAllChildren(document.documentElement);
          found.push(`${getSelection()}`);
          host?.remove();
          await new Promise((next) => setTimeout(next, 30));
        }
        return found;
      },
      WORDS.slice(0, 3),
    );
    expect(learned.join('\n')).not.toMatch(SECRET);
    expect((await page.evaluate(spyLearned)).join('\n')).not.toMatch(SECRET);
  });
});
