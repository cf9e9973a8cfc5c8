import '../../browser/polyfill.ts';
import '../../components/finding.css';
import '../../components/panel.css';
import '../../components/sidebar.css';
import '../../components/add-place.css';
import '../../components/run-modes.css';
import './welcome.css';
import { showPage } from '../../client/show-page.tsx';
import { WelcomeApp } from './welcome-app.tsx';

showPage({
  title: (words) => words.say('extensionName'),
  view: () => <WelcomeApp />,
});
