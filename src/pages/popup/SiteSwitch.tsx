import { useWords } from '../../components/use-words.ts';
import { isOn, type SiteState } from './popup.ts';

interface Props {
  site: SiteState;
  onSwitch: (on: boolean) => void;
}

/**
 * Switch for the tab's site. When it is on, the extension reads the site's pages, and the sidebar
 * may appear there by itself.
 */
export function SiteSwitch({ site, onSwitch }: Props) {
  const words = useWords();
  const on = isOn(site);
  return (
    <button
      type="button"
      class="site-switch"
      role="switch"
      aria-checked={on}
      title={site.host}
      onClick={() => onSwitch(!on)}
    >
      {words.say('popup_switch')}
      <span class="track" aria-hidden="true" />
    </button>
  );
}
