import type { EventMatch } from '../judge/judgement.ts';
import type { App, Jurisdiction, LegalEvent, Measure } from '../record/schema.ts';

/** Event of the record that the article reports, with the measures that the event concerns. */
export interface ReportedEvent {
  event: LegalEvent;
  match: EventMatch;
  measures: Measure[];
}

/**
 * Returns the reported events that concern an app in a place, each with only the measures on that
 * app in that place.
 */
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
