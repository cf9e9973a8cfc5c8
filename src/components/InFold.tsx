import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

const Context = createContext(true);

/** With `value={false}`, closed folds inside have no content yet. By default, they have it. */
export const FillFolds = Context.Provider;

/** Content of a closed fold. The panel renders it after its first frame, which it would delay. */
export function InFold({ children }: { children: ComponentChildren }): ComponentChildren {
  return useContext(Context) ? children : null;
}
