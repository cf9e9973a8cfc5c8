import { type Messages, sidebarCatalog } from '../../src/core/wording/messages.ts';
import { createWords, type Words } from '../../src/core/wording/words.ts';
import { authoredRecord } from '../authored-record.ts';
import { catalogOf } from '../words.ts';

const ACCENTS: Record<string, string> = Object.fromEntries(
  [...'aàeéiíoõuûyýcçnñsšzžAÅEÉIÎOÖUÚ'].flatMap((sign, at, all) =>
    at % 2 === 0 ? [[sign, all[at + 1] ?? '']] : [],
  ),
);

/**
 * Turns each message into pseudo-English: accented, 40 % longer and in brackets. If a page shows a
 * text without brackets, that text does not come from the catalog.
 */
function pseudoMessages(messages: Messages): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [key, pseudo(message)]),
  );
}

/** Turns one message into pseudo-English. Its placeholders stay unchanged. */
export function pseudo(message: string): string {
  const accented = message
    .split(/(\$\w*\$)/)
    .map((piece, at) =>
      at % 2 === 1 ? piece : piece.replace(/[a-zA-Z]/g, (sign) => ACCENTS[sign] ?? sign),
    );
  return `⟦${accented.join('')}${'~'.repeat(Math.ceil(message.length * 0.4))}⟧`;
}

/** All interface texts of the pages, in pseudo-English. */
export const PSEUDO: Words = createWords({
  language: 'en',
  messages: pseudoMessages(catalogOf('en').messages),
});

const PLACES = new Set(authoredRecord().jurisdictions.map(({ code }) => code));

/** All texts that the background script can send to a page's sidebar, in pseudo-English. */
export const PSEUDO_SIDEBAR: Words = createWords({
  language: 'en',
  messages: pseudoMessages(sidebarCatalog(catalogOf('en'), PLACES).messages),
});
