import type { EventFigures, EventOutcome, EventScores } from './event-scores.ts';
import { figure, mistakeList, shortened } from './print.ts';

/** Formats the scores of matched events as text for people. */
export function printEvents(scores: EventScores): string {
  return [
    `all: ${figures(scores.all)}`,
    `claims found: ${figures(scores.claimsFound)}`,
    'by language',
    ...Object.entries(scores.byLanguage).map(([lang, one]) => `  ${lang}: ${figures(one)}`),
    ...mistakeList('wrong', scores.wrong.map(mistake)),
    ...mistakeList('missing', scores.missing.map(mistake)),
  ].join('\n');
}

function figures({ held, right, wrong, none, notHeld, wronglyMatched }: EventFigures): string {
  return [
    `${held} held by the record: right ${figure(right)}  wrong ${figure(wrong)}  none ${figure(none)}`,
    `${notHeld} not held: wrongly matched ${figure(wronglyMatched)}`,
  ].join('; ');
}

function mistake({ id, label, claimFound, found }: EventOutcome): string {
  const claim = `${label.apps.join(' ')} ${label.place || '–'} ${label.scope}`;
  const expected = label.events.join(' | ') || '–';
  const match = found
    ? `${found.id} (${found.certainty.toFixed(2)})  ${shortened(found.quote)}`
    : claimFound
      ? '–'
      : '– (claim not found)';
  return `${id}  ${claim}: ${expected} ≠ ${match}`;
}
