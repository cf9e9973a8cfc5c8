import { Entries } from './Entries.tsx';
import type { OptionsActions, Told } from './options.ts';
import { Section } from './Section.tsx';
import { HIDDEN } from './words.ts';

type Props = Pick<OptionsActions, 'onShowAgain'> & {
  hidden: { everywhere: boolean; sites: string[] };
  told: Told | null;
};

/** No host is called this. */
const EVERYWHERE = '*';

/** Where the reader hid the sidebar, each with its way back. */
export function HiddenPlaces({ hidden, told, onShowAgain }: Props) {
  const sites = hidden.sites.map((host) => ({ key: host, name: host }));
  const entries = hidden.everywhere ? [{ key: EVERYWHERE, name: HIDDEN.everywhere }, ...sites] : sites;
  return (
    <Section part="hidden" heading={HIDDEN.heading} told={told}>
      {entries.length === 0 && <p class="fine">{HIDDEN.none}</p>}
      {entries.length > 0 && (
        <Entries
          label={HIDDEN.heading}
          entries={entries}
          action={HIDDEN.show}
          onAction={(key) =>
            onShowAgain(key === EVERYWHERE ? 'everywhere' : 'site', key === EVERYWHERE ? '' : key)
          }
        />
      )}
    </Section>
  );
}
