/**
 * A value packed for a message: each object and text is stored only once, however often it occurs.
 * The first of the `nodes` is the value itself. In a node that is an object or an array, each
 * member is a number, which is the position of the member's value in `nodes`.
 */
export interface Packed<Value> {
  nodes: unknown[];
  readonly type?: Value;
}

/**
 * Packs a value that is serialisable as JSON. The same rules and events occur many times in an
 * annotation, which without packing makes its JSON five times as long. Only identical objects are
 * stored once; equal copies of an object are not recognised.
 */
export function pack<Value>(value: Value): Packed<Value> {
  const nodes: unknown[] = [];
  const places = new Map<unknown, number>();
  const placeOf = (part: unknown): number => {
    const known = places.get(part);
    if (known !== undefined) return known;
    const place = nodes.push(null) - 1;
    places.set(part, place);
    nodes[place] = mapped(part, placeOf);
    return place;
  };
  placeOf(value);
  return { nodes };
}

/**
 * Returns the value that was packed. If one object occurred in several places, the same object is
 * in all of them again, so callers must not change any part of the value.
 */
export function unpack<Value>({ nodes }: Packed<Value>): Value {
  const made = new Map<unknown, unknown>();
  const partAt = (place: unknown): unknown => {
    if (!made.has(place)) made.set(place, mapped(nodes[Number(place)], partAt));
    return made.get(place);
  };
  return partAt(0) as Value;
}

/** Replaces the members of an object or array. Drops undefined members, as JSON does. */
function mapped(value: unknown, change: (member: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((member) => change(member ?? null));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, change(member)]));
}
