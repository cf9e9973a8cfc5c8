import type { Article, Published } from '../article/article.ts';
import { publishedOn } from '../article/published/published-on.ts';
import type { LegalRecord } from '../record/schema.ts';
import type { ArticleFindings } from './claims/claimed-rules.ts';
import { claimsOf } from './claims/claims-of.ts';
import { type EventIndex, indexEvents } from './events/event-index.ts';
import { matchEvents } from './events/match-events.ts';
import { sayingsOf } from './events/sayings.ts';
import { titleReader } from './events/title-classes.ts';
import { sistersOf } from './evidence/app-names.ts';
import { type Homes, homesOf, markHomes, onlyHomes } from './evidence/home.ts';
import type { AppsByEntity } from './evidence/passes/pass.ts';
import { readEvidence } from './evidence/read-evidence.ts';
import type { Judgement } from './judgement.ts';
import {
  type EntityJurisdictions,
  entityApps,
  entityJurisdictions,
} from './lexicon/entity-jurisdictions.ts';
import { type Lexicon, lexiconOf } from './lexicon/lexicon.ts';
import { indexTowns, type TownIndex } from './lexicon/town-index.ts';
import type { Words } from './lexicon/words.ts';
import { jurisdictionsOf, type PlaceContext } from './places/jurisdictions.ts';
import { placedSentences } from './places/placed-sentences.ts';
import { type Hit, isPlace } from './reading/hit.ts';
import { readSentences } from './reading/read-sentences.ts';
import { scoreOf, vetoesOf } from './rules/article-rules.ts';
import { restrictedApps } from './rules/restricted-apps.ts';
import type { Page } from './rules/rule.ts';

/**
 * Data needed to judge articles, prepared once from a record and the words of all languages.
 * Callers pass it on and do not look inside.
 */
export interface Judge {
  record: LegalRecord;
  lexicon: Lexicon;
  events: EventIndex;
  towns: TownIndex;
  entityJurisdictions: EntityJurisdictions;
  entityApps: AppsByEntity;
  homes: Homes;
  /** Ids of the unwatched apps that share a name with a watched app (see `sistersOf`). */
  sisters: ReadonlySet<string>;
}

/** A page whose sentences have been read but not yet judged. */
export interface ReadPage extends Page {
  /**
   * Code of the only country whose newspapers write in the article's language: `IT` for Italian.
   * Null for a language of several countries, such as English, and for an unknown language.
   */
  home: string | null;
  /**
   * Home countries of the article's apps, such as `CN` for TikTok. A country that may itself
   * restrict another watched app is left out: "China bans WhatsApp" (see `onlyHomes`).
   */
  appHomes: ReadonlySet<string>;
}

/** An article counts as being about a restriction if it has at least this score. */
const ABOUT = 0.5;

/**
 * Prepares the judge for a record. Takes only a few milliseconds, because the words are compiled
 * already. Keep the result for as long as the record stays unchanged.
 */
export function judgeWithWords(record: LegalRecord, words: Words): Judge {
  const lexicon = lexiconOf(record, words);
  const events = indexEvents(record, titleReader(lexicon));
  return {
    record,
    lexicon,
    events,
    towns: indexTowns(words.towns, words.variants),
    entityJurisdictions: entityJurisdictions(record, events, lexicon),
    entityApps: entityApps(record, events),
    homes: homesOf(record.apps),
    sisters: sistersOf(record.apps),
  };
}

/**
 * Decides whether an article is about a legal restriction of a watched app (see docs/judging.md).
 * Never fails. Ignores a publication date later than the day after `today` (`YYYY-MM-DD`). Takes
 * linear time.
 */
export function judgeArticle(judge: Judge, article: Article, today?: string): Judgement {
  return decide(judge, readPage(judge, article), today);
}

/**
 * Judges an article that, according to the reader, is about a restriction. If `judgeArticle`
 * disagrees, the result has no events. Its field `about` is nevertheless true if the article
 * claims that some place restricts an app.
 */
export function judgeAnyway(judge: Judge, article: Article, today?: string): Judgement {
  const page = readPage(judge, article);
  const judgement = decide(judge, page, today);
  if (judgement.about) return judgement;
  const claimed = claimedIn(judge, page, judgement);
  // An article that is judged only at the reader's request usually just mentions an older law.
  // Therefore, none of its claims counts as reporting an event.
  const claims = claimed.claims.map((claim) => ({ ...claim, event: null }));
  return claims.some(({ place }) => place !== null)
    ? { ...claimed, about: true, events: [], claims }
    : judgement;
}

