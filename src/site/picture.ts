import { lookOf } from '../components/look-of.ts';
import type { Look } from '../components/looks.tsx';
import type { App, Jurisdiction } from '../core/record/schema.ts';
import { isForEveryone } from '../core/record/scopes.ts';
import { inPlace } from '../core/wording/places.ts';
import { groupsOf, type SiteFacts } from './facts.ts';
import { answerInPlace } from './sentences.ts';

/**
 * Content of the preview picture of a page: a question, the answer, and the look of the legal
 * state (see `Look`).
 */
export interface Picture {
  look: Look;
  title: string;
  answer: string;
}

const pictures = new WeakMap<SiteFacts, Map<string, Picture>>();

/**
 * Returns the content of the preview picture for the question "Is APP banned in PLACE?". It is
 * computed once and shared by all pages.
 */
export function pictureOf(facts: SiteFacts, app: App, place: Jurisdiction): Picture {
  const own = pictures.get(facts) ?? new Map<string, Picture>();
  const key = `${app.id} ${place.code}`;
  const picture = own.get(key) ?? newPicture(facts, app, place);
  pictures.set(facts, own.set(key, picture));
  return picture;
}

function newPicture(facts: SiteFacts, app: App, place: Jurisdiction): Picture {
  const { words } = facts;
  const groups = groupsOf(facts, app.id, place.code);
  const forAll = groups.find(({ scope }) => isForEveryone(scope));
  return Object.freeze({
    look: forAll ? lookOf(forAll.status) : 'no-record',
    title: words.say('site_is_banned', { app: app.name, in_place: inPlace(words, place) }),
    answer: answerInPlace(facts, app, place, groups),
  });
}
