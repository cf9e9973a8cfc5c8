import type { Article } from '../article.ts';
import type { Lexicon } from './lexicon.ts';
import { ALL_LANGUAGES } from './term.ts';

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

const SCRIPTS: readonly [code: string, letters: RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7a3]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['ru', /[\u0400-\u04ff]/g],
];

/** A name in another script inside a text is no sign; a seventh of the letters is (Chinese texts are full of Latin names and addresses). */
function scriptLanguage(sample: string): string | undefined {
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  return SCRIPTS.find(([, pattern]) => (sample.match(pattern) ?? []).length > letters / 7)?.[0];
}

function byFrequentWords(lexicon: Lexicon, sample: string): number {
  const words = sample.toLowerCase().split(/[^\p{L}\p{M}]+/u);
  const counts = lexicon.languages.map(({ bit, common }) => ({
    bit,
    count: words.filter((word) => common.has(word)).length,
  }));
  counts.sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (!first || first.count < 3 || first.count < words.length / 20) return 0;
  return second && second.count === first.count ? first.bit | second.bit : first.bit;
}
