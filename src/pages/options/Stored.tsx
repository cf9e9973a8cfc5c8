import { Locked } from '../../components/Locked.tsx';
import { useWords } from '../../components/use-words.ts';
import type { OptionsActions, Outcome } from './options.ts';
import { SecondThought } from './SecondThought.tsx';
import { Section } from './Section.tsx';
import { SettingsTransfer } from './SettingsTransfer.tsx';

type Props = Pick<OptionsActions, 'onDelete' | 'onExport' | 'onImport' | 'onSitesAgain'> & {
  /** Reason why the reader can't export, import or delete anything; null when they can. */
  lock: string | null;
  outcome: Outcome | null;
};

/** Number of refreshes that the background script remembers. */
const CHECKS_KEPT = 50;

/** Section about the stored data, with buttons that export, import and delete them. */
export function Stored({ lock, outcome, ...actions }: Props) {
  const words = useWords();
  return (
    <Section name="stored" heading={words.say('options_stored')} outcome={outcome}>
      <p>{words.say('options_on_device')}</p>
      <ul class="things">
        <li>{words.say('options_stored_choices')}</li>
        <li>{words.say('options_stored_view')}</li>
        <li>{words.say('options_stored_hidden')}</li>
        <li>{words.say('options_stored_seen')}</li>
        <li>{words.say('options_stored_offers')}</li>
        <li>{words.say('options_stored_record')}</li>
        <li>{words.say('options_stored_feeds')}</li>
        <li>{words.say('options_stored_log', { count: CHECKS_KEPT })}</li>
      </ul>
      <p>{words.say('options_by_browser')}</p>
      <p>{words.say('options_in_memory')}</p>
      <p>{words.say('options_private_ends')}</p>
      <p>{words.say('options_nothing_else')}</p>
      <Locked reason={lock}>
        <SettingsTransfer {...actions} />
        <SecondThought
          id="delete"
          button={words.say('options_delete')}
          question={words.say('options_sure')}
          meaning={words.say('options_sure_meaning')}
          no={words.say('options_cancel')}
          yes={words.say('options_confirm')}
          onYes={actions.onDelete}
        />
      </Locked>
      {outcome?.section === 'stored' && outcome.offersSites && (
        <p class="buttons">
          <button type="button" class="small-button" onClick={actions.onSitesAgain}>
            {words.say('options_allow_built_in')}
          </button>
        </p>
      )}
    </Section>
  );
}
