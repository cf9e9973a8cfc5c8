import * as z from 'zod/mini';

/** Set to true in the extension, whose build has checked every file with `authoredData`. */
declare const __AUTHORED_IS_CHECKED__: boolean | undefined;

/**
 * Returns the data of a file of the dataset that is built into the program. Throws an Error with
 * the file's name and the fault when the data do not fit the schema. The extension's background,
 * which the browser starts again and again, takes the data unchecked.
 */
export function authoredData<T>(schema: z.ZodMiniType<T>, data: unknown, file: string): T {
  if (typeof __AUTHORED_IS_CHECKED__ !== 'undefined') return data as T;
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new Error(`${file} is not valid: ${z.prettifyError(parsed.error)}`);
}
