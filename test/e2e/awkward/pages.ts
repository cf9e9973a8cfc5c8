import { STRICT_POLICY } from '../news-server.ts';
import { EAST_ASIAN_LAYOUTS } from './east-asian-layouts.ts';
import { type AwkwardPage, awkward, HEADLINE, SITE, STORY } from './story.ts';

const style = (rules: string) => `<style>${rules}</style>`;
const script = (code: string) => `<script>${code}</script>`;

/** Pages with style rules that match every element. Such rules could change the sidebar too. */
const STYLES: AwkwardPage[] = [
  awkward('plain'),
  awkward('reset', { head: style('* { all: unset !important; }') }),
  awkward('important', {
    head: style(`div, aside, section, header, button, h2, p, summary {
      display: inline !important; position: static !important; color: red !important; background: lime !important;
      font: 40px/3 cursive !important; transform: rotate(9deg) !important; opacity: 0.2 !important;
      visibility: hidden; letter-spacing: 1em; text-transform: uppercase; text-align: center; transition: all 9s; }
      article, article * { display: block !important; visibility: visible; }`),
  }),
  awkward('pseudo', {
    head: style(`*::before, *::after { content: "page"; display: block; background: red; }
      ::backdrop { display: block; background: rgb(255 0 0 / 0.5); }`),
  }),
  awkward('variables', {
    head: style(
      `:root { --ink: red; --paper: red; --state: red; --at: 3; --sans: cursive; --line: red; }`,
    ),
  }),
  awkward('root-size', {
    head: style('html { font-size: 62.5%; line-height: 3; letter-spacing: 0.3em; }'),
  }),
  awkward('transformed-body', {
    head: style(
      'body { transform: translateX(20px); overflow: hidden; perspective: 100px; filter: sepia(1); }',
    ),
  }),
  awkward('flex-root', { head: style('html { display: flex; } body { flex: 1; display: flex; }') }),
  awkward('grid-root', {
    head: style(
      'html { display: grid; grid-template-columns: 1fr 1fr; gap: 50px; } html > * { min-width: 0; }',
    ),
  }),
  awkward('hundred-vw', {
    head: style(
      'body { margin: 0; width: 100vw; } header { position: fixed; top: 0; left: 0; width: 100vw; }',
    ),
    body: '<body><header>The Daily Awkward</header>ARTICLE</body>',
  }),
  awkward('huge-z-index', {
    head: style(
      '.cover { position: fixed; inset: 0; z-index: 2147483647; background: rgb(0 0 0 / 0.1); pointer-events: auto; }',
    ),
    body: '<body>ARTICLE<div class="cover"></div></body>',
  }),
  awkward('paywall', {
    head: style(`html, body { overflow: hidden !important; height: 100%; }
      .wall { position: fixed; inset: 40% 0 0; background: linear-gradient(transparent, white); z-index: 999999; }`),
    body: '<body>ARTICLE<div class="wall"><p>Subscribe to go on reading.</p></div></body>',
  }),
];

/**
 * Pages with separate styles for printing, and pages with elements along the edge of the window.
 */
const LAYOUTS: AwkwardPage[] = [
  awkward('print-styles', {
    head: style(`@media print { nav { display: none; } article { columns: 2; font: 10pt/1.4 serif; max-width: none !important; }
      body > * { margin: 0 !important; } @page { size: A5; margin: 10mm; } }`),
    body: '<body><nav><a href="/">Home</a></nav>ARTICLE</body>',
  }),
  awkward('fixed-header', {
    head: style(`header, footer { position: fixed; inset: 0 0 auto; z-index: 2147483647; background: white; padding: 12px; }
      footer { inset: auto 0 0; } body { padding-block: 60px; }`),
    body: '<body><header>The Daily Awkward</header>ARTICLE<footer>We use cookies.</footer></body>',
  }),
  awkward('no-paragraphs', {
    head: style('.bar { position: fixed; inset: auto 0 0; background: white; }'),
    body: `<body><div id="story" style="max-width: 40rem; margin: 2rem auto">${STORY.replace(/<(\/?)(h1|p)>/g, '<$1div>')}</div>
      <div class="bar">We use cookies, and as long as you read here we shall say so at the lower edge of your window,
      from one of its sides to the other, whatever else may lie there.</div></body>`,
  }),
];

