import * as z from 'zod/mini';

/**
 * True in the extension, and undefined elsewhere. The extension does not check dataset files: its
 * build has already checked them with `authoredData`.
 */
declare const __AUTHORED_IS_CHECKED__: boolean | undefined;

/**
 * Returns the content of a built-in dataset file. Throws an Error that names the fault if the
 * content does not fit the schema. The extension skips this check.
 */
export function authoredData<T>(schema: z.ZodMiniType<T>, data: unknown, file: string): T {
  if (typeof __AUTHORED_IS_CHECKED__ !== 'undefined') return data as T;
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new Error(`${file} is not valid: ${z.prettifyError(parsed.error)}`);
}
