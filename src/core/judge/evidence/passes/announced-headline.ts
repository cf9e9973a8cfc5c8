import { names, namesAny } from '../../reading/hit.ts';
import type { Join, SentenceEvidence } from '../evidence.ts';
import { isSued } from '../lawful.ts';
import { isSure, type Pass, TOLD } from './pass.ts';

/**
 * Certainty that an app is restricted when only the text says so, and the headline fits. Such a
 * headline names the app or minors, and also an authority, a law or a place.
 */
const STRENGTH = 0.36;

export const announcedHeadline: Pass = {
  name: 'announced-headline',
  about:
    'The headline names the app and an authority or a place, and the text goes on to tell of a restriction.',
  run(evidence) {
    const text = evidence
      .filter(({ sentence }) => sentence.part !== 'title')
      .flatMap(({ joins }) => joins);
    return evidence.map((entry) => (isOpen(entry) ? withAnnounced(entry, text) : entry));
  },
};

function isOpen({ sentence, joins, lawful, topic, otherwise }: SentenceEvidence): boolean {
  if (sentence.part !== 'title' || joins.length > 0 || !lawful || topic || otherwise) return false;
  return !isSued(sentence.hits) && !namesAny(sentence.hits, ['moderated', 'other']);
}

function withAnnounced(entry: SentenceEvidence, text: readonly Join[]): SentenceEvidence {
  const { sentence, subjects } = entry;
  const by = sentence.hits.find(({ kind }) => kind === 'app' || kind === 'minors');
  if (!by) return entry;
  const apps =
    by.kind === 'app'
      ? [...new Set(subjects)].filter((app) => isToldTwice(app, text))
      : barredToMinors(text);
  const joins = apps.map((app) => ({
    sentence,
    app,
    strength: STRENGTH,
    by,
    rule: announcedHeadline.name,
  }));
  return { ...entry, joins };
}

/**
 * Returns the apps that are clearly kept from minors, according to a sentence in the article's
 * beginning.
 */
function barredToMinors(text: readonly Join[]): string[] {
  const barred = text.filter((join) => isSure(join) && names(join.sentence.hits, 'minors'));
  return [...new Set(barred.map(({ app }) => app))];
}

/**
 * True when two sentences say that the app is restricted, and one of them clearly says so in the
 * article's beginning. An article with only one such sentence may be about something else.
 */
function isToldTwice(app: string, text: readonly Join[]): boolean {
  const joins = text.filter((join) => join.app === app);
  return joins.some(isSure) && joins.filter(({ strength }) => strength >= TOLD).length > 1;
}
