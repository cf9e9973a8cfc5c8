/**
 * Returns the keys of an object, in the object's order, with their own type instead of `string`,
 * which `Object.keys` gives them.
 */
export function namesIn<Name extends string>(table: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(table) as Name[];
}
