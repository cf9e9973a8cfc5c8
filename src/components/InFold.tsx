import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

const Context = createContext(true);

/**
 * Decides whether the `InFold` components inside render their content. They render it unless
 * `value` is false.
 */
export const FillFolds = Context.Provider;

/**
 * Content of a `details` element that is closed at first. The panel renders this content only
 * after the first frame, so that the frame appears sooner.
 */
export function InFold({ children }: { children: ComponentChildren }): ComponentChildren {
  return useContext(Context) ? children : null;
}
