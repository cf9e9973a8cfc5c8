import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

const Context = createContext(true);

/**
 * Decides whether the `InFold` components inside render their content. They do by default, and
 * don't with `value={false}`.
 */
export const FillFolds = Context.Provider;

/**
 * Content of a closed `details` element. The panel renders it only after the first frame, because
 * it would delay that frame.
 */
export function InFold({ children }: { children: ComponentChildren }): ComponentChildren {
  return useContext(Context) ? children : null;
}
