import type { Finding } from '../core/answers/findings.ts';
import { shownRule } from '../core/answers/lead.ts';
import type { Edition } from '../core/export/cited-works.ts';
import { type Citation, citeEvent } from '../core/export/event-citation.ts';
import { publicAddress } from '../core/export/permalink.ts';
import { useWords } from './use-words.ts';

/** Data and handlers that the panel passes to the buttons below an answer. */
export interface FindingContext {
  /** Version of the record in use, for citations. */
  edition: Edition;
  /** Address of the extension's own record page. */
  recordPage: string;
  /** Copies a text and tells the reader whether it worked. */
  onCopy: (text: string) => void;
  /** Opens the record page with the history of the finding's app and place. */
  onRecord: (finding: Finding) => void;
}

/** Names of the citation formats that have the same name in every language. */
const NAMED = { bibtex: 'BibTeX', csl: 'CSL-JSON' } satisfies Partial<
  Record<keyof Citation, string>
>;

/**
 * Buttons at the end of an answer. They copy a link to the answer's rule, copy a citation of the
 * deciding event if there is one, or open the history.
 */
export function FindingActs({ finding, context }: { finding: Finding; context: FindingContext }) {
  const words = useWords();
  const { now } = finding.main;
  const event = now.state === 'no-record' ? null : now.event;
  const cite = (format: keyof Citation) => () => {
    if (event) context.onCopy(citeEvent(event, context.edition, finding.today)[format]);
  };
  return (
    <p class="finding-acts">
      <Act onClick={() => context.onCopy(addressOf(finding, context.recordPage))}>
        {words.say('copy_link')}
      </Act>
      {event && (
        <>
          <Act onClick={cite('plain')}>{words.say('cite')}</Act>
          {(['bibtex', 'csl'] as const).map((format) => (
            <Act
              key={format}
              label={words.say('copy_as', { format: NAMED[format] })}
              onClick={cite(format)}
            >
              {NAMED[format]}
            </Act>
          ))}
        </>
      )}
      <Act onClick={() => context.onRecord(finding)}>{words.say('tools_record')}</Act>
    </p>
  );
}

interface ActProps {
  label?: string;
  onClick: () => void;
  children: string;
}

function Act({ label, onClick, children }: ActProps) {
  return (
    <button type="button" class="quiet-button" aria-label={label} onClick={onClick}>
      {children}
    </button>
  );
}

/**
 * Returns the public address of the answer's rule. If there is no rule, returns the public address
 * of the app and place. If there is no public address, returns the address of the app and place on
 * the extension's record page.
 */
function addressOf(finding: Finding, recordPage: string): string {
  const { app, jurisdiction } = finding;
  const query = new URLSearchParams({ app: app.id, place: jurisdiction.code });
  return publicAddress(shownRule(finding), app.id, jurisdiction.code) ?? `${recordPage}?${query}`;
}
