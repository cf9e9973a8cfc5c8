import { Fragment } from 'preact';
import { glossed } from '../core/wording/glossary.ts';
import { Term } from './Term.tsx';

/** A record's text with its legal words explained; everything else is shown as the text it is. */
export function Glossed({ text }: { text: string }) {
  return (
    <>
      {glossed(text).map((piece, index) => (
        <Fragment key={String(index)}>
          {piece.meaning ? <Term meaning={piece.meaning}>{piece.text}</Term> : piece.text}
        </Fragment>
      ))}
    </>
  );
}
