import type { State } from '../core/record/states.ts';
import { fillOf } from './looks.tsx';

/** Small sample of the pattern and colour with which timeline strips draw a state. */
export function Swatch({ state }: { state: State }) {
  return <span class={`swatch stretch fill-${fillOf(state)} state-${state}`} aria-hidden="true" />;
}
