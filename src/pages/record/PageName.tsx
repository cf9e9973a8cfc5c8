import { Mark } from '../../components/Mark.tsx';
import { useWords } from '../../components/use-words.ts';

/** The page's main heading. */
export function PageName() {
  const words = useWords();
  return (
    <h1>
      <Mark /> {words.say('extensionName')} <span class="quiet">{words.say('record_title')}</span>
    </h1>
  );
}
