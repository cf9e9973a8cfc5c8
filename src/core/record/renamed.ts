import * as z from 'zod/mini';

const namesSchema = z.optional(z.record(z.string(), z.string()));

/**
 * Accepts, for each kind of entry, a map from former ids to the ids that replaced them. The former
 * id of a dropped event may lead to the id of a measure.
 */
export const renamedSchema = z.strictObject({
  apps: namesSchema,
  jurisdictions: namesSchema,
  measures: namesSchema,
  events: namesSchema,
});

/** For each kind of entry, a map from former ids to the ids that replaced them. */
export type Renamed = z.infer<typeof renamedSchema>;
