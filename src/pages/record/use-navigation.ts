import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Navigation } from './use-view.ts';

const Context = createContext<Navigation | null>(null);

/**
 * Component that gives the components inside it access to the current view and to functions that
 * lead to other views: `<Navigating value={navigation}>`.
 */
export const Navigating = Context.Provider;

/**
 * Returns the current view, and functions that lead to other views. The calling component is
 * rendered again on each change of the view. Throws an Error outside `Navigating`.
 */
export function useNavigation(): Navigation {
  const navigation = useContext(Context);
  if (!navigation) throw new Error('A component needs <Navigating> above it to know the view.');
  return navigation;
}
