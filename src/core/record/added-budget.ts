import type { LegalEvent, LegalRecord, Measure } from './schema.ts';

/** Reason why a valid record is not added to the default one. */
export type SetAside =
  /**
   * Too many entries in all, too many rules on one app, too many events on one rule, or too many
   * rules on one app in one place and scope.
   */
  | 'entries'
  /** Too many names in all, or too many with the same last word. */
  | 'names'
  /** An entry is too long. */
  | 'text'
  /** The extension takes too long to judge an article with this record. */
  | 'time';

/**
 * Maximum numbers for one added record. The default record of December 2026 has about 1,800 entries
 * and 1,300 names, and at most 470 rules on one app.
 */
const BUDGET = {
  entries: 6000,
  rulesOnApp: 1500,
  /** Rules on one app in one place and scope. */
  rulesOnOneMatter: 40,
  eventsOnRule: 150,
  names: 12_000,
  /** Names that end in the same word, such as "Ann Lee" and "Bo Lee". */
  meaningsOfName: 40,
  /** Length of one entry as JSON, in characters. */
  entryLength: 20_000,
} as const;

/**
 * Returns the first reason why an added record is too large (see `BUDGET`); null if it is not.
 * Counts all corrections. Counts other entries only if the default record has no entry with the
 * same id or code. Takes linear time.
 */
export function overBudget(base: LegalRecord, added: LegalRecord): SetAside | null {
  const own = ownEntries(base, added);
  const { apps, jurisdictions, measures, events, corrections } = own;
  const all = [...apps, ...jurisdictions, ...measures, ...events, ...corrections];
  if (all.length > BUDGET.entries || isCrowded(measures, events)) return 'entries';
  const names = [...new Set([...apps.flatMap((app) => app.names), ...events.flatMap(namesIn)])];
  if (names.length > BUDGET.names || most(names.map(lastWord)) > BUDGET.meaningsOfName)
    return 'names';
  return all.some((entry) => JSON.stringify(entry).length > BUDGET.entryLength) ? 'text' : null;
}

function ownEntries(base: LegalRecord, added: LegalRecord) {
  const without = <T extends { id: string }>(known: readonly T[], entries: readonly T[]) => {
    const ids = new Set(known.map(({ id }) => id));
    return entries.filter(({ id }) => !ids.has(id));
  };
  const codes = new Set(base.jurisdictions.map(({ code }) => code));
  return {
    apps: without(base.apps, added.apps),
    jurisdictions: added.jurisdictions.filter(({ code }) => !codes.has(code)),
    measures: without(base.measures, added.measures),
    events: without(base.events, added.events),
    corrections: added.corrections ?? [],
  };
}

function isCrowded(measures: readonly Measure[], events: readonly LegalEvent[]): boolean {
  const subjects = measures.flatMap(({ apps, jurisdiction, scope }) =>
    apps.map((app) => `${app} ${jurisdiction} ${scope}`),
  );
  return (
    most(measures.flatMap(({ apps }) => apps)) > BUDGET.rulesOnApp ||
    most(subjects) > BUDGET.rulesOnOneMatter ||
    most(events.flatMap((event) => event.measures)) > BUDGET.eventsOnRule
  );
}

function namesIn({ people, bodies, case: court }: LegalEvent): string[] {
  return [...people, ...bodies, ...(court === null ? [] : [court])];
}

/** Returns the last word of a name; articles often mention people by this word alone. */
function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

/** Returns how often the most frequent key occurs; 0 for an empty list. */
function most(keys: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.values()].reduce((greatest, count) => Math.max(greatest, count), 0);
}
