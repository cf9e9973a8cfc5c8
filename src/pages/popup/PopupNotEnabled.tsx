import { useWords } from '../../components/use-words.ts';
import { PopupSign } from './PopupSign.tsx';
import type { PopupActions } from './popup.ts';

type Props = Pick<PopupActions, 'onCheckOnce' | 'onAllowSite' | 'onAllowEverySite'> & {
  /** Host of the tab's page; '' when unknown. */
  host: string;
  /**
   * True when the reader chose that pages are read only on request. The popup then does not offer
   * to read this site always.
   */
  onlyAsked: boolean;
  /** True when the site is new in the list of news sites and is offered for the first time. */
  isOffered: boolean;
  /** Reason why the reader can't allow any site here; null when they can. */
  lock: string | null;
};

/**
 * Popup on a site that the extension does not read. Offers to read this page once, this site
 * always, or every site.
 */
export function PopupNotEnabled({ host, onlyAsked, isOffered, lock, ...actions }: Props) {
  const words = useWords();
  const mayAllow = lock === null;
  const once = { text: words.say('popup_once'), act: actions.onCheckOnce };
  const site = { text: words.say('popup_site'), act: actions.onAllowSite };
  const every = { text: words.say('popup_everywhere'), act: actions.onAllowEverySite };
  const sites = mayAllow && host && !onlyAsked ? [site] : [];
  // On a newly listed news site, the button that always allows this site comes before the button
  // that reads the page once.
  const isNew = isOffered && sites.length > 0;
  const choices = [...(isNew ? [...sites, once] : [once, ...sites]), ...(mayAllow ? [every] : [])];
  return (
    <PopupSign
      sign="not-enabled"
      heading={host ? words.say('popup_off_on', { host }) : words.say('popup_off_here')}
    >
      <p>{isNew ? words.say('popup_new_site', { host }) : words.say('popup_off_meaning')}</p>
      <div class="choices">
        {choices.map(({ text, act }, index) => (
          <button
            type="button"
            class={index === 0 ? 'choice main-choice' : 'choice'}
            key={text}
            onClick={act}
          >
            {text}
          </button>
        ))}
      </div>
      <p class="fine">{lock ?? words.say('popup_privacy')}</p>
    </PopupSign>
  );
}
