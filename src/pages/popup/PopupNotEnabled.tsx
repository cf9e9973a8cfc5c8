import { useWords } from '../../components/use-words.ts';
import { PopupSign } from './PopupSign.tsx';
import type { PopupActions } from './popup.ts';

type Props = Pick<PopupActions, 'onCheckOnce' | 'onAllowSite' | 'onAllowEverySite'> & {
  /** Host of the tab; '' when it is unknown. */
  host: string;
  /**
   * True when the reader chose that pages are read only on request. No site can then be allowed.
   */
  onlyAsked: boolean;
};

/**
 * State of a site whose pages are not read. Offers to read this page once, to read this site
 * always, or to read every site.
 */
export function PopupNotEnabled({
  host,
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
      <p class="fine">{words.say('popup_privacy')}</p>
    </PopupSign>
  );
}
