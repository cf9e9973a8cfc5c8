import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../core/wording/words.ts';

const Context = createContext<Words | null>(null);

/** Gives the components below it their language: `<Speaking value={words}>`. */
export const Speaking = Context.Provider;

/** The language that a component speaks. Throws outside `Speaking`. */
export function useWords(): Words {
  const words = useContext(Context);
  if (!words) throw new Error('No <Speaking>.');
  return words;
}
