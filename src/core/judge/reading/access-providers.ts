import { SCOPES, type Scope } from '../../record/scopes.ts';
import { type Hit, hitsOf, overlap } from './hit.ts';

/**
 * Tells suppliers of public bodies from providers of internet access, for which some languages have
 * one word: Spanish "proveedores". If an article has such words, but no other word for contracts,
 * the words mean providers, and the returned sentences lack them as words for contracts.
 */
export function withoutAccessProviders<Sentence extends { hits: readonly Hit[] }>(
  sentences: Sentence[],
): Sentence[] {
  const contracts = sentences.map(({ hits }) => hits.filter(isOnContracts));
  const providers = contracts.map((ofSentence, index) => {
    const carriers = hitsOf(sentences[index]?.hits ?? [], 'carrier');
    return ofSentence.filter((hit) => carriers.some((carrier) => overlap(carrier, hit)));
  });
  const lengthOf = (lists: readonly Hit[][]) => lists.reduce((sum, { length }) => sum + length, 0);
  const count = lengthOf(providers);
  if (count === 0 || count < lengthOf(contracts)) return sentences;
  return sentences.map((sentence) => ({
    ...sentence,
    hits: sentence.hits.filter((hit) => !isOnContracts(hit)),
  }));
}

function isOnContracts({ kind, meaning }: Hit): boolean {
  return kind === 'scope' && SCOPES[meaning as Scope].actsOn === 'contracts';
}
