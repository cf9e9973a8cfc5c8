import * as z from 'zod/mini';

const namesSchema = z.optional(z.record(z.string(), z.string()));

/**
 * Accepts `renamed.yaml`, which maps former ids to the ids that replaced them. The former id of a
 * removed event may lead to the measure that the event was about.
 */
export const renamedSchema = z.strictObject({
  apps: namesSchema,
  jurisdictions: namesSchema,
  measures: namesSchema,
  events: namesSchema,
});

/** Content of `renamed.yaml`: for each kind of entry, a map from former to new ids. */
export type Renamed = z.infer<typeof renamedSchema>;
