import type { Renamed } from '../../../core/record/renamed.ts';
import type { LegalRecord } from '../../../core/record/schema.ts';
import type { Fault, Rule } from './rule.ts';

/**
 * Every former id must lead directly to an id in use, and not to another former id. No entry may
 * use a former id again. Otherwise an old address could lead to a wrong entry.
 */
export const formerIdsLeadOn: Rule = ({ record, renamed }) => {
  const ids = idsOf(record);
  const targets = { ...ids, events: new Set([...ids.events, ...ids.measures]) };
  return (Object.keys(ids) as (keyof Renamed)[]).flatMap((kind) =>
    Object.entries(renamed[kind] ?? {}).flatMap(([former, next]) =>
      faultOf(former, next, ids[kind], targets[kind], renamed[kind] ?? {}),
    ),
  );
};

function faultOf(
  id: string,
  next: string,
  living: ReadonlySet<string>,
  targets: ReadonlySet<string>,
  renamed: Record<string, string>,
): Fault[] {
  if (living.has(id))
    return [{ id, message: 'is in renamed.yaml, but is in use; give the entry another id' }];
  const last = renamed[next];
  if (last !== undefined)
    return [{ id, message: `leads to "${next}", which was renamed; lead it to "${last}"` }];
  if (!targets.has(next))
    return [{ id, message: `leads to "${next}", which does not exist; correct the id` }];
  return [];
}

function idsOf({ apps, jurisdictions, measures, events }: LegalRecord) {
  const ids = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));
  return {
    apps: ids(apps),
    jurisdictions: new Set(jurisdictions.map(({ code }) => code)),
    measures: ids(measures),
    events: ids(events),
  } satisfies Record<keyof Renamed, Set<string>>;
}
