import type { App, Jurisdiction } from '../record/schema.ts';
import { isForEveryone, type Scope } from '../record/scopes.ts';
import { type ReportedEvent, reportedIn } from './reported.ts';
import type { ThenAndNow } from './then-and-now.ts';

/**
 * Findings on one app in one place: the rule that the article is about, and separate rules beside
 * it.
 */
export interface Finding {
  app: App;
  jurisdiction: Jurisdiction;
  /** Day that "now" means, `YYYY-MM-DD`. */
  today: string;
  /**
   * Row of the rule that the article is about: the scope of the events that it reports, if that is
   * a single one; else the first row, which is `public` unless the article is on officials'
   * devices.
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
 * is answered for those; the first row when in doubt.
 */
function mainOf(rows: ThenAndNow[], { reported }: AnnotatedStatuses): ThenAndNow | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const scopes = scopesReported(reportedIn(reported, first.app, first.jurisdiction));
  if (scopes.length === 0 || scopes.some(isForEveryone)) return first;
  return rows.find(({ scope }) => scope === scopes[0]) ?? first;
}

/** Events with at least this share of the surest event's certainty count too. */
const NEARLY = 0.8;

function scopesReported(reported: readonly ReportedEvent[]): Scope[] {
  const surest = Math.max(0, ...reported.map(({ match }) => match.certainty));
  const sure = reported.filter(({ match }) => match.certainty >= NEARLY * surest);
  // Title and opening say what an article is about; a second bill further down is background.
  const opening = sure.filter(({ match }) => match.opening);
  return (opening.length > 0 ? opening : sure)
    .sort((a, b) => b.match.certainty - a.match.certainty)
    .flatMap(({ measures }) => measures.map(({ scope }) => scope));
}
