import { endsOn } from '../../../core/dates/day-or-month.ts';
import { EVENT_KINDS, isPlan } from '../../../core/record/event-kinds.ts';
import { INSTRUMENTS } from '../../../core/record/instruments.ts';
import { eventsOf, measuresIn } from '../../../core/record/record-index.ts';
import type { LegalEvent } from '../../../core/record/schema.ts';
import { isProposal } from '../../../core/record/states.ts';
import type { Rule } from './rule.ts';

/**
 * A bill lapses when its parliament's term ends. A later event must therefore say what became of
 * the bill. A law that was only announced never came before the parliament, and is exempt.
 */
export const billsEndWithTheirParliament: Rule = ({ record, parliaments }) =>
  parliaments.flatMap(({ place, ended }) =>
    measuresIn(record, place)
      .filter(({ instrument }) => INSTRUMENTS[instrument].isEnacted)
      .filter(({ id }) => lapsed(eventsOf(record, id), endsOn(ended)))
      .map(({ id }) => ({
        id,
        message: `is a bill, and its parliament's term ended by ${ended}; add an event on what became of it`,
      })),
  );

function lapsed(all: readonly LegalEvent[], ended: string): boolean {
  const events = all.filter((event) => !isPlan(event));
  const state = events.findLast((event) => event.state !== null)?.state;
  if (!state || !isProposal(state)) return false;
  const isSettled = events.some(({ date }) => endsOn(date) >= ended);
  return !isSettled && events.some(isBroughtIn);
}

/**
 * True for an event which shows that a bill has come before a parliament: a filing, or a decision
 * such as a vote of a chamber.
 */
function isBroughtIn({ kind }: LegalEvent): boolean {
  return EVENT_KINDS[kind].isRequest || EVENT_KINDS[kind].changesLaw;
}
