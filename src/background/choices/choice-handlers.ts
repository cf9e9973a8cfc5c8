import type { PolicySettings } from '../../core/settings/policy-settings.ts';
import type { Handlers } from '../../protocol/handle.ts';
import { type AnnounceServices, announceChoices } from '../articles/announce.ts';
import type { ArticleWork } from '../articles/article-work.ts';
import type { OpenPanels } from '../articles/open-panels.ts';
import { type ChoicesServices, changeChoices, readChoices } from './choices.ts';
import { dismiss } from './dismiss.ts';
import { withHiddenSite, withoutDismissal } from './dismissals.ts';
import { forgetUnasked } from './forget.ts';
import { importSettings } from './import-settings.ts';
import type { Language } from './language.ts';
import { isFirstOffer } from './site-offers.ts';

/** Services that the handlers of messages about the reader's choices need. */
export interface ChoiceHandlerServices extends ChoicesServices, AnnounceServices {
  language: Language;
  panels: Pick<OpenPanels, 'isTrusted'>;
  policy: () => Promise<Pick<PolicySettings, 'fixed'>>;
}

type ChoiceMessages =
  | 'remember-view'
  | 'dismiss'
  | 'get-dismissals'
  | 'hide-site'
  | 'undo-dismissal'
  | 'take-site-offer'
  | 'get-catalog'
  | 'change-settings'
  | 'import-settings';

/** Creates the handlers of the messages about the reader's choices. */
export function createChoiceHandlers(
  services: ChoiceHandlerServices,
  work: Pick<ArticleWork, 'leaveAll'>,
): Pick<Handlers, ChoiceMessages> {
  return {
    'remember-view': async (view, panel) => {
      if (!(await services.panels.isTrusted(panel)))
        throw new Error('No sidebar of this tab opened this panel.');
      await changeChoices(services, ({ settings }) => ({ settings: { ...settings, ...view } }));
      return null;
    },
    dismiss: async (request, sender) => {
      await dismiss(services, request, sender);
      return null;
    },
    'get-dismissals': async ({ host }) => {
      const { settings, dismissals } = await readChoices(services.storage);
      const { sites, everywhere } = dismissals;
      const isFixed = 'onlyAsked' in (await services.policy()).fixed;
      return { site: sites.includes(host), everywhere, onlyAsked: settings.onlyAsked, isFixed };
    },
    'hide-site': async ({ host }) => {
      const change = await changeChoices(services, ({ dismissals }) => ({
        dismissals: withHiddenSite(dismissals, host),
      }));
      await announceChoices(services, change);
      return null;
    },
    'undo-dismissal': async ({ reach, host }) => {
      const change = await changeChoices(services, ({ dismissals }) => ({
        dismissals: withoutDismissal(dismissals, reach, host),
      }));
      await announceChoices(services, change);
      return null;
    },
    'take-site-offer': async ({ site }) => ({ isFirst: await isFirstOffer(services, site) }),
    'get-catalog': () => services.language.catalog(),
    'change-settings': async (chosen) => {
      const { fixed } = await services.policy();
      if (Object.keys(chosen).some((name) => name in fixed))
        throw new Error((await services.language.words()).say('feeds_managed'));
      // A collapsed sidebar opens again, because the reader wants to see the effect of the new
      // setting.
      const change = await changeChoices(services, ({ settings }) => ({
        settings: { ...settings, ...chosen, collapsed: false },
      }));
      await announceChoices(services, change);
      await forgetUnasked(work, change);
      return null;
    },
    'import-settings': ({ text }) => importSettings(services, work, text),
  };
}
