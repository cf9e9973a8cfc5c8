import type { Article } from '../article/article.ts';
import { publishedOn } from '../article/published/published-on.ts';
import type { LegalRecord } from '../record/schema.ts';
import { type EventIndex, indexEvents } from './events/event-index.ts';
import { matchEvents } from './events/match-events.ts';
import type { SentenceEvidence } from './evidence/evidence.ts';
import { readEvidence } from './evidence/joins.ts';
import type { Judgement, Mention } from './judgement.ts';
import { entityApps, entityJurisdictions } from './lexicon/entity-jurisdictions.ts';
import type { Language } from './lexicon/languages.ts';
import { compileLexicon, type Lexicon } from './lexicon/lexicon.ts';
import { jurisdictionsOf } from './places/jurisdictions.ts';
import type { Hit } from './reading/hit.ts';
import { readSentences } from './reading/read-sentences.ts';
import { isListOfHeadlines } from './rules/headlines.ts';
import { isOwnSite } from './rules/own-site.ts';
import { appsOf, featuresOf, isOnDevices, scoreOf } from './rules/verdict.ts';

/** What judging needs, compiled once from a record and the languages. Opaque to callers. */
export interface Judge {
  record: LegalRecord;
  lexicon: Lexicon;
  events: EventIndex;
  /** Jurisdiction of the record's people, bodies, cases and instruments, by entity key. */
  entityJurisdictions: ReadonlyMap<string, string>;
  /** Watched apps of the record's cases and instruments, by entity key. */
  entityApps: ReadonlyMap<string, readonly string[]>;
}

/** At most so many sentences are kept as mentions, the strongest; the article's order stays. */
const MENTIONS = 12;

/** Compiles a judge: some tens of milliseconds; keep it as long as the record stays the same. */
export function prepareJudge(record: LegalRecord, languages: readonly Language[]): Judge {
  const lexicon = compileLexicon(record, languages);
  return {
    record,
    lexicon,
    events: indexEvents(record),
    entityJurisdictions: entityJurisdictions(record, lexicon),
    entityApps: entityApps(record),
  };
}

/**
 * Decides whether an article is about, or substantially reports, a legal restriction of a watched app, and of which
 * apps and jurisdictions; docs/judging.md says how. A publication date after `today` (`YYYY-MM-DD`) is none. Never fails; work is linear in the article's length and bounded.
 */
export function judgeArticle(judge: Judge, article: Article, today?: string): Judgement {
  const published = publishedOn(article, today);
  const { evidence, score, home } = weigh(judge, article);
  if (score < 0.5)
    return { about: false, score, apps: [], jurisdictions: [], published, mentions: [], events: [] };
  const apps = appsOf(evidence);
  const jurisdictions = jurisdictionsOf(
    evidence,
    (hit) => jurisdictionOf(judge, hit),
    home,
    published?.date ?? null,
  );
  const events = matchEvents(judge.events, evidence, { apps, jurisdictions, published });
  const mentions = mentionsOf(evidence, apps);
  const devices = isOnDevices(evidence) ? { devices: true as const } : {};
  return { about: true, score, apps, jurisdictions, published, mentions, events, ...devices };
}

function weigh(judge: Judge, article: Article) {
  const { sentences, languages } = readSentences(judge.lexicon, article);
  const evidence = readEvidence(sentences, judge.entityApps);
  const home = judge.lexicon.languages.find(({ bit }) => bit === languages)?.home ?? null;
  const anyApp = evidence.some(({ apps, joins }) => apps.length > 0 || joins.length > 0);
  const isArticle = anyApp && !isListOfHeadlines(article) && !isOwnSite(article.url, judge.record.apps);
  return { evidence, score: isArticle ? scoreOf(featuresOf(evidence)) : 0, home };
}

function jurisdictionOf(judge: Judge, { kind, meaning }: Hit): string | null {
  if (kind === 'place' || kind === 'official') return meaning;
  return kind === 'entity' ? (judge.entityJurisdictions.get(meaning) ?? null) : null;
}

function mentionsOf(evidence: readonly SentenceEvidence[], apps: readonly string[]): Mention[] {
  const joins = evidence
    .flatMap((entry) => entry.joins)
    .filter(({ app, strength }) => apps.includes(app) && strength >= 0.25);
  const strongest = new Set([...joins].sort((a, b) => b.strength - a.strength).slice(0, MENTIONS));
  return joins
    .filter((join) => strongest.has(join))
    .map(({ app, sentence }) => ({ app, quote: sentence.text, block: sentence.block }));
}
