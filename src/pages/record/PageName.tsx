import { Mark } from '../../components/Mark.tsx';
import { useWords } from '../../components/use-words.ts';

/** Top heading of the page. */
export function PageName() {
  const words = useWords();
  return (
    <h1>
      <Mark /> {words.say('extensionName')} <span class="quiet">{words.say('record_title')}</span>
    </h1>
  );
}
