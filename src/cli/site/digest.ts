import { hash } from 'node:crypto';
import { isValidElement } from 'preact';

/**
 * Digests of the objects seen so far. The data of a build never change, so a digest stays valid.
 */
const known = new WeakMap<object, string>();

/**
 * Returns a digest of data or of elements whose props are data. If the digest is the same as
 * before, rendering gives the same result. Throws a TypeError for anything else, such as a function
 * among the props, because a changed function would not change the digest.
 */
export function digestOf(value: unknown): string {
  return digestOfText(shortened(value));
}

/** Returns the digest of a string: 32 hexadecimal digits. */
export function digestOfText(text: string): string {
  return hash('sha256', text).slice(0, 32);
}

/** Returns a value as a string in which digests replace large objects. */
function shortened(value: unknown): string {
  if (typeof value === 'function') throw new TypeError(`No data: function ${value.name}`);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '-';
  const seen = known.get(value);
  if (seen !== undefined) return seen;
  const text = partsOf(value);
  const short = text.length > 48 ? digestOfText(text) : text;
  known.set(value, short);
  return short;
}

function partsOf(value: object): string {
  if (Array.isArray(value)) return `[${value.map(shortened).join()}]`;
  if (isValidElement(value)) {
    const { type, key, props } = value;
    const name = typeof type === 'string' ? type : type.name;
    return `<${name} ${key} ${shortened(props)}>`;
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError(`No data: ${prototype.constructor.name}`);
  const parts = Object.entries(value).map(([name, part]) => `${name}:${shortened(part)}`);
  return `{${parts.join()}}`;
}
