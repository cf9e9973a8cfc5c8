import { explainedTerms } from '../core/wording/glossary.ts';
import { TheirText } from './TheirText.tsx';
import { useWords } from './use-words.ts';

/** Explanations of the legal terms that occur in a text of the record, one on each line. */
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
