import * as z from 'zod/mini';

const namesSchema = z.optional(z.record(z.string(), z.string()));

/**
 * Accepts maps from former ids to the ids that replaced them. A dropped event's former id may lead
 * to a measure.
 */
export const renamedSchema = z.strictObject({
  apps: namesSchema,
  jurisdictions: namesSchema,
  measures: namesSchema,
  events: namesSchema,
});

/** For each kind of entry, a map from former ids to the ids that replaced them. */
export type Renamed = z.infer<typeof renamedSchema>;
