import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Navigation } from './use-view.ts';

const Context = createContext<Navigation | null>(null);

/**
 * Makes the current view, and functions that lead to other views, available to the components
 * inside: `<Navigating value={navigation}>`.
 */
export const Navigating = Context.Provider;

/**
 * Returns the current view, and functions that lead to other views. A component that calls this is
 * rendered again on each change of the view. Costly components therefore don't call it themselves
 * but leave this to the links inside them. Throws an Error outside `Navigating`.
 */
export function useNavigation(): Navigation {
  const navigation = useContext(Context);
  if (!navigation) throw new Error('A component needs <Navigating> above it to know the view.');
  return navigation;
}
