import { describe, expect, it } from 'vitest';
import { acceptorOf } from '../../../src/core/record/acceptor.ts';
import { recordSchema } from '../../../src/core/record/schema.ts';
import { authoredRecord } from '../../authored-record.ts';

/** Values that are wrong in most places of a record. */
const VALUES = [null, true, 0, 30, '', 'x', '2020-02-30', '2020-02', 'a\u202eb', [], ['x'], {}];

describe('acceptorOf', () => {
  const accepts = acceptorOf(recordSchema);

  it('accepts the record', () => {
    expect(accepts(authoredRecord())).toBe(true);
  });

  it('decides as the schema does about every place of a record and any value there', () => {
    const { apps, jurisdictions, measures, events } = authoredRecord();
    const record = {
      schema: 1,
      apps: apps.slice(0, 1),
      jurisdictions: jurisdictions.slice(0, 1),
      measures: measures.filter(({ implements: above }) => above).slice(0, 1),
      events: events.slice(0, 1),
      corrections: [{ id: 'us', was: 'Another day', since: '2025-01-01', mended: '2025-01-02' }],
    };
    const decisions = new Set<boolean>();
    for (const place of placesIn(record))
      for (const value of VALUES) {
        const data = changed(record, place, value);
        const decision = accepts(data);
        expect(decision, `${place.join('.')}: ${value}`).toBe(recordSchema.safeParse(data).success);
        decisions.add(decision);
      }
    expect(decisions.size).toBe(2);
  });
});

/**
 * Returns the path of every part of a value. Also returns, for each object in the value, the paths
 * of two fields that the object lacks: `later` and `__proto__`.
 */
function placesIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([name, part]) => [
    [name],
    ...placesIn(part).map((path) => [name, ...path]),
  ]);
  return [...inner, ['later'], ['__proto__']];
}

/** Returns a copy of `whole` in which the part at `path` is replaced with `value`. */
function changed(whole: object, path: readonly string[], value: unknown): object {
  const copy = structuredClone(whole);
  const owner = path.slice(0, -1).reduce<object>((at, name) => Reflect.get(at, name), copy);
  Object.defineProperty(owner, path.at(-1) ?? '', { value, enumerable: true, writable: true });
  return copy;
}
