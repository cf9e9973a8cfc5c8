import type { Article } from '../../article/article.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { ALL_LANGUAGES } from '../lexicon/term.ts';

/** Enough text to tell a language by. */
const SAMPLE = 3000;

/**
 * Bits of the language whose words an article is judged by: by its script, else by its most frequent words, else by what
 * the page declares. All languages when none can be told (a language without a file), so that no article is lost for that.
 */
export function languageOf(lexicon: Lexicon, article: Article): number {
  const sample = sampleOf(article);
  const script = scriptLanguage(sample);
  const byScript = script && lexicon.languages.find(({ code }) => code === script);
  if (byScript) return byScript.bit;
  const told = byFrequentWords(lexicon, sample);
  if (told) return told;
  const declared = article.lang.toLowerCase().split('-')[0];
  return lexicon.languages.find(({ code }) => code === declared)?.bit ?? ALL_LANGUAGES;
}

function sampleOf({ title, blocks }: Article): string {
  let sample = title;
  for (const { text } of blocks) {
    if (sample.length >= SAMPLE) break;
    sample += ` ${text}`;
  }
  return sample.slice(0, SAMPLE);
}

/** Ranges of the scripts that one language of ours writes in, and their order: kana (without the dot that Chinese names have too) before the characters that Japanese shares with Chinese. */
const SCRIPTS: readonly [code: string, first: number, last: number][] = [
  ['ja', 0x3041, 0x30fa],
  ['ko', 0xac00, 0xd7a3],
  ['zh', 0x4e00, 0x9fff],
  ['hi', 0x900, 0x97f],
  ['ar', 0x600, 0x6ff],
  ['ru', 0x400, 0x4ff],
];

/** A name in another script inside a text is no sign; a seventh of the letters is (Chinese texts are full of Latin names and addresses). A twentieth in kana is: headlines are short of them, and other texts have none. */
function scriptLanguage(sample: string): string | undefined {
  const counts = new Uint16Array(SCRIPTS.length);
  let letters = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code < 0x80 ? isLatin(code) : code >= 0xc0) letters++;
    if (code < 0x400) continue;
    const script = SCRIPTS.findIndex(([, first, last]) => code >= first && code <= last);
    if (script >= 0) (counts[script] as number)++;
  }
  return SCRIPTS[counts.findIndex((count, index) => count > letters / (index === 0 ? 20 : 7))]?.[0];
}

function isLatin(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function byFrequentWords({ languages, common }: Lexicon, sample: string): number {
  // What follows an apostrophe is an ending or goes with it: the Turkish "TikTok'a" says nothing of the Portuguese "a".
  const words = sample.toLowerCase().split(/['’]\p{L}+|[^\p{L}\p{M}]+/u);
  const counts = languages.map(({ bit }) => ({ bit, count: 0 }));
  for (const word of words) {
    const bits = common.get(word);
    if (bits) for (const entry of counts) if (entry.bit & bits) entry.count++;
  }
  counts.sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (!first || first.count < 3 || first.count < words.length / 20) return 0;
  return second && second.count === first.count ? first.bit | second.bit : first.bit;
}
