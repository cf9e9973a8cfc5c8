import type { Authored } from './authored-record.ts';
import { agesAreOfMinors } from './rules/ages.ts';
import { appsAreTheMeasures } from './rules/apps.ts';
import { authoritiesAreNamed } from './rules/authorities.ts';
import { authorityComesFirst } from './rules/authority-first.ts';
import { bodiesAreNamed } from './rules/bodies.ts';
import { caveatsAreShort } from './rules/caveats.ts';
import { isoCodes } from './rules/codes.ts';
import { oldRulesAreConfirmed } from './rules/confirmed.ts';
import { doubtsAreTold } from './rules/doubts.ts';
import { endingsNameTheirApps } from './rules/endings.ts';
import { expiryIsTheEnd } from './rules/expires.ts';
import { firstReportsHold } from './rules/first-report.ts';
import { futureIsScheduled } from './rules/future.ts';
import { goodNewsIsFollowedUp } from './rules/good-news.ts';
import { idsSayWhereAndWhen } from './rules/ids.ts';
import { implementsOneAbove } from './rules/implements.ts';
import { cleanLinks } from './rules/links.ts';
import { loneSourcesAreSearched } from './rules/lone-source.ts';
import { monthsAreClear } from './rules/months.ts';
import { olderSourcesProveLess } from './rules/older-sources.ts';
import { oneArticleOnce } from './rules/one-article.ts';
import { measuresShareAPlace } from './rules/one-place.ts';
import { eventsInOrder } from './rules/order.ts';
import { nothingOutlivesItsParent } from './rules/outlived.ts';
import { billsEndWithTheirParliament } from './rules/parliaments.ts';
import { partialEventsNameApps } from './rules/partial-events.ts';
import { partiesDidNotRule } from './rules/parties.ts';
import { plainText } from './rules/plain-text.ts';
import { primaryOrWhyNone } from './rules/primary.ts';
import { reachIsABody } from './rules/reach.ts';
import { measuresAreReached } from './rules/reachable.ts';
import { formerIdsLeadOn } from './rules/renamed.ts';
import { reportDaysAreFirstReports } from './rules/report-days.ts';
import type { Rule } from './rules/rule.ts';
import { oneStateADay } from './rules/same-day.ts';
import { titlesAreTheirOwn } from './rules/titles.ts';
import { legalTransitions } from './rules/transitions.ts';

const RULES: Record<string, Rule> = {
  idsSayWhereAndWhen,
  measuresShareAPlace,
  eventsInOrder,
  legalTransitions,
  oneStateADay,
  futureIsScheduled,
  cleanLinks,
  plainText,
  measuresAreReached,
  isoCodes,
  doubtsAreTold,
  firstReportsHold,
  implementsOneAbove,
  nothingOutlivesItsParent,
  appsAreTheMeasures,
  monthsAreClear,
  expiryIsTheEnd,
  oldRulesAreConfirmed,
  reachIsABody,
  primaryOrWhyNone,
  caveatsAreShort,
  agesAreOfMinors,
  authoritiesAreNamed,
  endingsNameTheirApps,
  olderSourcesProveLess,
  oneArticleOnce,
  partiesDidNotRule,
  partialEventsNameApps,
  goodNewsIsFollowedUp,
  loneSourcesAreSearched,
  reportDaysAreFirstReports,
  billsEndWithTheirParliament,
  titlesAreTheirOwn,
  authorityComesFirst,
  formerIdsLeadOn,
  bodiesAreNamed,
};

/**
 * Returns every fault as `file:line: id: what is wrong (rule)`, in the order of the files. The
 * list is empty for a record without faults.
 */
export function faultsOf(authored: Authored, today: string): string[] {
  return Object.entries(RULES)
    .flatMap(([name, rule]) => rule(authored, today).map((fault) => ({ ...fault, name })))
    .map(({ id, message, name }) => {
      const { file, line } = authored.places.get(id) ?? { file: '?', line: 0 };
      return { file, line, text: `${file}:${line}: ${id}: ${message} (${name})` };
    })
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map(({ text }) => text);
}
