import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../core/wording/words.ts';

const Context = createContext<Words | null>(null);

/** Makes the interface texts available to the components inside: `<Speaking value={words}>`. */
export const Speaking = Context.Provider;

/** Returns the interface texts in the reader's language. Throws outside a `Speaking` component. */
export function useWords(): Words {
  const words = useContext(Context);
  if (!words) throw new Error('No <Speaking>.');
  return words;
}
