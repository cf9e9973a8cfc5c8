import { once } from '../../collections/once.ts';
import { names } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { appsMeant, appsOfArticle } from './app-names.ts';
import { lossOfAccess } from './cut-offs.ts';
import type { SentenceEvidence } from './evidence.ts';
import { isOnMinors, tellOfLawOnMinors } from './minors.ts';
import { type AppsByEntity, isSure } from './passes/pass.ts';
import { PASSES } from './passes/passes.ts';
import { tellsOfPhoneBan } from './phone-ban.ts';
import { tellsOfPrivateRule } from './private-rule.ts';
import { readSentence } from './read-sentence.ts';

/** Context with which a sentence is read by itself, without its article. */
const ALONE = {
  meant: [],
  opening: () => [],
  minorsLaw: false,
  loss: 'none' as const,
  privateRule: false,
  phoneBan: false,
};

/**
 * Reads what an article's sentences say about the watched apps.
 *
 * `sisters` are unwatched apps that share a name with a watched one (see `sistersOf`).
 */
export function readEvidence(
  sentences: readonly Sentence[],
  byEntity: AppsByEntity,
  sisters: ReadonlySet<string>,
): readonly SentenceEvidence[] {
  const meant = appsMeant(sentences, sisters);
  const inArticle = appsOfArticle(sentences);
  const opening = once(() => restrictedAtOpening(sentences));
  const minorsLaw = tellOfLawOnMinors(sentences);
  const loss = lossOfAccess(sentences);
  const privateRule = tellsOfPrivateRule(sentences);
  const phoneBan = tellsOfPhoneBan(sentences);
  const evidence = sentences.map((sentence, index) =>
    readSentence(sentence, {
      meant:
        isOnMinors(sentence.hits) || (minorsLaw && names(sentence.hits, 'group'))
          ? inArticle
          : (meant[index] ?? []),
      opening,
      minorsLaw,
      loss,
      privateRule,
      phoneBan,
    }),
  );
  return PASSES.reduce<readonly SentenceEvidence[]>(
    (read, pass) => pass.run(read, { byEntity, loss }),
    evidence,
  );
}

/**
 * Returns the apps that are clearly restricted according to the first sentence after the headline.
 * Returns none if anything else is restricted in that sentence.
 */
function restrictedAtOpening(sentences: readonly Sentence[]): string[] {
  const first = sentences.find(({ part }) => part !== 'title');
  const read = first && readSentence(first, ALONE);
  return read && !read.otherwise ? read.joins.filter(isSure).map(({ app }) => app) : [];
}
