import { shiftDay } from '../../dates/days.ts';
import { eventsOf, measuresIn } from '../../record/record-index.ts';
import type { LegalRecord } from '../../record/schema.ts';
import { SCOPES } from '../../record/scopes.ts';
import type { SentenceEvidence } from '../evidence/evidence.ts';
import type { EventMatch } from '../judgement.ts';
import { isCourtsSeat } from '../places/court-seats.ts';
import { isBesides } from '../places/place-rules.ts';
import { type Hit, hitsOf, names, namesAny, nearest, tellsOfRestriction } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { besideThePoint, type ClaimPlace, listOf } from './claim-places.ts';
import { hitsAroundPlace } from './clauses.ts';
import type { Cue, CueValues } from './cue-values.ts';
import type { Group } from './scope-cues.ts';
import type { Statement } from './statements.ts';

/**
 * The cue `places` has its full value, 1, if the article names at least this many other places.
 */
const MOST_PLACES = 6;
/**
 * The cue `several` has its full value, 1, if the sentence names at least this many other places.
 */
const MOST_IN_SENTENCE = 3;
/**
 * The cue `first-named-late` has its full value, 1, if at least this many sentences come before
 * the first sentence that names the place.
 */
const LATEST = 30;

/**
 * The cue `sum-of-strengths` has its full value, 1, if the sum of the statements' strengths is at
 * least this number. The sum leaves out statements that do not link the app with a restriction.
 */
const MOST_STRENGTH = 2;

/**
 * A place is near a word for a restriction if at most this many words are between them. The cue
 * `near-restriction` then has its full value, 1.
 */
const NEAR = 3;
/**
 * The cue `near-restriction` has the value 0.5 if more than `NEAR` and at most this many words are
 * between the place and the word for a restriction.
 */
const RATHER_NEAR = 8;

/**
 * A word for an authority or a law belongs to a place if at most this many words are between the
 * two: "the French parliament".
 */
const BESIDE = 2;

/** A place is early in its sentence if at most this many characters come before it. */
const EARLY = 12;

/** Facts about an article that help to decide which places its claims are about. */
export interface ClaimedArticle {
  record: LegalRecord;
  /** Day of publication, `YYYY-MM-DD`; null when unknown. */
  published: string | null;
  /** Code of the weightiest jurisdiction; null when there is none. */
  leading: string | null;
  /** Ids of the events that the article reports. */
  events: ReadonlySet<string>;
  /**
   * Codes of the states and provinces that the article is about, and of their countries (see
   * `partsAndCountries`).
   */
  divided: ReadonlySet<string>;
  /** True when the article reports a law that keeps minors off social media. */
  minorsLaw: boolean;
  /** Position of each sentence in the article, counted from 0. */
  positions: ReadonlyMap<Sentence, number>;
  /** Codes of all places that the statements name. */
  codes: ReadonlySet<string>;
}

/** Findings about an article from which a `ClaimedArticle` is made. */
interface Findings {
  evidence: readonly SentenceEvidence[];
  leading: readonly string[];
  events: readonly EventMatch[];
}

/** An article's statements, and two facts about the article that were needed to find them. */
interface ReadStatements extends Pick<ClaimedArticle, 'divided' | 'minorsLaw'> {
  statements: readonly Statement[];
}

/** Gathers the facts about an article that help to decide which places its claims are about. */
export function claimedArticle(
  record: LegalRecord,
  { evidence, leading, events }: Findings,
  { statements, divided, minorsLaw }: ReadStatements,
  published: string | null,
): ClaimedArticle {
  const sentences = evidence.map(({ sentence }) => sentence);
  return {
    record,
    published,
    leading: leading[0] ?? null,
    events: new Set(events.map(({ id }) => id)),
    divided,
    minorsLaw,
    positions: new Map(sentences.map((sentence, position) => [sentence, position])),
    codes: new Set(statements.flatMap(({ named }) => named?.code ?? [])),
  };
}

