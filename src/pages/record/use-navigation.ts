import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Navigation } from './use-view.ts';

const Context = createContext<Navigation | null>(null);

/**
 * Gives the components inside it access to the view and the functions that change it. Used as
 * `<Navigating value={navigation}>`.
 */
export const Navigating = Context.Provider;

/**
 * Returns the current view and functions that change it. Renders the component again on each
 * change. Throws an Error outside `Navigating`.
 */
export function useNavigation(): Navigation {
  const navigation = useContext(Context);
  if (!navigation) throw new Error('A component needs <Navigating> above it to know the view.');
  return navigation;
}
