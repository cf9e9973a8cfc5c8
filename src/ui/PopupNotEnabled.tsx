import { PopupSign } from './PopupSign.tsx';
import type { PopupActions } from './popup.ts';
import { POPUP } from './words.ts';

type Props = Pick<PopupActions, 'onCheckOnce' | 'onAllowSite' | 'onAllowEverySite'> & {
  /** '' when the site is not known. */
  host: string;
  /** The browser, or the reader, just said no. */
  refused: boolean;
};

/** This site is not read: once, always here, or everywhere is the reader's choice. */
export function PopupNotEnabled({ host, refused, onCheckOnce, onAllowSite, onAllowEverySite }: Props) {
  const words = POPUP.notEnabled;
  return (
    <PopupSign sign="not-enabled" heading={words.heading(host)}>
      <p>{words.meaning}</p>
      <div class="choices">
        <button type="button" class="choice main-choice" onClick={onCheckOnce}>
          {words.once}
        </button>
        {host && (
          <button type="button" class="choice" onClick={onAllowSite}>
            {words.site}
          </button>
        )}
        <button type="button" class="choice" onClick={onAllowEverySite}>
          {words.everywhere}
        </button>
      </div>
      {refused && <p class="warning">{words.refused}</p>}
      <p class="fine">{words.privacy}</p>
    </PopupSign>
  );
}
