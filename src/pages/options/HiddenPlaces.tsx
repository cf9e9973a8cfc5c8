import { useWords } from '../../components/use-words.ts';
import { Entries } from './Entries.tsx';
import type { OptionsActions, Outcome } from './options.ts';
import { Section } from './Section.tsx';

type Props = Pick<OptionsActions, 'onShowAgain'> & {
  hidden: { everywhere: boolean; sites: string[] };
  outcome: Outcome | null;
};

/** Key of the list entry "Every site". No host has this name. */
const EVERYWHERE = '*';

/**
 * List of the sites on which the reader has hidden the sidebar. A button beside each site undoes
 * this.
 */
export function HiddenPlaces({ hidden, outcome, onShowAgain }: Props) {
  const words = useWords();
  // Files on the reader's computer have no host, so their list entry gets a name here.
  const sites = hidden.sites.map((host) => ({
    key: host,
    name: host || words.say('options_hidden_files'),
  }));
  const entries = hidden.everywhere
    ? [{ key: EVERYWHERE, name: words.say('options_every_site') }, ...sites]
    : sites;
  return (
    <Section name="hidden" heading={words.say('options_hidden')} outcome={outcome}>
      {entries.length === 0 && <p class="fine">{words.say('options_hidden_none')}</p>}
      {entries.length > 0 && (
        <Entries
          label={words.say('options_hidden')}
          entries={entries}
          action={words.say('options_show_again')}
          onAction={(key) =>
            onShowAgain(key === EVERYWHERE ? 'everywhere' : 'site', key === EVERYWHERE ? '' : key)
          }
        />
      )}
    </Section>
  );
}
