import type { SiteState } from '../core/site-state.ts';
import { useWords } from '../ui/use-words.ts';
import { Entries } from './Entries.tsx';
import type { OptionsActions, Told } from './options.ts';
import { Section } from './Section.tsx';

type Props = Pick<OptionsActions, 'onAllowBuiltIn' | 'onEverySite' | 'onRemoveSite'> & {
  sites: SiteState;
  told: Told | null;
};

/** The sites on which pages are read, as the browser really grants them. */
export function WhereItRuns({ sites, told, ...actions }: Props) {
  const words = useWords();
  const { builtIn, builtInGranted, added, every } = sites;
  return (
    <Section part="sites" heading={words.say('options_sites')} told={told}>
      <p>
        {words.say('options_built_in', { count: builtIn })}{' '}
        {builtInGranted < builtIn && (
          <strong>{words.say('options_granted', { number: builtInGranted })}</strong>
        )}
      </p>
      {builtInGranted < builtIn && (
        <button type="button" class="small-button" onClick={actions.onAllowBuiltIn}>
          {words.say('options_allow_built_in')}
        </button>
      )}
      <label class="choice-line">
        <input
          type="checkbox"
          checked={every}
          onClick={(event) => {
            // The box shows what is granted, not what is asked for.
            event.preventDefault();
            actions.onEverySite(!every);
          }}
        />
        <span>
          {words.say('options_every')}
          <span class="fine">{words.say('options_every_meaning')}</span>
        </span>
      </label>
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
