import { RunModeChoice } from '../../components/RunModeChoice.tsx';
import { useWords } from '../../components/use-words.ts';
import { runModeOf } from '../../core/settings/run-mode.ts';
import type { SiteState } from '../../core/settings/site-state.ts';
import { Entries } from './Entries.tsx';
import type { OptionsActions, Outcome } from './options.ts';
import { Section } from './Section.tsx';

type Props = Pick<OptionsActions, 'onRunMode' | 'onRemoveSite'> & {
  sites: SiteState;
  /** True when the reader chose that pages are read only on request. */
  onlyAsked: boolean;
  outcome: Outcome | null;
};

/** Shows the sites whose pages the browser now lets the extension read. */
export function WhereItRuns({ sites, onlyAsked, outcome, ...actions }: Props) {
  const words = useWords();
  const { added, every } = sites;
  return (
    <Section name="sites" heading={words.say('options_sites')} outcome={outcome}>
      <RunModeChoice
        mode={runModeOf({ every, onlyAsked })}
        sites={sites}
        labelledBy="sites-heading"
        onChoose={actions.onRunMode}
      />
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
