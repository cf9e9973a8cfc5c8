import '../../browser/polyfill.ts';
import { onChoice } from '../../browser/catalog.ts';
import { pageCatalog } from '../../client/page-catalog.ts';
import { showInLanguage } from '../../components/show-in-language.tsx';
import { PopupApp } from './popup-app.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The popup’s page has no element "root".');
const tab = new URLSearchParams(location.search).get('tab');
void showInLanguage(
  root,
  { load: pageCatalog, onChange: onChoice },
  { title: (words) => words.say('extensionName'), view: () => <PopupApp tabInAddress={tab} /> },
);
