import * as z from 'zod/mini';

/**
 * True in the extension, and not defined anywhere else. The extension need not check dataset
 * files, because its build has checked all of them with `authoredData`.
 */
declare const __AUTHORED_IS_CHECKED__: boolean | undefined;

/**
 * Returns the content of a dataset file that is built into the program. Throws an Error with the
 * file's name and the fault when it does not fit the schema. The extension leaves this check out,
 * because the browser restarts the background script again and again.
 */
export function authoredData<T>(schema: z.ZodMiniType<T>, data: unknown, file: string): T {
  if (typeof __AUTHORED_IS_CHECKED__ !== 'undefined') return data as T;
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new Error(`${file} is not valid: ${z.prettifyError(parsed.error)}`);
}
