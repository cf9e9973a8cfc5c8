import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

const Context = createContext(true);

/**
 * Provider around a page. If its `value` is false, the `InFold` components in the page render
 * nothing yet. Without a provider they render at once.
 */
export const FillFolds = Context.Provider;

/**
 * Content of a `details` element that is closed at first. The panel is first drawn without this
 * content, so that readers see it sooner. The content is added when the browser is idle.
 */
export function InFold({ children }: { children: ComponentChildren }): ComponentChildren {
  return useContext(Context) ? children : null;
}
