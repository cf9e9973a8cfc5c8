import * as z from 'zod/mini';

const namesSchema = z.optional(z.record(z.string(), z.string()));

/**
 * Accepts maps from former ids to the ids that replaced them. If an event was removed, its former
 * id may lead to the measure that the event was about.
 */
export const renamedSchema = z.strictObject({
  apps: namesSchema,
  jurisdictions: namesSchema,
  measures: namesSchema,
  events: namesSchema,
});

/** For each kind of entry, a map from former ids to the ids that replaced them. */
export type Renamed = z.infer<typeof renamedSchema>;
