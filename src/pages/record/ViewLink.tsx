import type { ComponentChildren } from 'preact';
import { useNavigation } from './use-navigation.ts';
import type { View } from './view.ts';

interface Props {
  to: Partial<View>;
  class?: string;
  /** Accessible name, if it says more than the visible text. */
  label?: string;
  children: ComponentChildren;
}

/**
 * Link to another view. A plain click shows it without a page load; it can be opened in a new tab
 * and copied like any link.
 */
export function ViewLink({ to, class: name, label, children }: Props) {
  const navigation = useNavigation();
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // In browsers where a click does not focus a link, stepping back would not find it.
    (event.currentTarget as HTMLElement).focus({ preventScroll: true });
    navigation.go(to);
  };
  return (
    <a href={navigation.href(to)} class={name} aria-label={label} onClick={follow}>
      {children}
    </a>
  );
}
