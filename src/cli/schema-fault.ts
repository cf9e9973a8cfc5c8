/**
 * An error that zod reports about one value. Lists only those of zod's fields that this file uses.
 */
interface Issue {
  code?: string | undefined;
  message: string;
  path: readonly PropertyKey[];
  expected?: unknown;
  values?: readonly unknown[] | undefined;
  keys?: readonly string[] | undefined;
}

/** Descriptions of types of values, in words that editors understand. */
const FORMS: Record<string, string> = {
  array: 'a list, such as [tiktok]',
  string: 'a text',
  boolean: 'true or false',
  object: 'an entry with fields',
};

/**
 * Describes a fault to an editor: the entry, the field, what is wrong with it and what is allowed.
 * Example: `al-2025-03-06-ban: state: "panding" is none of proposed, pending, …`.
 */
export function schemaFault(issue: Issue, data: unknown): string {
  const { entry, field } = placeOf(issue.path, data);
  const fault = wordsOf(issue, valueAt(data, issue.path));
  return [entry, field, fault].filter(Boolean).join(': ');
}

function wordsOf({ code, message, expected, values, keys }: Issue, value: unknown): string {
  if (code === 'unrecognized_keys')
    return `there is no field ${keys?.join(', no ')}; correct its name`;
  if (value === undefined) return `is missing${values ? `; it is ${listed(values)}` : ''}`;
  if (code === 'invalid_value' && values)
    return `${JSON.stringify(value)} is none of ${listed(values)}`;
  if (code === 'invalid_type')
    return `must be ${FORMS[String(expected)] ?? expected}, not ${JSON.stringify(value)}`;
  return message;
}

function listed(values: readonly unknown[]): string {
  return values
    .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
    .join(', ');
}

/**
 * Splits a faulty value's path into entry and field. For `['events', 3, 'state']`, `entry` is the
 * fourth event's id (or `events.3` if the event has no id), and `field` is `state`. For a path
 * outside lists, `entry` is ''.
 */
function placeOf(
  [list, index, ...rest]: readonly PropertyKey[],
  data: unknown,
): { entry: string; field: string } {
  if (typeof index !== 'number') {
    const at = typeof list === 'number' ? valueAt(data, [list, 'id']) : undefined;
    const path = [list, index, ...rest].filter((part) => part !== undefined);
    return typeof at === 'string'
      ? { entry: at, field: path.slice(1).join('.') }
      : { entry: '', field: path.join('.') };
  }
  const id = list === undefined ? undefined : valueAt(data, [list, index, 'id']);
  return { entry: typeof id === 'string' ? id : `${String(list)}.${index}`, field: rest.join('.') };
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value === null || value === undefined ? undefined : Reflect.get(Object(value), key),
    data,
  );
}
