import finding from '../../components/finding.css?inline';
import panel from '../../components/panel.css?inline';
import tokens from '../../components/tokens.css?inline';
import { openPanelLink } from './panel-link.ts';
import page from './panel-page.css?inline';
import { showPanel } from './show-panel.tsx';

/**
 * The panel's script, in one file with its styles: a frame is shown only once all files of its page
 * have loaded, and each further file delays that.
 */
const sheet = new CSSStyleSheet();
sheet.replaceSync(tokens + finding + panel + page);
document.adoptedStyleSheets = [sheet];
// Without a link, the page stays empty: it is not framed by a sidebar of ours.
const link = openPanelLink();
if (link) void showPanel(document.body, link);
