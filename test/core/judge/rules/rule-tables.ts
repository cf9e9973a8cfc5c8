import { EVENT_RULES } from '../../../../src/core/judge/events/event-rules.ts';
import { REPORT_RULES } from '../../../../src/core/judge/events/report-rules.ts';
import { HINT_RULES } from '../../../../src/core/judge/evidence/hint-rules.ts';
import { OTHER_RULES } from '../../../../src/core/judge/evidence/other-rules.ts';
import { PASSES } from '../../../../src/core/judge/evidence/passes/passes.ts';
import { STRENGTH_RULES } from '../../../../src/core/judge/evidence/strength-rules.ts';
import { WORD_RULES } from '../../../../src/core/judge/evidence/word-rules.ts';
import { PLACE_RULES } from '../../../../src/core/judge/places/place-rules.ts';
import { ARTICLE_RULES, VETOES } from '../../../../src/core/judge/rules/article-rules.ts';
import type { NamedRule } from '../../../../src/core/judge/rules/rule.ts';

/**
 * All scoring rules of the judge, and its vetoes, in lists. The headings and the order are those
 * of docs/judging.md.
 */
export const RULE_TABLES: readonly { heading: string; rules: readonly NamedRule[] }[] = [
  { heading: 'Vetoes', rules: VETOES },
  { heading: 'Rules of the article', rules: ARTICLE_RULES },
  { heading: 'Joins within a sentence', rules: [...WORD_RULES, ...HINT_RULES] },
  { heading: 'Strength of a restricting word', rules: STRENGTH_RULES },
  { heading: 'Restrictions of something else', rules: OTHER_RULES },
  { heading: 'Joins across sentences', rules: PASSES },
  { heading: 'Jurisdictions', rules: PLACE_RULES },
  { heading: 'Events', rules: EVENT_RULES },
  { heading: 'Events of claims', rules: REPORT_RULES },
];
