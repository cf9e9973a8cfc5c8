import type { Navigation } from './use-view.ts';
import { SEARCH } from './words.ts';

/** The field that searches the whole record as one types; the results take the page's place, Escape gives it back. */
export function SearchField({ navigation: { view, change } }: { navigation: Navigation }) {
  return (
    <search>
      <input
        type="search"
        value={view.search}
        aria-label={SEARCH.label}
        placeholder={`${SEARCH.label}: ${SEARCH.example}`}
        onInput={(event) => change({ search: event.currentTarget.value })}
        onKeyDown={(event) => event.key === 'Escape' && change({ search: '' })}
      />
    </search>
  );
}
