import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Navigation } from './use-view.ts';

const Context = createContext<Navigation | null>(null);

/**
 * Provides the current view and the ways to others to the components below: `<Navigating
 * value={navigation}>`.
 */
export const Navigating = Context.Provider;

/**
 * Returns the current view and the ways to others. A component that calls it is drawn again with
 * every change of the view, so costly parts leave it to the links inside them. Throws outside
 * `Navigating`.
 */
export function useNavigation(): Navigation {
  const navigation = useContext(Context);
  if (!navigation) throw new Error('A component needs <Navigating> above it to know the view.');
  return navigation;
}
