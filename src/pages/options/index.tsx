import '../../browser/polyfill.ts';
import { onChoice } from '../../browser/catalog.ts';
import { pageCatalog } from '../../client/page-catalog.ts';
import { showInLanguage } from '../../components/show-in-language.tsx';
import { OptionsApp } from './options-app.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The options page has no element "root".');
void showInLanguage(
  root,
  { load: pageCatalog, onChange: onChoice },
  {
    title: (words) => `${words.say('extensionName')} ${words.say('options_title')}`,
    view: () => <OptionsApp />,
  },
);
