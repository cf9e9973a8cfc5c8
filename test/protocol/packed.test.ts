import { describe, expect, it } from 'vitest';
import { type Packed, pack, unpack } from '../../src/protocol/packed.ts';

/** Passes a packed value through JSON, as Chromium does when it sends a message. */
function sent<Value>(packed: Packed<Value>): Packed<Value> {
  return JSON.parse(JSON.stringify(packed));
}

describe('pack and unpack', () => {
  const shared = { title: 'A rule', list: [1, 0, -1, null, true, ''] };
  it.each([
    ['an object', { a: shared, b: [shared, { c: shared }], nodes: [0], type: 'x' }],
    ['nothing', null],
    ['a text', '0'],
    ['a number', 0],
    ['empty objects', [{}, [], [[]]]],
    ['odd names', JSON.parse('{"__proto__": {"x": 1}, "constructor": 2}')],
  ])('give %s back', (_, value) => {
    expect(unpack(sent(pack(value)))).toEqual(value);
  });
  it('drop undefined members, as JSON does', () => {
    const value = { a: undefined, b: [undefined] };
    expect(unpack(sent(pack(value)))).toStrictEqual(JSON.parse(JSON.stringify(value)));
  });
  it('store an object and a text once', () => {
    const packed = pack(Array.from({ length: 100 }, () => ({ shared, title: 'A rule' })));
    expect(JSON.stringify(packed).match(/A rule/g)).toHaveLength(1);
    const [first, second] = unpack(sent(packed));
    expect(second?.shared).toBe(first?.shared);
  });
});
