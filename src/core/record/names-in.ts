/** Returns the keys of an object, in the object's order. Unlike `Object.keys`, keeps their type. */
export function namesIn<Name extends string>(table: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(table) as Name[];
}
