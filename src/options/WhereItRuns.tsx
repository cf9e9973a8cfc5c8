import { Entries } from './Entries.tsx';
import type { OptionsActions, Told } from './options.ts';
import { Section } from './Section.tsx';
import type { SiteState } from './site-state.ts';
import { SITES } from './words.ts';

type Props = Pick<OptionsActions, 'onAllowBuiltIn' | 'onEverySite' | 'onRemoveSite'> & {
  sites: SiteState;
  told: Told | null;
};

/** The sites on which pages are read, as the browser really grants them. */
export function WhereItRuns({ sites, told, ...actions }: Props) {
  const { builtIn, builtInGranted, added, every } = sites;
  return (
    <Section part="sites" heading={SITES.heading} told={told}>
      <p>
        {SITES.builtIn(builtIn)} {builtInGranted < builtIn && <strong>{SITES.fewer(builtInGranted)}</strong>}
      </p>
      {builtInGranted < builtIn && (
        <button type="button" class="small-button" onClick={actions.onAllowBuiltIn}>
          {SITES.allowBuiltIn}
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
          {SITES.every}
          <span class="fine">{SITES.everyMeaning}</span>
        </span>
      </label>
      <h3>{SITES.added}</h3>
      {added.length === 0 && <p class="fine">{SITES.none}</p>}
      {added.length > 0 && (
        <Entries
          label={SITES.added}
          entries={added.map(({ host }) => ({ key: host, name: host }))}
          action={SITES.remove}
          onAction={(key) => {
            const site = added.find(({ host }) => host === key);
            if (site) actions.onRemoveSite(site);
          }}
        />
      )}
      <p class="fine">{SITES.privacy}</p>
    </Section>
  );
}