/**
 * Returns the cues that decide whether an article claims that an app is restricted in a place.
 * Some come from the record and from the article as a whole. The others come from the sentences
 * that name the place most plainly (see `tellingStatements` and `plainest`). If a cue has
 * different values in these sentences, the greatest counts.
 */
export function placeCues(group: Group, article: ClaimedArticle): CueValues {
  const { statements } = group;
  const telling = plainest(tellingStatements(statements), article.divided);
  const values = new Map<string, number>();
  for (const statement of telling)
    for (const [cue, value] of sentenceCues(statement, article))
      values.set(cue, Math.max(values.get(cue) ?? 0, value));
  const first = Math.min(...telling.map((one) => article.positions.get(one.sentence) ?? 0));
  const joined = statements.filter((statement) => statement.joined);
  const strength = joined.reduce((sum, one) => sum + one.strength, 0);
  const ofArticle: Cue[] = [
    ...recordCues(group, article),
    ['only-dateline', Number(telling.every(({ named }) => named && isDateline(named)))],
    ['unjoined', Number(joined.length === 0)],
    ['joined-elsewhere', Number(joined.length > 0 && joined.every(({ named }) => !named))],
    ['sum-of-strengths', share(strength, MOST_STRENGTH)],
    ['first-named-late', share(first, LATEST)],
    ['named-at-once', Number(first <= 1)],
    ['leading', Number(group.place === article.leading)],
    ['with-leading', Number(telling.every((one) => namesLeading(one, group, article)))],
    ['law-on-minors', Number(article.minorsLaw)],
    ['places', share(article.codes.size - 1, MOST_PLACES)],
    ['part-elsewhere', Number(namesPart(group.place, article.codes))],
  ];
  for (const [cue, value] of ofArticle) values.set(cue, value);
  return values;
}

/**
 * Returns the statements of a group that name the place and link the app with a restriction. If
 * there are no such statements, returns those that name the place. If no statement names the place,
 * returns all. `placeCues` reads the plainest of the returned statements.
 */
export function tellingStatements(statements: readonly Statement[]): readonly Statement[] {
  const named = statements.filter((statement) => statement.named);
  const joined = named.filter((statement) => statement.joined);
  if (joined.length > 0) return joined;
  return named.length > 0 ? named : statements;
}

/**
 * Returns the statements with the fewest reasons to think that no restriction applies in the place
 * (see `besideThePoint`).
 */
function plainest(
  statements: readonly Statement[],
  divided: ReadonlySet<string>,
): readonly Statement[] {
  if (statements.length < 2) return statements;
  const counts = statements.map(({ named }) => (named ? besideThePoint(named, divided).length : 0));
  const least = Math.min(...counts);
  return statements.filter((_, index) => counts[index] === least);
}

/**
 * Returns the cues from the record's rules on the app in the place. A rule counts only if it has
 * an event dated at most one day after publication.
 */
function recordCues({ app, place }: Group, article: ClaimedArticle): Cue[] {
  if (place === null) return [];
  const { record, published, minorsLaw, events } = article;
  const until = published && shiftDay(published, 1);
  const rules = measuresIn(record, place)
    .filter(({ apps }) => apps.includes(app))
    .map(({ id, scope }) => ({ scope, steps: eventsOf(record, id) }))
    .filter(({ steps }) => steps.some(({ date }) => until === null || date <= until));
  const onMinors = rules.some(({ scope }) => SCOPES[scope].byAge);
  return [
    ['on-record', Number(rules.length > 0)],
    ['on-record-as-told', Number(minorsLaw && onMinors)],
    ['event', Number(rules.some(({ steps }) => steps.some(({ id }) => events.has(id))))],
  ];
}

function sentenceCues(statement: Statement, { divided }: ClaimedArticle): Cue[] {
  const { sentence, named, strength } = statement;
  const hits = hitsAroundPlace(statement, 'each');
  return [
    ['strength', strength],
    ['names-app', Number(names(sentence.hits, 'app'))],
    ...hitsOf(hits, 'effect').map(({ meaning }): Cue => [`says-${meaning}`, 1]),
    ...(named
      ? [...positionCues(named), ...wordCues(hits, named), ...reasons(named, divided)]
      : []),
  ];
}

