import type { State } from '../core/record/states.ts';
import { fillOf } from './looks.tsx';

/** Small piece of a strip of time, filled as the strip is during a state. */
export function Swatch({ state }: { state: State }) {
  return <span class={`swatch stretch fill-${fillOf(state)} state-${state}`} aria-hidden="true" />;
}
