import type * as z from 'zod/mini';

/**
 * A copy of a strict schema that passes over unknown fields at every level: what it gives back has
 * the known fields alone. Everything else that the schema asks for, it still asks for. A new field,
 * list or nested object of the strict schema is lenient here without another line.
 */
export function lenient<T extends z.ZodMiniType>(schema: T): T {
  const { def } = schema._zod as unknown as { def: SchemaDef };
  const clone = (changes: object) => schema.clone({ ...def, ...changes } as unknown as T['_zod']['def']) as T;
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
 * The kinds of schema that hold others, as zod's own definitions tell them; the record's schemas
 * use no further ones.
 */
type SchemaDef =
  | { type: 'object'; shape: Record<string, z.ZodMiniType> }
  | { type: 'array'; element: z.ZodMiniType }
  | { type: 'optional' | 'nullable'; innerType: z.ZodMiniType }
  | { type: 'other' };

function lenientShape(shape: Record<string, z.ZodMiniType>): Record<string, z.ZodMiniType> {
  return Object.fromEntries(Object.entries(shape).map(([field, schema]) => [field, lenient(schema)]));
}
