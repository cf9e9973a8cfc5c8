/**
 * Returns the keys of an object in order. Unlike `Object.keys`, returns them with the type of the
 * object's keys and not with the type `string`.
 */
export function namesIn<Name extends string>(table: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(table) as Name[];
}
