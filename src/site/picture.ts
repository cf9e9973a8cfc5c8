import { lookOf } from '../components/look-of.ts';
import type { Look } from '../components/looks.tsx';
import type { App, Jurisdiction } from '../core/record/schema.ts';
import { isForEveryone } from '../core/record/scopes.ts';
import { inPlace } from '../core/wording/places.ts';
import type { SiteFacts } from './facts.ts';
import type { GroupStatus } from './lookup.ts';
import { answerInPlace } from './sentences.ts';

/** Content of a page's preview picture, which shows the state of a rule. */
export interface Picture {
  look: Look;
  title: string;
  answer: string;
}

/** Returns the question "Is APP banned in PLACE?" with its answer and the look of its state. */
export function pictureInPlace(
  facts: SiteFacts,
  app: App,
  place: Jurisdiction,
  groups: readonly GroupStatus[],
): Picture {
  const { words } = facts;
  const forAll = groups.find(({ scope }) => isForEveryone(scope));
  return {
    look: forAll ? lookOf(forAll.status) : 'no-record',
    title: words.say('site_is_banned', { app: app.name, in_place: inPlace(words, place) }),
    answer: answerInPlace(facts, app, place, groups),
  };
}
