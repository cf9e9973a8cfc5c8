import { useWords } from '../../components/use-words.ts';
import { PopupSign } from './PopupSign.tsx';
import type { PopupActions } from './popup.ts';

type Props = Pick<PopupActions, 'onCheckOnce' | 'onAllowSite' | 'onAllowEverySite'> & {
  /** '' when the site is not known. */
  host: string;
  /** The browser, or the reader, just said no. */
  refused: boolean;
  /** Nothing is read unasked, so that no site can be chosen to be. */
  onlyAsked: boolean;
};

/** This site is not read: once, always here, or everywhere is the reader's choice. */
export function PopupNotEnabled({
  host,
  refused,
  onlyAsked,
  onCheckOnce,
  onAllowSite,
  onAllowEverySite,
}: Props) {
  const words = useWords();
  return (
    <PopupSign
      sign="not-enabled"
      heading={host ? words.say('popup_off_on', { host }) : words.say('popup_off_here')}
    >
      <p>{words.say('popup_off_meaning')}</p>
      <div class="choices">
        <button type="button" class="choice main-choice" onClick={onCheckOnce}>
          {words.say('popup_once')}
        </button>
        {host && !onlyAsked && (
          <button type="button" class="choice" onClick={onAllowSite}>
            {words.say('popup_site')}
          </button>
        )}
        <button type="button" class="choice" onClick={onAllowEverySite}>
          {words.say('popup_everywhere')}
        </button>
      </div>
      {refused && <p class="warning">{words.say('popup_refused')}</p>}
      <p class="fine">{words.say('popup_privacy')}</p>
    </PopupSign>
  );
}
