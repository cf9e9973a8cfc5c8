import { isBesides } from '../places/place-rules.ts';
import { type Hit, type HitKind, isPlace, tellsOfRestriction } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { listOf } from './claim-places.ts';
import { hitsAroundPlace } from './clauses.ts';
import type { Statement } from './statements.ts';

/**
 * Classes of words that tell of a rule in a place, although they are not words for a restriction:
 * "comparable rules", "reopened".
 */
const TELLING_OF_RULE: readonly HitKind[] = ['same-step', 'elsewhere', 'over'];

/** Classes of words that may tell of a law on minors: "law", "has been in place", "called on". */
const LAW_SIGNS: readonly HitKind[] = ['instrument', 'in-force', 'demand'];

/** Effects, as in `Hit.meaning`, of events that make a law: "decided", "passed". */
const ADOPTIONS: readonly string[] = ['sign', 'pass'];

/** Matches a number that may be a minimum age. */
const AGE = /(?<!\d)1[3-8](?!\d|[.,]\d|\s?%)/;

/**
 * Returns the neighbours of each sentence that tells of a restriction but names no place. In
 * "Australia is ahead. There, children may not use the app", "Australia is ahead" is such a
 * neighbour. Neighbours stand right before or after the sentence, in the same paragraph.
 */
export function explainedBeside(sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const explains = (sentence: Sentence | undefined, { block }: Sentence) =>
    sentence?.block === block &&
    sentence.hits.some(tellsOfRestriction) &&
    !sentence.hits.some(isPlace);
  return new Set(
    sentences.filter(
      (sentence, index) =>
        explains(sentences[index - 1], sentence) || explains(sentences[index + 1], sentence),
    ),
  );
}

/**
 * True when at least one of the statements meets one of these conditions:
 * - It says that its place has a rule. "Its data are stored in Norway" does not.
 * - It names its place only as an example for another place: "like Norway".
 * - Its sentence is in `explained`, or may tell of a law (see `mayTellOfLaw`). This condition
 *   needs an `explained` that is not null.
 *
 * `explained` has the sentences from `explainedBeside` if the article reports a law on minors and
 * the record has one for the place. Otherwise, it is null.
 */
export function tellsOfRuleThere(
  statements: readonly Statement[],
  explained: ReadonlySet<Sentence> | null,
): boolean {
  return statements.some(
    (statement) =>
      isLikened(statement) ||
      hitsAroundPlace(statement, 'strong').some(tellsOfRule) ||
      (explained && (explained.has(statement.sentence) || mayTellOfLaw(statement))),
  );
}

/**
 * True when a sentence names the statement's place only to liken another place to it, or because
 * the place did something similar earlier: Norway in "like Norway" and "after Norway". Also true
 * for the other places of the same list: Denmark in "like Norway and Denmark".
 */
function isLikened({ sentence, named }: Statement): boolean {
  return named !== null && listOf(named).some((place) => isBesides(place, sentence));
}

function tellsOfRule(hit: Hit): boolean {
  return tellsOfRestriction(hit) || TELLING_OF_RULE.includes(hit.kind);
}

/**
 * True for a sentence that may tell of a law on minors without a word for a restriction: "Norway
 * passed its own law", "Denmark settled on 15 years".
 */
function mayTellOfLaw(statement: Statement): boolean {
  const tells = ({ kind, meaning }: Hit) =>
    LAW_SIGNS.includes(kind) || (kind === 'effect' && ADOPTIONS.includes(meaning));
  return AGE.test(statement.sentence.text) || hitsAroundPlace(statement, 'strong').some(tells);
}
