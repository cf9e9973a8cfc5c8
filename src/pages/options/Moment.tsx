import { useWords } from '../../components/use-words.ts';

/** An ISO instant as day and time of the reader's clock: "24 Nov 2026, 16:05". */
export function Moment({ at }: { at: string }) {
  const { locale } = useWords();
  const language = locale === 'en' ? 'en-GB' : locale;
  const text = new Date(at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
  return <time dateTime={at}>{text}</time>;
}
