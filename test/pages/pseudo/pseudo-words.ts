import { type Messages, sidebarCatalog } from '../../../src/core/wording/messages.ts';
import { createWords, type Words } from '../../../src/core/wording/words.ts';
import { catalogOf } from '../../words.ts';

const ACCENTS: Record<string, string> = Object.fromEntries(
  [...'aàeéiíoõuûyýcçnñsšzžAÅEÉIÎOÖUÚ'].flatMap((sign, at, all) =>
    at % 2 === 0 ? [[sign, all[at + 1] ?? '']] : [],
  ),
);

/** English that is no English: accented, 40 % longer and between brackets, so that what is not from a catalog is seen. */
export function pseudoMessages(messages: Messages): Messages {
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, pseudo(message)]));
}

/** One such text; its placeholders stay. */
export function pseudo(message: string): string {
  const accented = message
    .split(/(\$\w*\$)/)
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replace(/[a-zA-Z]/g, (sign) => ACCENTS[sign] ?? sign)));
  return `⟦${accented.join('')}${'~'.repeat(Math.ceil(message.length * 0.4))}⟧`;
}

/** All texts of the pages. */
export const PSEUDO: Words = createWords({
  language: 'en',
  messages: pseudoMessages(catalogOf('en').messages),
});

/** Only those that a sidebar is sent. */
export const PSEUDO_SIDEBAR: Words = createWords({
  language: 'en',
  messages: pseudoMessages(sidebarCatalog(catalogOf('en')).messages),
});
