import type { Origin } from '../record.ts';

/** Whose record an entry is from, where it is not the default's: "from The Herald’s record"; '' for the default's. */
export function fromWords({ from }: Origin): string {
  return from === undefined ? '' : `from ${from}’s record`;
}
