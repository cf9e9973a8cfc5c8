import type { App, Jurisdiction } from '../record/schema.ts';
import { isForEveryone, type Scope } from '../record/scopes.ts';
import { type ReportedEvent, reportedIn } from './reported.ts';
import type { ThenAndNow } from './then-and-now.ts';

/**
 * Findings on one app in one place: the rule that the article is about, and the rules of other
 * scopes.
 */
export interface Finding {
  app: App;
  jurisdiction: Jurisdiction;
  /** Day that counts as today, `YYYY-MM-DD`. */
  today: string;
  /**
   * Row of the rule that the article is about: if the article reports events and none of them is
   * for everyone, the row in the scope of the surest event; otherwise the first row, which is
   * `public` unless the article is about officials' devices.
   */
  main: ThenAndNow;
  /** Rows of the other scopes, `public` first. */
  others: ThenAndNow[];
}

/** Fields of an annotation from which findings are made. */
interface AnnotatedStatuses {
  status: readonly ThenAndNow[];
  reported: readonly ReportedEvent[];
  today: string;
}

/**
 * Returns one finding for each app and place of the article, in the annotation's order; empty when
 * the article names no place.
 */
export function findingsOf(annotation: AnnotatedStatuses): Finding[] {
  const groups = new Map<string, ThenAndNow[]>();
  for (const row of annotation.status) {
    const key = `${row.app.id} ${row.jurisdiction.code}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((rows) => {
    const main = mainOf(rows, annotation);
    if (!main) return [];
    const { app, jurisdiction } = main;
    const others = rows.filter((row) => row !== main);
    return [{ app, jurisdiction, today: annotation.today, main, others }];
  });
}

/**
 * Returns the row in the scope of the surest reported event, so that an article on official phones
 * gets the answer for official phones. Returns the first row if no event is reported, or if one of
 * them is for everyone; undefined without rows.
 */
function mainOf(rows: ThenAndNow[], { reported }: AnnotatedStatuses): ThenAndNow | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const scopes = scopesReported(reportedIn(reported, first.app, first.jurisdiction));
  if (scopes.length === 0 || scopes.some(isForEveryone)) return first;
  return rows.find(({ scope }) => scope === scopes[0]) ?? first;
}

/** An event whose certainty is at least this share of the surest event's counts as reported too. */
const NEARLY = 0.8;

function scopesReported(reported: readonly ReportedEvent[]): Scope[] {
  const surest = Math.max(0, ...reported.map(({ match }) => match.certainty));
  const sure = reported.filter(({ match }) => match.certainty >= NEARLY * surest);
  // An article's title and opening say what it is about; a second bill further down is background.
  const opening = sure.filter(({ match }) => match.opening);
  return (opening.length > 0 ? opening : sure)
    .sort((a, b) => b.match.certainty - a.match.certainty)
    .flatMap(({ measures }) => measures.map(({ scope }) => scope));
}
