import { JAPANESE, KOREAN, SIMPLIFIED_CHINESE, TRADITIONAL_CHINESE } from './east-asian-stories.ts';
import { type AwkwardPage, awkward, type Story } from './story.ts';

/**
 * Related headlines in the margin. Each is as long as a short paragraph of a Chinese article, so
 * that its length alone does not show that it is a headline.
 */
const RAIL = `<aside class="rail">${'<p><a href="/more">各地今日天氣：午後有陣雨，山區請留意落石，週末氣溫回升至攝氏三十度</a></p>'.repeat(8)}</aside>`;

/**
 * Style rules of all layouts in this file. A test machine without fonts for Chinese, Japanese and
 * Korean draws each character as a narrow box. The letter spacing makes up for the missing width.
 */
const BASE =
  '* { box-sizing: border-box; } body { margin: 0; font: 18px/1.9 sans-serif; letter-spacing: 0.3em; } h1 { font-size: 34px; line-height: 1.4; }' +
  ' #story { max-width: none !important; margin: 0 !important; }';

function layout(name: string, story: Story, rules: string, inside: string): AwkwardPage {
  return awkward(name, {
    story,
    head: `<style>${BASE}${rules}</style>`,
    body: `<body>${inside}</body>`,
  });
}

/** Layouts of Chinese, Japanese and Korean news sites: short paragraphs in wide columns. */
export const EAST_ASIAN_LAYOUTS: AwkwardPage[] = [
  layout(
    'zh-text-fills-the-window',
    TRADITIONAL_CHINESE,
    'main { padding: 0 40px; }',
    '<main>ARTICLE</main>',
  ),
  layout(
    'zh-wide-column-and-rail',
    TRADITIONAL_CHINESE,
    'main { max-width: 1200px; margin: 0 auto; overflow: hidden; } .text { float: left; width: calc(100% - 340px); } .rail { float: right; width: 300px; }',
    `<main><div class="text">ARTICLE</div>${RAIL}</main>`,
  ),
  layout(
    'zh-flexible-columns',
    TRADITIONAL_CHINESE,
    'main { display: flex; gap: 24px; max-width: 1280px; margin: 0 auto; padding: 0 16px; } .text { flex: 1; min-width: 0; } .rail { flex: 0 0 336px; }',
    `<main><div class="text">ARTICLE</div>${RAIL}</main>`,
  ),
  layout(
    'zh-least-width',
    SIMPLIFIED_CHINESE,
    'body { min-width: 1000px; } .text { width: 660px; margin: 0 auto; }',
    '<div class="text">ARTICLE</div>',
  ),
  layout(
    'zh-lines-without-paragraphs',
    SIMPLIFIED_CHINESE,
    'main { max-width: 1100px; margin: 0 auto; } #story p { display: inline; } #story p::after { content: "\\a"; white-space: pre; }',
    '<main>ARTICLE</main>',
  ),
  layout(
    'ja-wide-headline',
    JAPANESE,
    'main { display: grid; grid-template-columns: 1fr min(660px, 100%) 1fr; } main > *, article { display: contents; } #story { display: contents; } #story > * { grid-column: 2; } #story > h1 { grid-column: 1 / -1; padding: 0 24px; }',
    '<main>ARTICLE</main>',
  ),
  layout(
    'ja-text-right-of-a-rail',
    JAPANESE,
    'main { display: grid; grid-template-columns: 220px minmax(0, 1fr); gap: 24px; max-width: 1240px; margin: 0 auto; } .rail { grid-row: 1; }',
    `<main>${RAIL}<div class="text">ARTICLE</div></main>`,
  ),
  layout(
    'ja-fixed-width',
    JAPANESE,
    '.page { width: 980px; margin: 0 auto; overflow: hidden; } .text { float: left; width: 640px; } .rail { float: right; width: 300px; }',
    `<div class="page"><div class="text">ARTICLE</div>${RAIL}</div>`,
  ),
  layout(
    'ko-text-in-the-middle',
    KOREAN,
    'header { position: sticky; top: 0; background: white; border-bottom: 1px solid; } main { width: min(92vw, 860px); margin: 0 auto; }',
    '<header>섬 신문</header><main>ARTICLE</main>',
  ),
  layout(
    'ko-column-and-rail',
    KOREAN,
    'main { display: grid; grid-template-columns: minmax(0, 1fr) 320px; gap: 40px; max-width: 1180px; margin: 0 auto; }',
    `<main><div class="text">ARTICLE</div>${RAIL}</main>`,
  ),
];
