/** Returns the keys of an object with their exact type, in order. */
export function namesIn<Name extends string>(table: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(table) as Name[];
}