/**
 * True if an article counts as being about a restriction only because the reader asked for a
 * judgement (see `judgeAnyway`). The article's score alone would be too low.
 */
export function isByReaderOnly({ about, score }: Pick<Judgement, 'about' | 'score'>): boolean {
  return about && score < ABOUT;
}

/**
 * Splits an article into sentences and reads what each sentence says about the watched apps. Takes
 * time linear in the article's length.
 */
export function readPage(judge: Judge, article: Article): ReadPage {
  const { sentences: read, languages } = readSentences(judge.lexicon, article);
  const placed = placedSentences(read, judge.lexicon, judge.towns, (hit) =>
    bodyCountryOf(judge, hit),
  );
  const sentences = markHomes(placed, judge.homes);
  const evidence = readEvidence(sentences, judge.entityApps, judge.sisters);
  const home = judge.lexicon.languages.find(({ bit }) => bit === languages)?.home ?? null;
  const appHomes = onlyHomes(sentences, judge.homes);
  return { article, evidence, apps: judge.record.apps, home, appHomes };
}

/**
 * Judges a page that `readPage` returned. Ignores a publication date later than the day after
 * `today` (`YYYY-MM-DD`).
 */
export function decide(judge: Judge, page: ReadPage, today?: string): Judgement {
  const published = publishedOn(page.article, today);
  const score = vetoesOf(page).length > 0 ? 0 : scoreOf(page);
  if (score < ABOUT)
    return {
      about: false,
      score,
      apps: [],
      jurisdictions: [],
      published,
      events: [],
      claims: [],
    };
  return claimedIn(judge, page, { about: true, score, published });
}

/**
 * Returns a judgement with all fields: those in `judged`, and the apps, places, events and claims
 * found in the page.
 */
function claimedIn(
  judge: Judge,
  page: ReadPage,
  judged: Pick<Judgement, 'about' | 'score' | 'published'>,
): Judgement {
  const { findings, places } = findingsOf(judge, page, judged.published);
  return {
    ...judged,
    apps: [...findings.apps],
    jurisdictions: [...findings.leading],
    events: [...findings.events],
    claims: claimsOf(judge, findings, places),
  };
}

/**
 * Returns all that `claimsOf` needs in order to find a page's claims. `findings` has the
 * restricted apps, the places that restrict them, and the reported events. `places` helps to tell
 * which places a sentence means.
 */
export function findingsOf(
  judge: Judge,
  { evidence, home, appHomes }: ReadPage,
  published: Published | null,
): { findings: ArticleFindings; places: PlaceContext } {
  const apps = restrictedApps(evidence);
  const places = {
    jurisdictionOf: (hit: Hit) => jurisdictionOf(judge, hit),
    home,
    published: published?.date ?? null,
    appHomes,
  };
  const leading = jurisdictionsOf(evidence, places);
  const sayings = sayingsOf(evidence, apps, leading, places.published);
  const events = matchEvents(judge.events, sayings, places.published);
  return { findings: { evidence, apps, leading, sayings, events }, places };
}

/**
 * Returns the code of the jurisdiction that a hit stands for: `US-MT` for "Montana", `GB` for
 * "Ofcom". Null if it stands for none, as "ban" does, or if the jurisdiction is unknown.
 */
export function jurisdictionOf(judge: Judge, hit: Hit): string | null {
  const { kind, meaning } = hit;
  if (isPlace(hit)) return meaning;
  return kind === 'entity' ? judge.entityJurisdictions(meaning) : null;
}

/**
 * Returns the code of the country to which a national official or body belongs; null for any other
 * hit.
 */
function bodyCountryOf(judge: Judge, { kind, meaning }: Hit): string | null {
  const isBody = kind === 'entity' && meaning.startsWith('body:');
  const code = isBody ? judge.entityJurisdictions(meaning) : meaning;
  const isNational = isBody || kind === 'official' || kind === 'usual';
  return isNational && code !== null && /^[A-Z]{2}$/.test(code) ? code : null;
}
