import { hash } from 'node:crypto';
import { isValidElement } from 'preact';

/**
 * Digests computed so far. Only digests of frozen objects are kept, because frozen objects can't
 * change. Many pages share these objects.
 */
const known = new WeakMap<object, string>();

/**
 * Returns a digest of data, which may contain Preact elements. Data with equal digests has equal
 * HTML. Throws a TypeError for a function or a class instance, such as a Date.
 */
export function digestOf(value: unknown): string {
  return digestOfText(textOf(value));
}

/** Returns the digest of a text: 32 hexadecimal digits. */
export function digestOfText(text: string): string {
  return hash('sha256', text).slice(0, 32);
}

/**
 * Returns a text for a value. Different values have different texts. The text of a frozen object is
 * its digest, which is computed only once.
 */
function textOf(value: unknown): string {
  if (typeof value === 'function') throw new TypeError(`No data: function ${value.name}`);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '-';
  if (!Object.isFrozen(value)) return partsOf(value);
  const text = known.get(value) ?? digestOfText(partsOf(value));
  known.set(value, text);
  return text;
}

function partsOf(value: object): string {
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  if (isValidElement(value)) {
    const { type, key, props } = value;
    const name = typeof type === 'string' ? type : type.name;
    return `<${name} ${key} ${textOf(props)}>`;
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError(`No data: ${prototype.constructor.name}`);
  let text = '{';
  for (const [name, part] of Object.entries(value)) text += `${name}:${textOf(part)},`;
  return `${text}}`;
}
