import { isListOfHeadlines } from './list-of-headlines.ts';
import { isOwnSite } from './own-site.ts';
import type { Veto } from './rule.ts';

export const namesNoApp: Veto = {
  name: 'names-no-app',
  about: 'The page names no watched app, nor a case or an instrument of the record.',
  forbids: ({ evidence }) =>
    !evidence.some(({ apps, joins }) => apps.length > 0 || joins.length > 0),
};

export const listOfHeadlines: Veto = {
  name: 'list-of-headlines',
  about:
    'The page lists headlines, as a front page, a section or a search result does, and is not an article.',
  forbids: ({ article }) => isListOfHeadlines(article),
};

export const ownSite: Veto = {
  name: 'own-site',
  about:
    'The page stands on a watched app’s own site, which writes about its restrictions as a party.',
  forbids: ({ article, apps }) => isOwnSite(article.url, apps),
};
