import { shiftDay } from '../../dates/days.ts';
import { isPartOf } from '../../record/place-codes.ts';
import type { LegalRecord } from '../../record/schema.ts';
import { SCOPES } from '../../record/scopes.ts';
import { type RuleWithEvents, rulesOnApp } from '../events/rules-on.ts';
import type { SentenceEvidence } from '../evidence/evidence.ts';
import { isOnLegalTopic } from '../evidence/lawful.ts';
import type { EventMatch } from '../judgement.ts';
import { isCourtsSeat } from '../places/court-seats.ts';
import { type Hit, hitsOf, names, namesAny, nearest, tellsOfRestriction } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { besideThePoint, type ClaimPlace, listOf } from './claim-places.ts';
import { hitsAroundPlace } from './clauses.ts';
import type { Cue, CueValues } from './cue-values.ts';
import { explainedBeside, tellsOfRuleThere } from './only-named.ts';
import type { Group } from './scope-cues.ts';
import type { Statement } from './statements.ts';

/**
 * If the article names at least this number of other places, the cue `places` has its greatest
 * value, 1. With half as many other places, the value is 0.5.
 */
const MOST_PLACES = 6;
/**
 * The cue `several` grows with the number of other places in the sentence. It is 1, its greatest
 * value, at this number or more.
 */
const MOST_IN_SENTENCE = 3;
/**
 * The cue `first-named-late` is greater if the place first appears late in the article. It is 1,
 * its greatest value, after this many sentences or more, and 0.5 after half as many.
 */
const LATEST = 30;

/**
 * The cue `sum-of-strengths` adds up the strengths of the statements whose own sentence links the
 * app with a restriction. It is 1, its greatest value, if the sum is this number or more.
 */
const MOST_STRENGTH = 2;

/**
 * In "India has banned it", "India" is near "banned". A place is near if at most this many words
 * are between it and a word for a restriction. The cue `near-restriction` is then 1.
 */
const NEAR = 3;
/**
 * The cue `near-restriction` is 0.5 if more than `NEAR` words, but at most this many, are between
 * a place and a word for a restriction.
 */
const RATHER_NEAR = 8;

/**
 * In "the French parliament", the parliament is France's. This is assumed if at most this many
 * words are between a place and a word for an authority or a law.
 */
const BESIDE = 2;

/**
 * A statement of less than this strength hardly says that the app is restricted. The cue
 * `only-topic` is 1 only if all statements are that weak.
 */
const HARDLY = 0.35;

/**
 * The cue `early` is 1 if at least 2 and at most this many characters come before the place in
 * its sentence. With fewer than 2 characters, the cue `begins` is 1.
 */
const EARLY = 12;

/**
 * Statements about one app in one place. `placeCues` returns features of the article, such as
 * certain words. They decide whether the article claims a restriction of the app in the place.
 */
export interface PlacedGroup extends Group {
  placeCues: () => CueValues;
}

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
   * Codes of the states and provinces that the article is about, and of their countries: `US-MT`
   * and `US` for Montana (see `partsAndCountries`).
   */
  divided: ReadonlySet<string>;
  /** True when the article reports a law that keeps minors off social media. */
  minorsLaw: boolean;
  /** Position of each sentence in the article, counted from 0. */
  positions: ReadonlyMap<Sentence, number>;
  /** Codes of all places that the statements name. */
  codes: ReadonlySet<string>;
  /** Sentences right before or after one that tells of a restriction (see `explainedBeside`). */
  explained: ReadonlySet<Sentence>;
}

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
    explained: explainedBeside(sentences),
  };
}

/**
 * Returns the cues that show whether the article claims a restriction of the app in the place. In
 * "India bans TikTok", `begins` is 1 for India.
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
  const onlyNamed = isOnlyNamed(group, article);
  const ofArticle: Cue[] = [
    ...recordCues(group, article, onlyNamed),
    ['only-dateline', Number(telling.every(({ named }) => named && isDateline(named)))],
    ['unjoined', Number(joined.length === 0)],
    ['only-named', Number(onlyNamed)],
    ['only-topic', Number(isOnlyTopic(statements))],
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
 * True when no sentence links the app with a restriction or says that the place has a rule (see
 * `tellsOfRuleThere`).
 */
function isOnlyNamed(group: Group, article: ClaimedArticle): boolean {
  if (group.statements.some(({ joined }) => joined)) return false;
  const hasSuchLaw = article.minorsLaw && rulesOnRecord(group, article).some(isByAge);
  return !tellsOfRuleThere(group.statements, hasSuchLaw ? article.explained : null);
}

