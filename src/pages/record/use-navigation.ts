import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Navigation } from './use-view.ts';

const Context = createContext<Navigation | null>(null);

/** Gives the components below it the view that is shown and the ways to others: `<Navigating value={navigation}>`. */
export const Navigating = Context.Provider;

/**
 * The view that is shown and the ways to others. Who asks is drawn anew with every change of the view, so that what is to
 * be drawn seldom leaves it to the links inside it. Throws outside `Navigating`.
 */
export function useNavigation(): Navigation {
  const navigation = useContext(Context);
  if (!navigation) throw new Error('A component needs <Navigating> above it to know the view.');
  return navigation;
}
