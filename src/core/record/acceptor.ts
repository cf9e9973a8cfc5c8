import * as z from 'zod/mini';
import type { SchemaDef } from './lenient.ts';

/** True for data that fit a schema. */
type Acceptor = (data: unknown) => boolean;

/**
 * Returns a function that checks JSON data: it returns true if a strict schema accepts the data
 * without changing them. The function copies nothing, so it takes half as long as parsing.
 */
export function acceptorOf(schema: z.ZodMiniType): Acceptor {
  const { def } = schema._zod;
  const hasParts = partsAcceptor(def as unknown as SchemaDef);
  if (!hasParts) return zodAcceptor(schema);
  if (!def.checks) return hasParts;
  const passes = zodAcceptor(z.any().check(...(def.checks as z.core.$ZodCheck<unknown>[])));
  return (data) => hasParts(data) && passes(data);
}

/** Returns the acceptor of a schema that contains others; null for any other schema. */
function partsAcceptor(def: SchemaDef): Acceptor | null {
  switch (def.type) {
    case 'object':
      return objectAcceptor(def.shape);
    case 'array': {
      const accepts = acceptorOf(def.element);
      return (data) => Array.isArray(data) && data.every(accepts);
    }
    case 'optional':
    case 'nullable': {
      const accepts = acceptorOf(def.innerType);
      const none = def.type === 'nullable' ? null : undefined;
      return (data) => data === none || accepts(data);
    }
    default:
      return null;
  }
}

function objectAcceptor(shape: Record<string, z.ZodMiniType>): Acceptor {
  const fields = Object.entries(shape).map(([name, schema]) => ({
    name,
    accepts: acceptorOf(schema),
  }));
  return (data) => {
    if (typeof data !== 'object' || data === null) return false;
    let unknown = 0;
    for (const _ in data) unknown++;
    for (const { name, accepts } of fields) {
      const value = (data as Record<string, unknown>)[name];
      if (!accepts(value)) return false;
      if (value !== undefined) unknown--;
    }
    return unknown === 0;
  };
}

function zodAcceptor(schema: z.ZodMiniType): Acceptor {
  const nothing = () => ({ value: undefined as unknown, issues: [] });
  // All calls use the same object, because making one for each of millions of values would take
  // longer.
  let examined = nothing();
  return (value) => {
    examined.value = value;
    schema._zod.run(examined, { async: false });
    if (examined.issues.length === 0 && examined.value === value) return true;
    examined = nothing();
    return false;
  };
}
