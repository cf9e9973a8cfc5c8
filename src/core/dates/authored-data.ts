import * as z from 'zod/mini';

/**
 * Defined as true in the extension, and undefined everywhere else. The extension needs no check,
 * because its build has checked every dataset file with `authoredData`.
 */
declare const __AUTHORED_IS_CHECKED__: boolean | undefined;

/**
 * Returns the content of a dataset file that is built into the program. Throws an Error with the
 * file's name and the fault when the content does not fit the schema. The extension skips the
 * check to save time, because the browser restarts its background script again and again.
 */
export function authoredData<T>(schema: z.ZodMiniType<T>, data: unknown, file: string): T {
  if (typeof __AUTHORED_IS_CHECKED__ !== 'undefined') return data as T;
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new Error(`${file} is not valid: ${z.prettifyError(parsed.error)}`);
}
