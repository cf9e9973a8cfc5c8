/** Meanings of errors of the operating system, keyed by their codes. */
const MEANINGS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'access is not allowed',
  EPERM: 'access is not allowed',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'a file of this name exists',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
};

/** An error of the operating system about a path. */
export interface SystemFault extends NodeJS.ErrnoException {
  path: string;
  /** Path to which `path` was to be moved. Missing if the operation was not a move. */
  dest?: string;
}

/** True for an error of the operating system about a path. */
export function isSystemFault(error: unknown): error is SystemFault {
  return error instanceof Error && 'syscall' in error && 'path' in error;
}

/**
 * Returns why a file can't be used, for example `there is no such file`. For an unknown error,
 * returns the error's code or, if there is no code, the error's text.
 */
export function systemFault(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return MEANINGS[code] ?? code;
}
