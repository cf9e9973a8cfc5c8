import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

const Context = createContext(true);

/**
 * With `value={false}`, the `InFold` components inside do not render their content. They do by
 * default.
 */
export const FillFolds = Context.Provider;

/**
 * Content of a `details` element that is closed at first. The panel leaves it out of the first
 * frame and renders it afterwards, so that the first frame appears sooner.
 */
export function InFold({ children }: { children: ComponentChildren }): ComponentChildren {
  return useContext(Context) ? children : null;
}
