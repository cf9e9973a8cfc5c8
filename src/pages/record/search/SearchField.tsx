import { useWords } from '../../../components/use-words.ts';
import { useNavigation } from '../use-navigation.ts';

/**
 * Field that searches the whole record while the reader types. The results replace the page's
 * content. The Escape key brings the content back.
 */
export function SearchField() {
  const words = useWords();
  const { view, change } = useNavigation();
  return (
    <search>
      <input
        type="search"
        value={view.search}
        aria-label={words.say('record_search')}
        placeholder={words.say('record_search_hint')}
        onInput={(event) => change({ search: event.currentTarget.value })}
        onKeyDown={(event) => event.key === 'Escape' && change({ search: '' })}
      />
    </search>
  );
}
