import { useWords } from '../../components/use-words.ts';

/** Shows an ISO instant as day and time on the reader's clock: "24 Nov 2026, 16:05". */
export function Moment({ at }: { at: string }) {
  const { locale } = useWords();
  const text = new Date(at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return <time dateTime={at}>{text}</time>;
}
