import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Navigation } from './use-view.ts';

const Context = createContext<Navigation | null>(null);

/**
 * Provides the current view, and functions that lead to other views, to the components below:
 * `<Navigating value={navigation}>`.
 */
export const Navigating = Context.Provider;

/**
 * Returns the current view and functions that lead to other views. Each change of the view draws a
 * component that calls this again, so costly components leave the call to the links inside them.
 * Throws outside `Navigating`.
 */
export function useNavigation(): Navigation {
  const navigation = useContext(Context);
  if (!navigation) throw new Error('A component needs <Navigating> above it to know the view.');
  return navigation;
}
