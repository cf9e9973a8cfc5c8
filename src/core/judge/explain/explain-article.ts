import type { Article } from '../../article/article.ts';
import { reportsOf } from '../claims/reports-of.ts';
import { BASE_CERTAINTY, EVENT_RULES } from '../events/event-rules.ts';
import { type ReportedEvent, reportedEvents } from '../events/match-events.ts';
import { decide, findingsOf, type Judge, type ReadPage, readPage } from '../judge-article.ts';
import type { Judgement } from '../judgement.ts';
import { placesOf } from '../places/jurisdictions.ts';
import type { PlaceMention } from '../places/place-mention.ts';
import { PLACE_RULES } from '../places/place-rules.ts';
import { textOf } from '../reading/read-sentences.ts';
import { BIAS, vetoesOf, type Weighed, weigh, weighClasses } from '../rules/article-rules.ts';
import { explainClaim } from './explain-claims.ts';
import { explainSentences } from './explain-sentences.ts';
import {
  type ArticleContribution,
  type EventExplanation,
  type Explanation,
  nameOf,
  type PlaceExplanation,
  quoteOf,
} from './explanation.ts';

/**
 * Judges an article like `judgeArticle`, and explains the judgement. Takes about twice as long.
 * Ignores a publication date later than the day after `today` (`YYYY-MM-DD`).
 */
export function explainArticle(
  judge: Judge,
  article: Article,
  today?: string,
): { judgement: Judgement; explanation: Explanation } {
  const page = readPage(judge, article);
  const judgement = decide(judge, page, today);
  const explanation = {
    score: judgement.score,
    base: BIAS,
    vetoes: vetoesOf(page).map(nameOf),
    rules: weigh(page)
      .filter(({ value }) => value !== 0)
      .map(explainRule),
    classes: weighClasses(page).filter(({ adds }) => adds !== 0),
    sentences: explainSentences(page.evidence),
    ...explainFindings(judge, page, judgement),
  };
  return { judgement, explanation };
}

function explainRule({ rule, value, adds, sentences }: Weighed): ArticleContribution {
  return { ...nameOf(rule), weight: rule.weight, value, adds, sentences: sentences.map(quoteOf) };
}

/**
 * Explains the places, events and claims of an article. All lists are empty if the article is not
 * about a restriction.
 */
function explainFindings(
  judge: Judge,
  page: ReadPage,
  { about, published }: Judgement,
): Pick<Explanation, 'places' | 'events' | 'claims'> {
  if (!about) return { places: [], events: [], claims: [] };
  const { findings, places } = findingsOf(judge, page, published);
  const { named, general } = placesOf(page.evidence, places);
  const reported = reportedEvents(judge.events, findings.sayings, places.published);
  const sentences = page.evidence.map(({ sentence }) => sentence);
  return {
    places: [...named, ...general].map(explainPlace),
    events: reported.map(explainEvent),
    claims: reportsOf(judge, findings, places).map((report) => explainClaim(report, sentences)),
  };
}

function explainPlace({ code, adds, best }: PlaceMention): PlaceExplanation {
  const factors = PLACE_RULES.map((rule) => ({ ...nameOf(rule), factor: rule.factor(best) }));
  return {
    code,
    word: textOf(best.hit, best.sentence),
    adds,
    ...quoteOf(best.sentence),
    factors: factors.filter(({ factor }) => factor !== 1),
  };
}

function explainEvent({ candidate, certainty, match, saying }: ReportedEvent): EventExplanation {
  const rules = EVENT_RULES.map((rule) => ({ ...nameOf(rule), adds: rule.certainty(match) }));
  return {
    id: candidate.event.id,
    certainty,
    base: BASE_CERTAINTY,
    ...quoteOf(saying.sentence),
    rules: rules.filter(({ adds }) => adds !== 0),
  };
}
