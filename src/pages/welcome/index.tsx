import '../../browser/polyfill.ts';
import { onChoice } from '../../browser/catalog.ts';
import { pageCatalog } from '../../client/page-catalog.ts';
import { showInLanguage } from '../../components/show-in-language.tsx';
import { WelcomeApp } from './welcome-app.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The first-run page has no element "root".');
void showInLanguage(
  root,
  { load: pageCatalog, onChange: onChoice },
  {
    title: (words) => words.say('extensionName'),
    view: () => <WelcomeApp />,
  },
);
