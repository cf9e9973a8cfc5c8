import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { entriesSchema } from '../../src/cli/site/published-entries.ts';
import { recordFileSchema } from '../../src/cli/site/record-json-schema.ts';
import { renamedSchema } from '../../src/core/record/renamed.ts';
import {
  appSchema,
  correctionSchema,
  eventSchema,
  jurisdictionSchema,
  measureSchema,
  sourceSchema,
} from '../../src/core/record/schema.ts';
import * as guide from '../../src/site/field-guide.ts';

const KINDS = [
  ['record.json', recordFileSchema, guide.RECORD_FIELDS],
  ['a rule', measureSchema, guide.MEASURE_FIELDS],
  ['an event', eventSchema, guide.EVENT_FIELDS],
  ['a source', sourceSchema, guide.SOURCE_FIELDS],
  ['an app', appSchema, guide.APP_FIELDS],
  ['a place', jurisdictionSchema, guide.PLACE_FIELDS],
  ['a correction', correctionSchema, guide.CORRECTION_FIELDS],
  ['coming.json', entriesSchema.def.element, guide.COMING_FIELDS],
  ['renamed.json', renamedSchema, guide.RENAMED_FIELDS],
] as const;
/**
 * True for an empty list. In an example, an empty list stands for a list of entries, whose fields
 * another part of the guide explains.
 */
const isList = (value: unknown) => Array.isArray(value) && value.length === 0;

describe.each(KINDS)('the fields of %s', (_, schema, fields) => {
  it('are all explained, in the order of the schema’s JSON Schema', () => {
    const { properties = {} } = z.toJSONSchema(schema, { unrepresentable: 'any' });
    expect(Object.keys(fields).sort()).toEqual(Object.keys(properties).sort());
  });
  it('have examples that the schema accepts', () => {
    const shape: Record<string, z.ZodMiniType> = schema.shape;
    for (const [name, { means, example }] of Object.entries<guide.Field>(fields)) {
      expect(means, name).toMatch(/\S/);
      if (!isList(example)) expect(shape[name]?.safeParse(example).success, name).toBe(true);
    }
  });
});
