import { useState } from 'preact/hooks';
import { ErrorReport } from '../../components/ErrorReport.tsx';
import { Mark } from '../../components/Mark.tsx';
import { useWords } from '../../components/use-words.ts';
import { errorReport, type ReportedPage } from '../../core/wording/error-report.ts';
import type { Words } from '../../core/wording/words.ts';
import type { TabReport } from '../../protocol/messages/get-tab-report.ts';

interface Props {
  /** Report of the background script about the page; null when it knows nothing about the page. */
  report: TabReport | null;
  /** The page's address; null when it is unknown. */
  address: string | null;
  /** The extension's version. */
  extension: string;
}

/**
 * Page with an error report on what the extension said about an article. The report includes the
 * article's address and sentences only if the reader ticks them.
 */
export function ReportPage({ report, address, extension }: Props) {
  const words = useWords();
  const [withAddress, setWithAddress] = useState(false);
  const [withSentences, setWithSentences] = useState(false);
  const provenance = report && 'provenance' in report ? report.provenance : null;
  const page = {
    said: saidOf(words, report),
    address: withAddress ? address : null,
    withSentences,
  };
  return (
    <main>
      <h1>
        <Mark /> {words.say('tools_report')}
      </h1>
      <p>{words.say('report_intro')}</p>
      <ErrorReport text={errorReport(words, page, provenance, extension)}>
        {address !== null && (
          <Tick label={words.say('report_address')} ticked={withAddress} onTick={setWithAddress} />
        )}
        {report?.kind === 'about' && (
          <Tick
            label={words.say('report_sentences')}
            ticked={withSentences}
            onTick={setWithSentences}
          />
        )}
      </ErrorReport>
    </main>
  );
}

function saidOf(words: Words, report: TabReport | null): ReportedPage['said'] {
  if (report?.kind === 'about') return report.annotation;
  if (report?.kind === 'not-about') return words.say('popup_not_about');
  if (report?.kind === 'record-failed') {
    const { reason, message } = report.failure;
    return words.say('labelled', {
      label: words.say('popup_failed'),
      text: message === reason ? reason : `${reason}, ${message}`,
    });
  }
  return words.say('report_unknown');
}

function Tick(props: { label: string; ticked: boolean; onTick: (ticked: boolean) => void }) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={props.ticked}
        onChange={(event) => props.onTick(event.currentTarget.checked)}
      />
      <span>{props.label}</span>
    </label>
  );
}
