import { shiftDay } from '../../dates/days.ts';
import { eventsOf, measuresIn } from '../../record/record-index.ts';
import type { LegalRecord } from '../../record/schema.ts';
import { SCOPES } from '../../record/scopes.ts';
import type { SentenceEvidence } from '../evidence/evidence.ts';
import { isAbroad, isHome } from '../evidence/home.ts';
import { tellLawOnMinors } from '../evidence/minors.ts';
import type { EventMatch } from '../judgement.ts';
import { countryOf } from '../places/court-seats.ts';
import { hitsOf, names } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { hitsAroundPlace } from './clauses.ts';
import { type CueValues, share } from './cue-values.ts';
import { isDateline, namedPlaceCues } from './named-place-cues.ts';
import type { Group } from './scope-cues.ts';
import type { Statement } from './statements.ts';

type Cue = [name: string, value: number];

/**
 * A cue has its full value, 1, from these numbers on. They count other places in the article, and
 * sentences before the first one that names the place.
 */
const MOST_PLACES = 6;
const LATEST = 30;

/** The last paragraph is an article's ending if the article has at least this many paragraphs. */
const FEWEST_PARAGRAPHS = 3;

/**
 * Sum of the strengths of all statements that link the app with a restriction. From this sum on,
 * the cue for it has its full value, 1.
 */
const MOST_STRENGTH = 2;

/** Facts about an article that help to decide which places its claims are about. */
export interface ClaimedArticle {
  record: LegalRecord;
  /** Day of publication, `YYYY-MM-DD`; null when unknown. */
  published: string | null;
  /** Id of the weightiest app; null when there is none. */
  leadingApp: string | null;
  /** Code of the weightiest jurisdiction; null when there is none. */
  leading: string | null;
  /** Codes of the places that the headline names. */
  inHeadline: ReadonlySet<string>;
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
  /**
   * Index of the article's last paragraph (see `Sentence.block`). Null for a short article, whose
   * last paragraph is no ending.
   */
  ending: number | null;
  /** Codes of all places that the statements name. */
  codes: ReadonlySet<string>;
}

/** Findings about an article from which a `ClaimedArticle` is made. */
interface Findings {
  evidence: readonly SentenceEvidence[];
  apps: readonly string[];
  leading: readonly string[];
  events: readonly EventMatch[];
}

/** Gathers the facts about an article that help to decide which places its claims are about. */
export function claimedArticle(
  record: LegalRecord,
  { evidence, apps, leading, events }: Findings,
  { statements, divided }: { statements: readonly Statement[]; divided: ReadonlySet<string> },
  published: string | null,
): ClaimedArticle {
  const sentences = evidence.map(({ sentence }) => sentence);
  return {
    record,
    published,
    leadingApp: apps[0] ?? null,
    leading: leading[0] ?? null,
    inHeadline: codesInHeadline(sentences),
    events: new Set(events.map(({ id }) => id)),
    divided,
    minorsLaw: tellLawOnMinors(sentences),
    positions: new Map(sentences.map((sentence, position) => [sentence, position])),
    ending: endingOf(sentences),
    codes: new Set(statements.flatMap(({ named }) => named?.code ?? [])),
  };
}

function endingOf(sentences: readonly Sentence[]): number | null {
  const last = sentences.at(-1)?.block ?? 0;
  return last + 1 >= FEWEST_PARAGRAPHS ? last : null;
}

function codesInHeadline(sentences: readonly Sentence[]): Set<string> {
  const headline = sentences.filter(({ part }) => part === 'title');
  return new Set(
    headline.flatMap(({ hits }) => hits.filter(isAbroad)).map(({ meaning }) => meaning),
  );
}

/**
 * Returns the cues that decide whether an article claims that an app is restricted in a place.
 * They come from sentences that name the place and restrict the app. Without such sentences, they
 * come from all sentences that name the place. If a cue has several values, the greatest counts.
 */
export function placeCues(group: Group, article: ClaimedArticle): CueValues {
  const { statements } = group;
  const telling = tellingStatements(statements);
  const values = new Map<string, number>();
  for (const statement of telling)
    for (const [cue, value] of sentenceCues(statement, article))
      values.set(cue, Math.max(values.get(cue) ?? 0, value));
  const first = Math.min(...telling.map((one) => article.positions.get(one.sentence) ?? 0));
  const joined = statements.filter((statement) => statement.joined);
  const strength = joined.reduce((sum, one) => sum + one.strength, 0);
  const ofArticle: Cue[] = [
    ...recordCues(group, article),
    ...headlineCues(group, article),
    ['only-dateline', Number(telling.every(({ named }) => named && isDateline(named)))],
    ['unjoined', Number(joined.length === 0)],
    ['joined-elsewhere', Number(joined.length > 0 && joined.every(({ named }) => !named))],
    ['sum-of-strengths', share(strength, MOST_STRENGTH)],
    ['first-named-late', share(first, LATEST)],
    ['named-at-once', Number(first <= 1)],
    ['named-last', Number(telling.every(({ sentence }) => sentence.block === article.ending))],
    ['leading', Number(group.place === article.leading)],
    ['second-app', Number(group.app !== article.leadingApp)],
    ['law-on-minors', Number(article.minorsLaw)],
    ['places', share(article.codes.size - 1, MOST_PLACES)],
    ['part-elsewhere', Number(namesPart(group.place, article.codes))],
    ['other-part', Number(isOtherPart(group.place, article.leading))],
  ];
  for (const [cue, value] of ofArticle) values.set(cue, value);
  return values;
}

/** Returns those statements of a group from which `placeCues` takes the cues of sentences. */
export function tellingStatements(statements: readonly Statement[]): readonly Statement[] {
  const named = statements.filter((statement) => statement.named);
  const joined = named.filter((statement) => statement.joined);
  if (joined.length > 0) return joined;
  return named.length > 0 ? named : statements;
}

/**
 * Returns the cues that the record gives. A rule counts only if it has an event dated at most one
 * day after publication.
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

/**
 * Returns the cues that the headline gives. A headline that names both a country and its part is
 * mostly about the part: “US Nebraska”.
 */
function headlineCues({ place }: Group, { inHeadline, codes }: ClaimedArticle): Cue[] {
  const isNamed = place !== null && inHeadline.has(place);
  return [
    ['headline-names', Number(isNamed)],
    ['headline-names-whole', Number(isNamed && namesPart(place, codes))],
  ];
}

function sentenceCues(statement: Statement, { divided, leading }: ClaimedArticle): Cue[] {
  const { sentence, named, strength } = statement;
  const hits = hitsAroundPlace(statement, 'each');
  return [
    ['strength', strength],
    ['names-app', Number(names(sentence.hits, 'app'))],
    ['names-home', Number(sentence.hits.some(isHome))],
    ['compares', Number(names(hits, 'besides-after'))],
    ...hitsOf(hits, 'effect').map(({ meaning }): Cue => [`says-${meaning}`, 1]),
    ...(named ? namedPlaceCues(named, { hits, strength, divided, leading }) : []),
  ];
}

function namesPart(place: string | null, codes: ReadonlySet<string>): boolean {
  return place !== null && [...codes].some((code) => code.startsWith(`${place}-`));
}

/** True for a part of the country in which the article's leading state or province lies. */
function isOtherPart(place: string | null, leading: string | null): boolean {
  if (!place?.includes('-') || !leading?.includes('-') || place === leading) return false;
  return countryOf(place) === countryOf(leading);
}
