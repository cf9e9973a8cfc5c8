/** Returns the names of a table's rows, in the table's order. */
export function namesIn<Name extends string>(table: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(table) as Name[];
}
