import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Driver } from './driver/launch.ts';
import { inSidebar } from './sidebar.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A rule that axe checks only if asked: buttons and links must not be too small (WCAG 2.2). */
const WITH_SIZES = { 'target-size': { enabled: true } };

/**
 * Returns the faults that axe finds in a page, each as `rule: elements`. `within` is a JavaScript
 * expression for the part of the page to check. If `sizes` is true, also checks the sizes of
 * buttons and links.
 */
export async function axeFaults(page: Page, within = 'document', sizes = false): Promise<string[]> {
  if (await page.evaluate("typeof axe === 'undefined'")) await page.evaluate(AXE);
  const options = JSON.stringify({ resultTypes: ['violations'], rules: sizes ? WITH_SIZES : {} });
  const { violations } = (await page.evaluate(`axe.run(${within}, ${options})`)) as AxeResults;
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`,
  );
}

/**
 * Returns the faults that axe finds in a sidebar, except small targets (see
 * `smallTargetsOfSidebar`). `spoil` is faulty markup to add to the copy of the sidebar that axe
 * checks.
 */
export async function axeFaultsOfSidebar(
  driver: Driver,
  page: Page,
  spoil = '',
): Promise<string[]> {
  // axe can't see into a closed shadow root, so it gets a copy at the same position.
  const copy = await inSidebar(
    driver,
    page,
    (root) => {
      const isPanel = root instanceof Document;
      const sheets = isPanel ? [...root.styleSheets] : root.adoptedStyleSheets;
      const rules = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
      if (!isPanel) return { html: root.firstElementChild?.outerHTML ?? '', css: rules.join('\n') };
      const { lang, dir } = root.documentElement;
      const copy = document.createElement('div');
      for (const name of root.body.classList) copy.classList.add(name);
      Object.assign(copy, { lang, dir });
      copy.style.cssText = `position: fixed; inset: 12px 12px 12px auto; inline-size: ${innerWidth}px`;
      copy.append(...[...root.body.cloneNode(true).childNodes]);
      return { html: copy.outerHTML, css: rules.join('\n') };
    },
    null,
  );
  await page.evaluate(
    ({ html, css, fault }) => {
      document.querySelector('#copy')?.remove();
      const host = document.createElement('div');
      host.id = 'copy';
      const root = host.attachShadow({ mode: 'open' });
      // Trusted Types can forbid scripts to insert markup. This policy allows it.
      const { trustedTypes } = globalThis as {
        trustedTypes?: {
          createPolicy(name: string, rules: object): { createHTML(text: string): string };
        };
      };
      const policy = trustedTypes?.createPolicy('copy', { createHTML: (text: string) => text });
      root.innerHTML = policy?.createHTML(html + fault) ?? html + fault;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css.replaceAll('animation:', '--no-animation:'));
      root.adoptedStyleSheets = [sheet];
      host.popover = 'manual';
      document.documentElement.append(host);
      host.showPopover();
    },
    { ...copy, fault: spoil },
  );
  try {
    return await axeFaults(page, "{ include: ['#copy'] }");
  } finally {
    await page.evaluate(() => document.querySelector('#copy')?.remove());
  }
}
