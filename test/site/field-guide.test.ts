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
import { answerFileSchema } from '../../src/embed/answer-file.ts';
import * as answers from '../../src/site/answer-guide.ts';
import * as guide from '../../src/site/field-guide.ts';

const { texts, groups, events } = answerFileSchema.shape;
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
  ['an answer file', answerFileSchema, answers.ANSWER_FILE_FIELDS],
  ['its texts', texts, answers.ANSWER_TEXT_FIELDS],
  ['its groups', groups.def.element, answers.ANSWER_GROUP_FIELDS],
  ['its answers', groups.def.element.shape.answers.def.element, answers.ANSWER_FIELDS],
  ['its events', events.def.element, answers.ANSWER_EVENT_FIELDS],
] as const;
/**
 * True for an example that is an empty list or an empty object. Another part of the guide explains
 * what the list or object may contain, so this example is not checked.
 */
const isExplained = (value: unknown) => ['[]', '{}'].includes(JSON.stringify(value));

describe.each(KINDS)('the fields of %s', (_, schema, fields) => {
  it('are all explained, in the order of the schema’s JSON Schema', () => {
    const { properties = {} } = z.toJSONSchema(schema, { unrepresentable: 'any' });
    expect(Object.keys(fields).sort()).toEqual(Object.keys(properties).sort());
  });
  it('have examples that the schema accepts', () => {
    const shape: Record<string, z.ZodMiniType> = schema.shape;
    for (const [name, { means, example }] of Object.entries<guide.Field>(fields)) {
      expect(means, name).toMatch(/\S/);
      if (!isExplained(example)) expect(shape[name]?.safeParse(example).success, name).toBe(true);
    }
  });
});
