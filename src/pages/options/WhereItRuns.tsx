import { Locked } from '../../components/Locked.tsx';
import { RunModeChoice } from '../../components/RunModeChoice.tsx';
import { useWords } from '../../components/use-words.ts';
import type { RunMode } from '../../core/settings/run-mode.ts';
import type { SiteState } from '../../core/settings/site-state.ts';
import { Entries } from './Entries.tsx';
import type { OptionsActions, Outcome } from './options.ts';
import { Section } from './Section.tsx';

type Props = Pick<OptionsActions, 'onRunMode' | 'onRemoveSite'> & {
  sites: SiteState;
  mode: RunMode;
  /** Reason why the reader can't change where the extension runs; null when they can. */
  lock: string | null;
  outcome: Outcome | null;
};

/** Section about the sites that the browser lets the extension read at present. */
export function WhereItRuns({ sites, mode, lock, outcome, ...actions }: Props) {
  const words = useWords();
  const { added } = sites;
  return (
    <Section name="sites" heading={words.say('options_sites')} outcome={outcome}>
      <Locked reason={lock}>
        <RunModeChoice
          mode={mode}
          sites={sites}
          labelledBy="sites-heading"
          onChoose={actions.onRunMode}
        />
      </Locked>
      <h3>{words.say('options_added')}</h3>
      {added.length === 0 && <p class="fine">{words.say('options_added_none')}</p>}
      {added.length > 0 && (
        <Entries
          label={words.say('options_added')}
          entries={added.map(({ host }) => ({ key: host, name: host }))}
          action={words.say('options_remove')}
          onAction={(key) => {
            const site = added.find(({ host }) => host === key);
            if (site) actions.onRemoveSite(site);
          }}
        />
      )}
      <p class="fine">{words.say('popup_privacy')}</p>
    </Section>
  );
}
