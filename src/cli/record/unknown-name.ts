import type { LegalRecord } from '../../core/record/schema.ts';
import { Refusal } from '../refusal.ts';

/**
 * Throws a Refusal when the record lacks the app or the place. The message lists the known apps,
 * or says how the codes of places are formed.
 */
export function requireKnown(
  { apps, jurisdictions }: LegalRecord,
  app: string | undefined,
  place: string | undefined,
): void {
  if (app !== undefined && !apps.some(({ id }) => id === app))
    throw new Refusal(`No app "${app}". There are: ${apps.map(({ id }) => id).join(', ')}.`);
  if (place !== undefined && !jurisdictions.some(({ code }) => code === place))
    throw new Refusal(
      `No place "${place}". Places are ISO 3166 codes such as IN or US-MT, EU and NATO.`,
    );
}
