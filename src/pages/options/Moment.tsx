import { useWords } from '../../components/use-words.ts';

/** Shows an ISO 8601 instant as a day and time in the reader's time zone: "24 Nov 2026, 16:05". */
export function Moment({ at }: { at: string }) {
  const { locale } = useWords();
  const text = new Date(at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return <time dateTime={at}>{text}</time>;
}
