import { explainedTerms } from '../core/wording/glossary.ts';
import { TheirText } from './TheirText.tsx';
import { useWords } from './use-words.ts';

/** The legal terms in a text of the record, each on its own line with its meaning. */
export function Terms({ text }: { text: string }) {
  const words = useWords();
  return (
    <>
      {explainedTerms(words, text).map(({ term, meaning }) => (
        <p key={term} class="fine">
          <b>
            <TheirText>{term}</TheirText>:
          </b>{' '}
          {meaning}
        </p>
      ))}
    </>
  );
}
