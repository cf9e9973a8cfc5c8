import * as z from 'zod/mini';

/**
 * Parses the body of a response, which may have fields that `schema` does not know. Throws an
 * Error when the body is not JSON or does not match `schema`. In the second case, the Error names
 * the faulty field.
 */
export function readJson<Schema extends z.core.$ZodType>(
  body: string,
  schema: Schema,
): z.output<Schema> {
  let data: unknown;
  try {
    data = JSON.parse(body);
  } catch {
    throw new Error(`the answer is not JSON; it begins with "${body.slice(0, 60)}"`);
  }
  const { success, error, data: parsed } = z.safeParse(schema, data);
  if (success) return parsed as z.output<Schema>;
  const [issue] = error?.issues ?? [];
  throw new Error(`the answer has another form: ${issue?.path.join('.')}: ${issue?.message}`);
}
