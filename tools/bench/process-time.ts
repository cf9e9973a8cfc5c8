import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/**
 * Returns the processor time that a process and its running descendants have used, in seconds. The
 * result is a multiple of 10 ms. Works only on Linux, because it reads `/proc`.
 */
export function processorTime(root: number): number {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(ids.map((id) => [Number(id), Number(statOf(Number(id))[1])]));
  const isOurs = (id: number | undefined): boolean =>
    id !== undefined && (id === root || isOurs(parents.get(id)));
  const ticks = [...parents.keys()].filter(isOurs).map((id) => {
    const stat = statOf(id);
    return Number(stat[11] ?? 0) + Number(stat[12] ?? 0);
  });
  return ticks.reduce((sum, one) => sum + one, 0) / TICKS_PER_SECOND;
}

/**
 * Returns the fields of `/proc/ID/stat`, beginning with the process's state. Empty if the process
 * has ended.
 */
function statOf(id: number): string[] {
  try {
    return readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  } catch {
    return [];
  }
}
