import { EVENT_KINDS } from '../../../core/record/event-kinds.ts';
import { eventsOf } from '../../../core/record/record-index.ts';
import { isLive, isOver, isProposal, type State } from '../../../core/record/states.ts';
import type { Fault, Rule } from './rule.ts';

/**
 * A measure that has ended for an app must stay ended for this app. A new ban needs a new measure.
 * An adopted measure must not become a proposal again.
 */
export const legalTransitions: Rule = ({ record }) =>
  record.measures.flatMap((measure) => {
    const lives = new Map<string, Life>();
    return eventsOf(record, measure.id).flatMap(
      ({ id, apps = measure.apps, state, kind }): Fault[] => {
        if (state === null) return [];
        const messages = apps.flatMap((app) => {
          const life = lives.get(app);
          const adopted = life?.adopted || isLive(state);
          lives.set(app, { last: state, adopted });
          // An event that may revive an ended measure, such as a court's ruling, is not checked.
          return life && !EVENT_KINDS[kind].mayRevive
            ? (messageOf(measure.id, life, state) ?? [])
            : [];
        });
        return [...new Set(messages)].map((message) => ({ id, message }));
      },
    );
  });

interface Life {
  last: State;
  /** True once an event has adopted the measure. */
  adopted: boolean;
}

function messageOf(measure: string, { last, adopted }: Life, state: State): string | null {
  // An ended measure must not come back. The exception is a bill that never became law, which may
  // be introduced again.
  if (isOver(last) && !isOver(state) && (!isProposal(state) || adopted))
    return `puts the ended measure "${measure}" back to ${state}; add a measure for the new instrument`;
  if (isLive(last) && isProposal(state))
    return `calls "${measure}" proposed, which is ${last}; use state: null, or add a measure for the new proposal`;
  return null;
}