/**
 * True when all statements are weak (see `HARDLY`), and are about a fine, an inquiry or another
 * legal matter that takes no app away: "Ireland fined the company over children's data".
 */
function isOnlyTopic(statements: readonly Statement[]): boolean {
  return statements.every((statement) => {
    if (statement.strength >= HARDLY) return false;
    const hits = hitsAroundPlace(statement, 'strong');
    return isOnLegalTopic(hits) && (statement.joined || !hits.some(tellsOfRestriction));
  });
}

/** Returns the statements of a group that show best whether the place restricts the app. */
function tellingStatements(statements: readonly Statement[]): readonly Statement[] {
  const named = statements.filter((statement) => statement.named);
  const joined = named.filter((statement) => statement.joined);
  if (joined.length > 0) return joined;
  return named.length > 0 ? named : statements;
}

/**
 * Returns the statements that name the place most plainly. They give the fewest reasons to doubt a
 * restriction there (see `besideThePoint`).
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
 * Returns the cues from the record, each 1 or 0:
 * - `on-record`: the record has a law on the app in the place.
 * - `on-record-as-told`: the article is about a law on minors, the record has one in the place,
 *   and the article does more than mention the place (see `isOnlyNamed`).
 * - `event`: the article reports an event of one of the record's laws in the place.
 */
function recordCues(group: Group, article: ClaimedArticle, onlyNamed: boolean): Cue[] {
  if (group.place === null) return [];
  const rules = rulesOnRecord(group, article);
  const { minorsLaw, events: reported } = article;
  return [
    ['on-record', Number(rules.length > 0)],
    ['on-record-as-told', Number(minorsLaw && !onlyNamed && rules.some(isByAge))],
    ['event', Number(rules.some(({ events }) => events.some(({ id }) => reported.has(id))))],
  ];
}

function isByAge({ measure }: RuleWithEvents): boolean {
  return SCOPES[measure.scope].byAge;
}

/**
 * Returns the record's laws on the app in the place that had a legal state, such as `proposed`,
 * by the day after publication.
 */
function rulesOnRecord({ app, place }: Group, { record, published }: ClaimedArticle) {
  const until = published && shiftDay(published, 1);
  return rulesOnApp(record, app, place).filter(({ events }) =>
    // A law counts only if one of its events has begun a state. A call for a law, for example, is
    // an event without a state.
    events.some(({ state, date }) => state !== null && (until === null || date <= until)),
  );
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
 * Returns the cues that show in what position a sentence names a place. In "India bans TikTok", the
 * place comes first, so the cue `begins` is 1. In "the ban (India)", `in-brackets` is 1.
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
  ];
}

function reasons(named: ClaimPlace, divided: ReadonlySet<string>): Cue[] {
  return besideThePoint(named, divided).map((reason) => [reason, 1]);
}

/**
 * Matches the text before the place in a dateline: nothing, as in "MADRID, 17 March", or an
 * opening bracket, as in "【ソウル共同】" ("[Seoul, Kyodo]").
 */
const DATELINE = /^[【[(（]?$/;

/**
 * Matches the text after a dateline's place, as in "MADRID (AP)" and "MADRID, 17 March". After a
 * comma, there must soon be a digit, bracket, dash or slash, unlike in "Denmark, Malaysia and
 * France".
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

/** Returns the cues from words near the place: `near-restriction` is 1 in "India banned it". */
function wordCues(hits: readonly Hit[], named: ClaimPlace): Cue[] {
  const { hit } = named;
  const restricting = hits.filter(tellsOfRestriction);
  // In "Texas and Ohio banned it", "banned" is near both places.
  const distance = Math.min(...listOf(named).map((place) => nearest(place, restricting)));
  const authorities = hits.filter((one) => namesAny([one], ['authority', 'usual', 'instrument']));
  return [
    ['near-restriction', distance <= NEAR ? 1 : Number(distance <= RATHER_NEAR) / 2],
    ['before-restriction', Number(restricting.some(({ start }) => start > hit.start))],
    ['beside-authority', Number(nearest(hit, authorities) <= BESIDE)],
  ];
}

/**
 * True when a statement's sentence names the article's weightiest place beside the statement's
 * own. In "Kazakhstan will not follow Australia", the statement is about Kazakhstan, and the
 * article is mainly about Australia.
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
  return place !== null && [...codes].some((code) => isPartOf(code, place));
}

function share(value: number, most: number): number {
  return Math.min(value, most) / most;
}