/** Pages with another document type, another script or another text direction. */
const DOCUMENTS: AwkwardPage[] = [
  awkward('strict-policy', {
    // The policy allows the page's own styles and images from its own host, such as the icon that
    // browsers request. Everything else is forbidden.
    headers: {
      'content-security-policy': `${STRICT_POLICY}; style-src 'unsafe-inline'; img-src 'self'`,
    },
  }),
  awkward('quirks', { doctype: '' }),
  awkward('xhtml', {
    doctype: '<?xml version="1.0" encoding="utf-8"?>',
    html: 'xmlns="http://www.w3.org/1999/xhtml" lang="en"',
    type: 'application/xhtml+xml; charset=utf-8',
  }),
  awkward('right-to-left', {
    html: 'lang="en" dir="rtl"',
    head: style('body { direction: rtl; }'),
  }),
  awkward('vertical', { head: style('html { writing-mode: vertical-rl; }') }),
  awkward('frameset', {
    body: '<frameset cols="50%,50%"><frame src="/awkward/plain.html?frame"/><frame src="about:blank"/></frameset>',
    answered: false,
  }),
  awkward('frames', {
    body: `<body>ARTICLE${'<iframe srcdoc="&lt;p&gt;An advertisement"></iframe>'.repeat(25)}</body>`,
  }),
  {
    name: 'drawing',
    answered: false,
    page: {
      url: `${SITE}/awkward/drawing.html`,
      type: 'image/svg+xml',
      body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 40"><title>${HEADLINE}</title>
        <text y="20">The WeChat ban of 2020 was blocked by a court in the United States.</text></svg>`,
    },
  },
  {
    name: 'pdf',
    answered: false,
    page: {
      url: `${SITE}/awkward/paper.pdf`,
      type: 'application/pdf',
      body: pdfOf('The WeChat ban of 2020 was blocked by a court in the United States.'),
    },
  },
];

/** Makes a PDF file with one page, which the browser shows in its own viewer. */
function pdfOf(text: string): string {
  const drawing = `BT /F1 12 Tf 20 100 Td (${text}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  return `${file}xref\n0 6\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}

/** Pages whose scripts interfere with scripts of the extension. */
const SCRIPTS: AwkwardPage[] = [
  awkward('own-dialog', {
    body: `<body>ARTICLE<dialog id="ask">May we set cookies? <button onclick="this.closest('dialog').close()">Yes</button></dialog>${script(
      "document.querySelector('#ask').showModal();",
    )}</body>`,
  }),
  awkward('own-popovers', {
    body: `<body>ARTICLE<div id="auto" popover>A tip</div><div id="manual" popover="manual">A note</div>${script(
      "for (const one of document.querySelectorAll('[popover]')) one.showPopover();",
    )}</body>`,
  }),
  awkward('full-screen', {
    body: `<body><button id="film" onclick="document.querySelector('video').requestFullscreen()">Full screen</button>
      <video style="width: 80px; height: 45px; background: black"></video>ARTICLE</body>`,
  }),
  awkward('editor', {
    body: '<body><div id="notes" contenteditable="true">My notes: </div>ARTICLE</body>',
  }),
  awkward('keys', {
    body: `<body>ARTICLE<input id="search"/>${script(`
      window.heard = [];
      for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'focusin'])
        for (const place of [document, document.body])
          place.addEventListener(type, (event) => heard.push(event.type + ' ' + event.target.nodeName));
      window.targets = [];
      addEventListener('keydown', (event) => targets.push(event.target.nodeName + ' ' + event.composedPath()[0].nodeName), true);
    `)}</body>`,
  }),
  awkward('focus-trap', {
    body: `<body>ARTICLE<div id="trap"><input id="inside"/></div>${script(`
      const trap = document.querySelector('#trap');
      document.addEventListener('focusin', (event) => trap.contains(event.target) || document.querySelector('#inside').focus());
      document.querySelector('#inside').focus();`)}</body>`,
  }),
  awkward('own-element', {
    head: script(`
      document.documentElement.append = document.documentElement.appendChild = () => {};
      for (const name of ['still-banned-sidebar', 'still-banned'])
        customElements.define(name, class extends HTMLElement {
          static disabledFeatures = ['shadow'];
          constructor() { super(); this.attachShadow({ mode: 'open' }); throw new Error('No.'); }
        });
      HTMLElement.prototype.showPopover = () => { throw new Error('No.'); };
      Element.prototype.attachShadow = () => { throw new Error('No.'); };
      document.createElement = () => { throw new Error('No.'); };`),
  }),
  awkward('infinite', {
    body: `<body>ARTICLE<div id="more"></div>${script(`
      addEventListener('scroll', () => document.querySelector('#more').append(
        Object.assign(document.createElement('p'), { textContent: 'One more story about the weather. '.repeat(20) })));`)}</body>`,
  }),
];

/**
 * All awkward pages. Each shows the story together with one obstacle of a kind that often breaks
 * extensions.
 */
export const AWKWARD_PAGES: readonly AwkwardPage[] = [
  ...STYLES,
  ...LAYOUTS,
  ...EAST_ASIAN_LAYOUTS,
  ...DOCUMENTS,
  ...SCRIPTS,
];

/**
 * Page that fights against added elements. If a script adds a `div`, such as the sidebar's host,
 * directly to the page's root element, the page removes this `div`. The page does so at most
 * `times` times, and counts the removals.
 */
export function removing(times: number): AwkwardPage {
  return awkward(`removes-${times}`, {
    body: `<body>ARTICLE${script(`
      window.removed = 0;
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes)
            if (node.nodeName === 'DIV' && removed < ${times}) { removed += 1; node.remove(); }
      }).observe(document.documentElement, { childList: true });`)}</body>`,
  });
}

/** Page that closes every popover except its own. It does so four times a second. */
export const CLOSING = awkward('closes-popovers', {
  body: `<body>ARTICLE${script(`
    window.shut = 0;
    setInterval(() => document.querySelectorAll('[popover]:popover-open').forEach((one) => {
      shut += 1; one.hidePopover(); }), 250);`)}</body>`,
});

/** Page that replaces its whole document element when the test asks it to. */
export const REBUILDING = awkward('rebuilds', {
  body: `<body>ARTICLE${script(`
    window.rebuild = () => document.documentElement.replaceWith(document.documentElement.cloneNode(true));`)}</body>`,
});

/** The story as a plain-text document, without markup. */
export const TEXT: AwkwardPage = {
  name: 'text',
  answered: true,
  page: {
    url: `${SITE}/awkward/text.txt`,
    type: 'text/plain; charset=utf-8',
    body: STORY.replace(/<[^>]+>/g, '\n'),
  },
};
