import type { OptionsReport } from '../browser/messages.ts';
import { ProvenanceLine } from '../ui/ProvenanceLine.tsx';
import { Attempts } from './Attempts.tsx';
import { Fingerprints } from './Fingerprints.tsx';
import { Moment } from './Moment.tsx';
import type { OptionsActions, Told } from './options.ts';
import { Section } from './Section.tsx';
import { RECORD } from './words.ts';

type Props = Pick<OptionsActions, 'onCheckNow' | 'onBundled' | 'onDiagnostics'> & {
  report: OptionsReport;
  /** Milliseconds since 1970. */
  now: number;
  checking: boolean;
  /** Address of the record page. */
  recordPage: string;
  told: Told | null;
};

/** Where the record comes from, how fresh it is, how its checks went, and what can be done about it. */
export function RecordState({ report, now, checking, recordPage, told, ...actions }: Props) {
  const { feed, feedAddress, hasFetched } = report;
  return (
    <Section
      part="record"
      heading={RECORD.heading}
      told={checking ? { part: 'record', text: RECORD.checking } : told}
    >
      {feed.record.kind === 'loaded' ? (
        <ProvenanceLine provenance={feed.record.provenance} recordThrough={null} now={now} />
      ) : (
        <div role="alert">
          <p class="warning red">{RECORD.failed}</p>
          <p class="fine">{feed.record.reason}</p>
        </div>
      )}
      <Facts report={report} />
      <p class="buttons">
        {feedAddress !== null && (
          <button type="button" class="small-button" onClick={actions.onCheckNow} aria-disabled={checking}>
            {RECORD.checkNow}
          </button>
        )}
        {hasFetched && (
          <button type="button" class="small-button" onClick={actions.onBundled}>
            {RECORD.bundled}
          </button>
        )}
        <button type="button" class="small-button" onClick={actions.onDiagnostics}>
          {RECORD.diagnostics}
        </button>
        <a href={recordPage} target="_blank" rel="noopener">
          {RECORD.open}
        </a>
      </p>
      <p class="fine">{RECORD.diagnosticsMeaning}</p>
      {(feedAddress !== null || feed.attempts.length > 0) && <Attempts attempts={feed.attempts} />}
    </Section>
  );
}

function Facts({ report: { feed, feedAddress, keys, addedFeeds } }: { report: OptionsReport }) {
  const noFeed = addedFeeds.length > 0 ? RECORD.noFeedButAdded : RECORD.noFeed;
  const provenance = feed.record.kind === 'loaded' ? feed.record.provenance : null;
  return (
    <dl class="facts">
      <dt>{RECORD.feed}</dt>
      <dd class="address">{feedAddress ?? noFeed}</dd>
      {keys.length > 0 && <dt>{RECORD.keys}</dt>}
      <Fingerprints keys={keys} />
      {provenance && (
        <>
          <dt>{RECORD.version}</dt>
          <dd>{RECORD.versionWords(provenance.version, provenance.from)}</dd>
          <dt>{RECORD.expires}</dt>
          <dd>
            <Moment at={provenance.expires} />
          </dd>
        </>
      )}
      {feed.nextCheck && (
        <>
          <dt>{RECORD.nextCheck}</dt>
          <dd>
            <Moment at={feed.nextCheck} />
          </dd>
        </>
      )}
    </dl>
  );
}
