/**
 * Returns the keys of an object, in the object's order. Their type is that of the object's keys;
 * `Object.keys` would return them as `string`.
 */
export function namesIn<Name extends string>(table: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(table) as Name[];
}
