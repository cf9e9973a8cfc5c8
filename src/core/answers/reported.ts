import type { EventMatch } from '../judge/judgement.ts';
import type { App, Jurisdiction, LegalEvent, Measure } from '../record/schema.ts';

/** A record event that the article reports, with the measures that it is about. */
export interface ReportedEvent {
  event: LegalEvent;
  match: EventMatch;
  measures: Measure[];
}

/** Those events, each with only its measures on the app in the place; without those that leave none. */
export function reportedIn(
  reported: readonly ReportedEvent[],
  app: App,
  { code }: Jurisdiction,
): ReportedEvent[] {
  return reported.flatMap((entry) => {
    if (entry.event.apps && !entry.event.apps.includes(app.id)) return [];
    const measures = entry.measures.filter(
      ({ apps, jurisdiction }) => jurisdiction === code && apps.includes(app.id),
    );
    return measures.length > 0 ? [{ ...entry, measures }] : [];
  });
}
