import type { Rule } from './rule.ts';

/**
 * What has ended doesn't come back by itself: only a court's ruling (an appeal that revives it) or a bill that is
 * introduced again. Anything else is a new instrument and needs a measure of its own.
 */
export const endedStaysEnded: Rule = ({ record }) =>
  record.measures.flatMap(({ id: measure }) => {
    let ended = false;
    return record.events.flatMap(({ id, measures, state, kind }) => {
      if (state === null || !measures.includes(measure)) return [];
      const revives = ended && state !== 'ended' && kind !== 'court-ruling' && state !== 'proposed';
      ended = state === 'ended';
      const message = `puts the ended measure "${measure}" back to ${state}; add a measure for the new instrument`;
      return revives ? [{ id, message }] : [];
    });
  });
