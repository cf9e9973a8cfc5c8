import { ProvenanceLine } from '../../components/ProvenanceLine.tsx';
import { useWords } from '../../components/use-words.ts';
import { failureSentence } from '../../core/wording/provenance.ts';
import type { OptionsReport } from '../../protocol/messages/get-options.ts';
import { Attempts } from './Attempts.tsx';
import { Fingerprints } from './Fingerprints.tsx';
import { Moment } from './Moment.tsx';
import type { OptionsActions, Outcome } from './options.ts';
import { Section } from './Section.tsx';

type Props = Pick<OptionsActions, 'onCheckNow' | 'onBundled' | 'onDiagnostics'> & {
  report: OptionsReport;
  /** Current time, in ms since 1970. */
  now: number;
  checking: boolean;
  /** Address of the record page. */
  recordPage: string;
  outcome: Outcome | null;
};

/**
 * Section about the record: its source, freshness and last refreshes. Buttons check for a newer
 * record, return to the bundled one, or export diagnostics.
 */
export function RecordState({ report, now, checking, recordPage, outcome, ...actions }: Props) {
  const words = useWords();
  const { feed, feedAddress, hasFetched } = report;
  return (
    <Section
      name="record"
      heading={words.say('options_record')}
      outcome={checking ? { section: 'record', text: words.say('refreshing') } : outcome}
    >
      {feed.record.kind === 'loaded' ? (
        <ProvenanceLine provenance={feed.record.provenance} recordThrough={null} now={now} />
      ) : (
        <div role="alert">
          <p class="warning red">{words.say('options_record_failed')}</p>
          <p class="fine">{failureSentence(words, feed.record.failure)}</p>
        </div>
      )}
      <Facts report={report} />
      <p class="buttons">
        {feedAddress !== null && (
          <button
            type="button"
            class="small-button"
            onClick={actions.onCheckNow}
            aria-disabled={checking}
          >
            {words.say('options_check_now')}
          </button>
        )}
        {hasFetched && (
          <button type="button" class="small-button" onClick={actions.onBundled}>
            {words.say('options_bundled')}
          </button>
        )}
        <button type="button" class="small-button" onClick={actions.onDiagnostics}>
          {words.say('options_diagnostics')}
        </button>
        <a href={recordPage} target="_blank" rel="noopener">
          {words.say('options_open_record')}
        </a>
      </p>
      <p class="fine">{words.say('options_diagnostics_meaning')}</p>
      {(feedAddress !== null || feed.attempts.length > 0) && <Attempts attempts={feed.attempts} />}
    </Section>
  );
}

function Facts({
  report: { feed, feedAddress, keys, kept, addedFeeds },
}: {
  report: OptionsReport;
}) {
  const words = useWords();
  const noFeed = words.say(addedFeeds.length > 0 ? 'options_no_feed_but_added' : 'options_no_feed');
  const provenance = feed.record.kind === 'loaded' ? feed.record.provenance : null;
  return (
    <dl class="facts">
      <dt>{words.say('options_feed')}</dt>
      <dd class="address">{feedAddress ?? noFeed}</dd>
      {keys.length > 0 && <dt>{words.say('options_trusted_keys')}</dt>}
      <Fingerprints keys={keys} />
      {provenance && (
        <>
          <dt>{words.say('options_version')}</dt>
          <dd>
            {words.say(`options_version_${provenance.from}`, {
              version: String(provenance.version),
            })}
          </dd>
          <dt>{words.say('options_expires')}</dt>
          <dd>
            <Moment at={provenance.expires} />
          </dd>
        </>
      )}
      {kept.length > 0 && <dt>{words.say('options_versions_kept')}</dt>}
      {kept.map(({ from, version, issued }) => (
        <dd key={`${version} ${from} ${issued}`}>
          {words.say(`options_version_${from}`, { version: String(version) })} ·{' '}
          <Moment at={issued} />
        </dd>
      ))}
      {feed.nextCheck && (
        <>
          <dt>{words.say('options_next_check')}</dt>
          <dd>
            <Moment at={feed.nextCheck} />
          </dd>
        </>
      )}
    </dl>
  );
}
