/**
 * A value packed for a message. `nodes` lists the value and all its parts, each only once; the
 * value itself comes first. In objects and arrays, each member is replaced by its position in
 * `nodes`: `["US", "US"]` becomes `nodes: [[1, 1], "US"]`.
 */
export interface Packed<Value> {
  nodes: unknown[];
  readonly type?: Value;
}

/**
 * Packs a JSON value. If texts or objects in the value are equal by `===`, the result contains them
 * only once. This makes an annotation five times shorter than its JSON.
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
 * Returns the value that `pack` packed. An object that occurs at several places in the value is one
 * shared object. A change at one place would change the others too, so callers must not change the
 * value.
 */
export function unpack<Value>({ nodes }: Packed<Value>): Value {
  const made = new Map<unknown, unknown>();
  const partAt = (place: unknown): unknown => {
    if (!made.has(place)) made.set(place, mapped(nodes[Number(place)], partAt));
    return made.get(place);
  };
  return partAt(0) as Value;
}

/**
 * Returns a copy of an object or array in which `change` has replaced each member. Treats undefined
 * as JSON does: drops it from objects, and turns it into null in arrays. Returns other values
 * unchanged.
 */
function mapped(value: unknown, change: (member: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((member) => change(member ?? null));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, change(member)]));
}
