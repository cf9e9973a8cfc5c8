import type { Join, SentenceEvidence } from '../evidence/evidence.ts';
import { HINT_RULES } from '../evidence/hint-rules.ts';
import { OTHER_RULES, RESTRICTS_OTHER } from '../evidence/other-rules.ts';
import { PASSES } from '../evidence/passes/passes.ts';
import { STRENGTH_RULES } from '../evidence/strength-rules.ts';
import { WORD_RULES } from '../evidence/word-rules.ts';
import { type Sentence, textOf } from '../reading/read-sentences.ts';
import { type JoinExplanation, nameOf, quoteOf } from './explanation.ts';

const ABOUT = new Map(
  [...WORD_RULES, ...HINT_RULES, ...PASSES].map(({ name, about }) => [name, about]),
);

/** Explains each restriction of an app that a sentence reports, in the article's order. */
export function explainSentences(evidence: readonly SentenceEvidence[]): JoinExplanation[] {
  const standsIn = new Map(
    evidence.flatMap(({ sentence, joins }) =>
      // Maps each hit to its sentence. The map shows in which sentence a join's word for a
      // restriction (`by`) stands. If the join has a `pairing`, `by` is in the join's own
      // sentence, but may be a copy that is not in `sentence.hits` (see `storeRemovals`). The
      // map therefore gets an entry for each such `by`, too.
      [...sentence.hits, ...joins.flatMap(({ by, pairing }) => (pairing ? by : []))].map(
        (hit) => [hit, sentence] as const,
      ),
    ),
  );
  return evidence.flatMap(({ joins }) =>
    joins.map((join) => explainJoin(join, standsIn.get(join.by) ?? join.sentence)),
  );
}

/**
 * Explains why a sentence says that an app is restricted. The word `join.by` is usually in this
 * sentence, but may be in another one nearby. `wordStandsIn` is the sentence with the word.
 */
function explainJoin(join: Join, wordStandsIn: Sentence): JoinExplanation {
  const { sentence, app, strength, by, rule } = join;
  return {
    rule,
    about: ABOUT.get(rule) ?? '',
    ...quoteOf(sentence),
    app,
    word: textOf(by, wordStandsIn),
    strength,
    factors: factorsOf(join),
  };
}

/** Returns the scoring rules that changed the strength of the link, each with its factor. */
function factorsOf({ pairing }: Join): JoinExplanation['factors'] {
  if (!pairing) return [];
  const factors = STRENGTH_RULES.map((rule) => ({ rule, factor: rule.factor(pairing) }));
  const others = OTHER_RULES.filter((rule) => rule.applies(pairing));
  return [
    ...factors.filter(({ factor }) => factor !== 1),
    // If several of `OTHER_RULES` apply, the strength is multiplied by `RESTRICTS_OTHER` only
    // once. Therefore, the first of them gets this factor, and the others get 1.
    ...others.map((rule, index) => ({ rule, factor: index === 0 ? RESTRICTS_OTHER : 1 })),
  ].map(({ rule, factor }) => ({ ...nameOf(rule), factor }));
}
