import type { ComponentChildren } from 'preact';
import { useNavigation } from './use-navigation.ts';
import type { View } from './view.ts';

interface Props {
  to: Partial<View>;
  class?: string;
  /** Accessible name, for a link that needs more words than its visible text. */
  label?: string;
  children: ComponentChildren;
}

/**
 * Link to another view of the record page. A plain click loads no page; the link can still be
 * copied or opened in a tab.
 */
export function ViewLink({ to, class: name, label, children }: Props) {
  const navigation = useNavigation();
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    // Some browsers do not focus a clicked link. It is focused here, so that the page can restore
    // focus to it after "back".
    (event.currentTarget as HTMLElement).focus({ preventScroll: true });
    navigation.go(to);
  };
  return (
    <a href={navigation.href(to)} class={name} aria-label={label} onClick={follow}>
      {children}
    </a>
  );
}
