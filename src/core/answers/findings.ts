import type { App, Jurisdiction } from '../record/schema.ts';
import type { Scope } from '../record/scopes.ts';
import { type ReportedEvent, reportedIn } from './reported.ts';
import type { ThenAndNow } from './then-and-now.ts';

/** What there is to say of one app in one place: the rule that the article is about, and separate rules beside it. */
export interface Finding {
  app: App;
  jurisdiction: Jurisdiction;
  /** The day that “now” means, `YYYY-MM-DD`. */
  today: string;
  /** The first row, which is of the public unless the article is on officials' devices, or that of the one scope that the events reported by the article are about. */
  main: ThenAndNow;
  /** The other scopes, `public` first. */
  others: ThenAndNow[];
}

/** What of an annotation findings are made of. */
interface Told {
  status: readonly ThenAndNow[];
  reported: readonly ReportedEvent[];
  today: string;
}

/** One finding for each app and place of the article, in the annotation's order; empty when it names no place. */
export function findingsOf(annotation: Told): Finding[] {
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

/** The scope of the surest event that the article reports: an article on official phones is read for those. Public in doubt. */
function mainOf(rows: ThenAndNow[], { reported }: Told): ThenAndNow | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const scopes = scopesReported(reportedIn(reported, first.app, first.jurisdiction));
  if (scopes.length === 0 || scopes.includes('public')) return first;
  return rows.find(({ scope }) => scope === scopes[0]) ?? first;
}

/** Events nearly as sure as the surest count too. */
const NEARLY = 0.8;

function scopesReported(reported: readonly ReportedEvent[]): Scope[] {
  const surest = Math.max(0, ...reported.map(({ match }) => match.certainty));
  const sure = reported.filter(({ match }) => match.certainty >= NEARLY * surest);
  // What the title or the opening says is what the article is about; a second bill lower down is its background.
  const opening = sure.filter(({ match }) => match.opening);
  return (opening.length > 0 ? opening : sure)
    .sort((a, b) => b.match.certainty - a.match.certainty)
    .flatMap(({ measures }) => measures.map(({ scope }) => scope));
}
