import type { Annotation, ThenAndNow } from '../annotation.ts';
import type { App, Jurisdiction, Scope } from '../record.ts';

/** What there is to say of one app in one place: the rule that the article is about, and separate rules beside it. */
export interface Finding {
  app: App;
  jurisdiction: Jurisdiction;
  /** The public scope, or the one scope that the events reported by the article are about. */
  main: ThenAndNow;
  /** The other scopes, `public` first. */
  others: ThenAndNow[];
}

/** One finding for each app and place of the article, in the annotation's order; empty when it names no place. */
export function findingsOf(annotation: Annotation): Finding[] {
  const groups = new Map<string, ThenAndNow[]>();
  for (const row of annotation.status) {
    const key = `${row.app.id} ${row.jurisdiction.code}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((rows) => {
    const main = mainOf(rows, annotation);
    return main
      ? [{ app: main.app, jurisdiction: main.jurisdiction, main, others: rows.filter((row) => row !== main) }]
      : [];
  });
}

/** Public unless every reported event whose scope is known is about another one: an article on official phones is read for those. */
function mainOf(rows: ThenAndNow[], annotation: Annotation): ThenAndNow | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const scopes = scopesReported(annotation, rows);
  if (scopes.length === 0 || scopes.includes('public')) return first;
  return rows.find(({ scope }) => scope === scopes[0]) ?? first;
}

function scopesReported(annotation: Annotation, rows: ThenAndNow[]): Scope[] {
  const scopeOf = new Map<string, Scope>();
  const changed = (annotation.changes ?? []).flatMap(({ transitions }) => transitions);
  for (const { measure } of [...changed, ...rows.flatMap(({ course }) => course)])
    if (measure.jurisdiction === rows[0]?.jurisdiction.code) scopeOf.set(measure.id, measure.scope);
  return annotation.reported.flatMap(({ event }) => event.measures.flatMap((id) => scopeOf.get(id) ?? []));
}
