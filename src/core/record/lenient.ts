import type * as z from 'zod/mini';

/**
 * Returns a copy of a strict schema that drops unknown fields at every level instead of refusing
 * them. All other requirements stay.
 */
export function lenient<T extends z.ZodMiniType>(schema: T): T {
  const { def } = schema._zod as unknown as { def: SchemaDef };
  const clone = (changes: object) =>
    schema.clone({ ...def, ...changes } as unknown as T['_zod']['def']) as T;
  switch (def.type) {
    case 'object':
      return clone({ shape: lenientShape(def.shape), catchall: undefined });
    case 'array':
      return clone({ element: lenient(def.element) });
    case 'optional':
    case 'nullable':
      return clone({ innerType: lenient(def.innerType) });
    default:
      return schema;
  }
}

/**
 * Definition that zod keeps in a schema. The types `object`, `array`, `optional` and `nullable`
 * contain other schemas. A string may have a `format`, such as `email`. `other` stands for all
 * other types of schemas.
 */
export type SchemaDef =
  | { type: 'object'; shape: Record<string, z.ZodMiniType> }
  | { type: 'array'; element: z.ZodMiniType }
  | { type: 'optional' | 'nullable'; innerType: z.ZodMiniType }
  | { type: 'string'; format?: string }
  | { type: 'other' };

function lenientShape(shape: Record<string, z.ZodMiniType>): Record<string, z.ZodMiniType> {
  return Object.fromEntries(
    Object.entries(shape).map(([field, schema]) => [field, lenient(schema)]),
  );
}
