import '../../components/tokens.css';
import '../../components/finding.css';
import '../../components/panel.css';
import './panel-page.css';
import { openPanelLink } from './panel-link.ts';
import { showPanel } from './show-panel.tsx';

// Without a link, the page stays empty: it is not framed by a sidebar of ours.
const link = openPanelLink();
if (link) void showPanel(document.body, link);
