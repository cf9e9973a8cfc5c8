import { describe, expect, it } from 'vitest';
import { readSentences } from '../../../../src/core/judge/reading/read-sentences.ts';
import { authoredJudge } from '../../../authored-record.ts';
import { datedArticle } from '../written-articles.ts';

const { lexicon } = authoredJudge();

/** Returns the effects that the words of a headline name, such as `pass`. */
function effectsIn(lang: string, headline: string): string[] {
  const [sentence] = readSentences(lexicon, datedArticle(lang, '2026-01-01', headline)).sentences;
  return sentence?.hits.flatMap(({ kind, meaning }) => (kind === 'effect' ? [meaning] : [])) ?? [];
}

describe('words of permission', () => {
  it('may tell of a step of a law in a sentence that names no app', () => {
    expect(effectsIn('es', 'La Asamblea aprobó una propuesta para los menores de 15')).toContain(
      'pass',
    );
  });
  it('tell of no such step where an app is permitted something else', () => {
    expect(effectsIn('es', 'El ministerio aprobó la nueva oficina de TikTok')).not.toContain(
      'pass',
    );
  });
});
