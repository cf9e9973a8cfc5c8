import '../../browser/polyfill.ts';
import '../../components/add-place.css';
import '../../components/run-modes.css';
import './options.css';
import { showPage } from '../../client/show-page.tsx';
import { OptionsApp } from './options-app.tsx';

showPage({
  title: (words) => `${words.say('extensionName')} ${words.say('options_title')}`,
  view: () => <OptionsApp />,
});