/**
 * Returns the cues from a place's position in its sentence, and from what is right beside the
 * place.
 */
function positionCues({ hit, sentence, places }: ClaimPlace): Cue[] {
  const before = sentence.text.slice(0, hit.start - sentence.start);
  const after = sentence.text.slice(hit.end - sentence.start);
  const codes = new Set(places.map(({ meaning }) => meaning)).size;
  return [
    ['begins', Number(before.length <= 1)],
    ['early', Number(before.length > 1 && before.length <= EARLY)],
    ['labels', Number(before.length <= 1 && /^\s*[:：]/.test(after))],
    ['in-brackets', Number(/[(（][^)）]{0,19}$/.test(before) || /^\s*[)）]/.test(after))],
    ['several', share(codes - 1, MOST_IN_SENTENCE)],
    ['in-list', Number(codes > 2)],
    ['court', Number(isCourtsSeat(hit, sentence))],
    ['did-the-same', Number(isBesides(hit, sentence))],
  ];
}

/**
 * Returns a cue for each reason to think that no restriction applies in the place (see
 * `besideThePoint`).
 */
function reasons(named: ClaimPlace, divided: ReadonlySet<string>): Cue[] {
  return besideThePoint(named, divided).map((reason) => [reason, 1]);
}

/**
 * Matches the text before the place in a dateline: nothing, as in "MADRID, 17 March", or an
 * opening bracket, as in "【ソウル共同】".
 */
const DATELINE = /^[【[(（]?$/;

/**
 * Matches the text after a dateline's place. This text begins in one of these ways:
 *
 * - a closing bracket comes soon, as in "【ソウル共同】";
 * - an opening bracket or a dash comes at once;
 * - a comma comes at once, and a number, an opening bracket or a dash comes soon, as in "MADRID, 17
 *   March".
 *
 * In a list of places, such as "Denmark, Malaysia and France", none of these comes soon after the
 * comma.
 */
const AFTER_DATELINE = /^[^.。\n]{0,24}?[】\])）]|^\s*[(（–—/-]|^\s*[,،][^\n]{0,24}?[\d(（–—/-]/;

/**
 * True when a place is the dateline at the beginning of a paragraph, as in a news agency's story.
 * Always false in the headline and after the article's beginning.
 */
export function isDateline({ hit, sentence }: ClaimPlace): boolean {
  if (sentence.part !== 'lede' || sentence.start > 0) return false;
  const before = sentence.text.slice(0, hit.start);
  const after = sentence.text.slice(hit.end);
  return DATELINE.test(before.trim()) && AFTER_DATELINE.test(after);
}

/**
 * Returns the cues from words near the place. If the sentence lists several places together, a
 * word for a restriction near one of them counts as near all of them.
 */
function wordCues(hits: readonly Hit[], named: ClaimPlace): Cue[] {
  const { hit } = named;
  const restricting = hits.filter(tellsOfRestriction);
  const distance = Math.min(...listOf(named).map((place) => nearest(place, restricting)));
  const authorities = hits.filter((one) => namesAny([one], ['authority', 'usual', 'instrument']));
  return [
    ['near-restriction', distance <= NEAR ? 1 : Number(distance <= RATHER_NEAR) / 2],
    ['before-restriction', Number(restricting.some(({ start }) => start > hit.start))],
    ['beside-authority', Number(nearest(hit, authorities) <= BESIDE)],
  ];
}

/**
 * True when a statement is not about the article's weightiest place, but its sentence also names
 * that place: "Kazakhstan will not follow Australia".
 */
function namesLeading(
  { named }: Statement,
  { place }: Group,
  { leading }: ClaimedArticle,
): boolean {
  if (place === leading) return false;
  return named?.places.some((hit) => hit !== named.hit && hit.meaning === leading) ?? false;
}

function namesPart(place: string | null, codes: ReadonlySet<string>): boolean {
  return place !== null && [...codes].some((code) => code.startsWith(`${place}-`));
}

function share(value: number, most: number): number {
  return Math.min(value, most) / most;
}
