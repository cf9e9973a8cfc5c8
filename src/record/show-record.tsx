import '../ui/tokens.css';
import '../ui/error-report.css';
import '../ui/finding.css';
import './map/maps.css';
import './record.css';
import { useEffect, useState } from 'preact/hooks';
import type { LegalRecord } from '../core/record.ts';
import { type LanguageSource, showInLanguage } from '../ui/show-in-language.tsx';
import { TheirText } from '../ui/TheirText.tsx';
import { useWords } from '../ui/use-words.ts';
import { RecordPage } from './RecordPage.tsx';

/** A record and the day `YYYY-MM-DD` that "now" means. */
interface Loaded {
  record: LegalRecord;
  today: string;
}

/**
 * Shows a record in the document's `#page` once it is there; one that can't be loaded is said so, with the reason, and
 * never looks like an empty one.
 */
export async function showRecord(loaded: Promise<Loaded>, language: LanguageSource): Promise<void> {
  const page = document.getElementById('page');
  if (!page) throw new Error('The document has no #page');
  await showInLanguage(page, language, {
    title: (words) => `${words.say('extensionName')} ${words.say('record_title')}`,
    view: () => <WhenLoaded loaded={loaded} />,
  });
}

function WhenLoaded({ loaded }: { loaded: Promise<Loaded> }) {
  const words = useWords();
  const [shown, setShown] = useState<Loaded | { reason: string } | null>(null);
  useEffect(() => {
    loaded.then(setShown, (error: unknown) =>
      setShown({ reason: error instanceof Error ? error.message : String(error) }),
    );
  }, [loaded]);
  if (!shown) return <p>{words.say('record_loading')}</p>;
  if ('record' in shown) return <RecordPage {...shown} />;
  return (
    <p role="alert">{words.pieces('record_failed', { reason: <TheirText>{shown.reason}</TheirText> })}</p>
  );
}
