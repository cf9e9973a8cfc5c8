import { useWords } from '../../components/use-words.ts';
import { PopupSign } from './PopupSign.tsx';

interface Props {
  /** True for a page that mentions no watched app. */
  unnamed: boolean;
  /** True when the reader has already pressed the button that checks the page anyway. */
  anyway: boolean;
  onCheckAnyway: () => void;
}

/**
 * Popup on a page that is not about a ban. If the page mentions a watched app, a button checks
 * the page anyway. The reader can press this button once.
 */
export function PopupNotAbout({ unnamed, anyway, onCheckAnyway }: Props) {
  const words = useWords();
  return (
    <PopupSign sign="not-about" heading={words.say(unnamed ? 'popup_unnamed' : 'popup_not_about')}>
      {!unnamed && anyway && <p>{words.say('popup_anyway_nothing')}</p>}
      {!unnamed && !anyway && (
        <button type="button" class="small-button" onClick={onCheckAnyway}>
          {words.say('popup_anyway')}
        </button>
      )}
    </PopupSign>
  );
}
