import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

const Context = createContext(true);

/**
 * With `value={false}`, the `InFold` components inside do not render their content. They do by
 * default.
 */
export const FillFolds = Context.Provider;

/**
 * Content of a `details` element that is closed at first. The panel renders this content after the
 * first frame, which then appears sooner.
 */
export function InFold({ children }: { children: ComponentChildren }): ComponentChildren {
  return useContext(Context) ? children : null;
}
