import { endsOn } from '../../../core/dates/day-or-month.ts';
import { measureStateOn } from '../../../core/law/measure-state.ts';
import { eventsOf, measureById } from '../../../core/record/record-index.ts';
import { isOver } from '../../../core/record/states.ts';
import type { Rule } from './rule.ts';

/**
 * A measure ends with the one that it implements, its parent. Readers would never see a state that
 * an event gives it after the parent's end. A measure that lives on does not implement the parent.
 */
export const nothingOutlivesItsParent: Rule = ({ record }) =>
  record.measures.flatMap((measure) => {
    const parent = measure.implements ? measureById(record, measure.implements) : undefined;
    if (!parent) return [];
    return eventsOf(record, measure.id).flatMap(({ id, date, state, apps = measure.apps }) => {
      if (state === null || isOver(state)) return [];
      const end = apps
        .map((app) => measureStateOn(record, parent, app, endsOn(date)))
        .find((above) => above && isOver(above.state));
      if (!end) return [];
      const message = `makes "${measure.id}" ${state}, but its parent "${parent.id}" ended on ${end.since}; leave implements: out`;
      return [{ id, message }];
    });
  });
