import { type ComponentProps, render } from 'preact';
import { speak } from '../../components/show-in-language.tsx';
import { Speaking } from '../../components/use-words.ts';
import { createWords } from '../../core/wording/words.ts';
import type { SidebarReport } from '../../protocol/messages/get-annotation.ts';
import { unpack } from '../../protocol/packed.ts';
import type { PanelNews } from '../../protocol/panel-port.ts';
import { send } from '../../protocol/send.ts';
import { waitWhileCovered } from './cover-guard.ts';
import { afterKeys, followKeys } from './key-release.ts';
import { PanelApp, type PanelState } from './panel-app.tsx';
import type { PanelLink } from './panel-link.ts';
import { onUse, rememberView } from './remember-view.ts';

/**
 * Maximum number of times in a row that the panel asks for a new nonce after a nonce was refused.
 */
const MOST_RETRIES = 3;

/**
 * Renders the panel's content in `place`, and again whenever the content or the page around the
 * panel changes.
 */
export async function showPanel(place: HTMLElement, link: PanelLink): Promise<void> {
  let content: SidebarReport | null = null;
  let state: PanelState = { highlighted: null, narrow: false, missing: new Set() };
  let refused = 0;
  const onCollapse = () =>
    afterKeys(async () => {
      // In a narrow window, the sidebar always starts collapsed. Closing the panel there does not
      // mean that the reader wants it closed in wide windows, so the closing is not stored.
      if (!state.narrow) await rememberView({ collapsed: true });
      link.act('collapse', {});
    });
  const draw = () => {
    if (content) renderPanel(place, { content, link, state, onCollapse });
  };
  const read = async (nonce: string) => {
    const answer = await send('get-annotation', { nonce }).catch(() => null);
    refused = answer ? 0 : refused + 1;
    if (!answer) return refused <= MOST_RETRIES && link.act('stale', {});
    content = unpack(answer);
    draw();
    link.act('shown', {});
  };
  const follow = (news: PanelNews) => {
    if (news.news === 'missing' && news.quotes.length + state.missing.size === 0) return;
    if (news.news === 'content') void read(news.nonce);
    if (news.news === 'focus') {
      place.classList.toggle('by-pointer', news.byPointer);
      firstTarget(place)?.focus();
    }
    if (news.news === 'missing') state = { ...state, missing: new Set(news.quotes) };
    if (news.news === 'state') {
      state = { ...state, highlighted: news.highlighted, narrow: news.narrow };
      place.classList.toggle('narrow', news.narrow);
    }
    draw();
  };
  const reading = read(link.nonce);
  link.onNews(follow);
  followKeys();
  waitWhileCovered(() => link.act('covered', {}));
  addEventListener('keydown', ({ key }) => {
    place.classList.remove('by-pointer');
    if (key === 'Escape') onCollapse();
  });
  onUse(() => {
    if (!content?.settings.collapsed || state.narrow) return;
    content = { ...content, settings: { ...content.settings, collapsed: false } };
    void rememberView({ collapsed: false });
  });
  await reading;
}

/**
 * Returns the element that takes focus: the heading of the first answer or, without an answer, the
 * first button.
 */
function firstTarget(place: HTMLElement): HTMLElement | null {
  return place.querySelector<HTMLElement>('h3[tabindex]') ?? place.querySelector('button');
}

function renderPanel(place: HTMLElement, panel: ComponentProps<typeof PanelApp>): void {
  const words = createWords(panel.content.catalog);
  speak(document.documentElement, words);
  document.title = words.say('panel_label');
  render(
    <Speaking value={words}>
      <PanelApp {...panel} />
    </Speaking>,
    place,
  );
}
