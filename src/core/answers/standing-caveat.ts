import type { Standing } from '../law/standing.ts';
import { statusInScope } from '../law/status.ts';
import type { LegalRecord } from '../record/schema.ts';
import { type Caveat, caveatOf } from './caveat.ts';
import { toldCaveat } from './told-caveat.ts';

/**
 * Returns the most important reason for caution about a rule's state for an app today, for
 * example that no source has confirmed the rule for a long time; null when there is none.
 */
export function standingCaveat(
  record: LegalRecord,
  standing: Standing,
  app: string,
  today: string,
): Caveat | null {
  const { jurisdiction, scope } = standing.measure;
  const { maybe } = statusInScope(record, app, jurisdiction, scope, today);
  return caveatOf(
    standing,
    record.apps.find(({ id }) => id === app),
    maybe,
    today,
    toldCaveat(record, standing, app, today),
  );
}
