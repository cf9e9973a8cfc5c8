/**
 * Returns the keys of an object in order. Their type is that of the object's own keys instead of
 * `string`.
 */
export function namesIn<Name extends string>(table: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(table) as Name[];
}
