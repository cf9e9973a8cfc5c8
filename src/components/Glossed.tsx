import { Fragment } from 'preact';
import { glossed } from '../core/wording/glossary.ts';
import { Term } from './Term.tsx';
import { useWords } from './use-words.ts';

/** Text of the record in which each legal term has its explanation; the rest is plain text. */
export function Glossed({ text }: { text: string }) {
  const words = useWords();
  return (
    <>
      {glossed(words, text).map((piece, index) => (
        <Fragment key={String(index)}>
          {piece.meaning ? <Term meaning={piece.meaning}>{piece.text}</Term> : piece.text}
        </Fragment>
      ))}
    </>
  );
}
