import { createHash } from 'node:crypto';
import { PROGRAM } from '../../core/publisher/program.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import type { Authorisation, PinnedKey } from '../../core/release/keys.ts';
import { type Head, recordFileName } from '../../core/release/verify-release.ts';
import { fingerprint } from './key-schemas.ts';
import { newestEvent, VERSIONS_FILE } from './versions-index.ts';

/** Facts about a release that the feed's HTML page shows. */
export interface PageFacts {
  head: Head;
  record: LegalRecord;
  /** Id of the key that signed `head.json`. */
  keyId: string;
  pinned: readonly PinnedKey[];
  authorisation: Authorisation | null;
}

/**
 * Renders `index.html`, for people who open the feed's address. The page's content security policy
 * forbids scripts and the loading of other files. Escapes all text from the record.
 */
export function renderPage(facts: PageFacts): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${STYLE_DIGEST}'; base-uri 'none'; form-action 'none'">
<title>${PROGRAM}: a feed of the record</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>A feed for ${PROGRAM}</h1>
<p>${PROGRAM} is a browser extension. Beside a news article about a ban of an app it tells what the law says today. It fetches its record of law from a feed such as this one, and trusts no byte of it that the feed’s keys have not signed. It sends nothing about its reader here.</p>
<h2>What is published</h2>
<dl>
${contents(facts)}
</dl>
<h2>Keys</h2>
<p>Compare these fingerprints with what the publisher tells you somewhere else: whoever could change this page could change them here too.</p>
<dl>
${keys(facts)}
</dl>
<p>The public keys in full, as the extension takes them:</p>
<pre>${escaped(JSON.stringify(facts.pinned, null, 1))}</pre>
<h2>Files</h2>
<ul>
<li><a href="head.json">head.json</a>: what is current, signed</li>
<li><a href="${recordFileName(facts.head)}">the record</a>: named by its SHA-256, never changed</li>
<li><a href="${VERSIONS_FILE}">${VERSIONS_FILE}</a>: past versions</li>
</ul>
</main>
</body>
</html>
`;
}

function contents({ head, record }: PageFacts): string {
  const newest = newestEvent(record, head.issued);
  const { measures, events, jurisdictions, apps } = record;
  return rows([
    ['Version', `${head.version}`],
    ['Newest event', newest ? `${newest.date}: ${newest.title}` : 'none'],
    [
      'Content',
      `${count(events, 'event')} of ${count(measures, 'measure')} in ${count(jurisdictions, 'jurisdiction')}, on ${count(apps, 'app')}`,
    ],
    ['Signed', minutes(head.issued)],
    ['Counts as old after', minutes(head.expires)],
    ['SHA-256', head.record.sha256],
  ]);
}

function keys({ keyId, pinned, authorisation }: PageFacts): string {
  const signing: [string, string] = ['Signed by', fingerprint(keyId)];
  const pins = pinned.map(({ id, role }): [string, string] => [
    role === 'root' ? 'Root key, kept offline' : 'First online key',
    fingerprint(id),
  ]);
  const statement: [string, string][] = authorisation
    ? [
        [
          'Keys that may sign now',
          `${authorisation.keys.map(({ id }) => fingerprint(id)).join(', ')} (the root’s statement no. ${authorisation.version}, ${minutes(authorisation.issued)})`,
        ],
      ]
    : [];
  return rows([signing, ...statement, ...pins]);
}

function rows(pairs: readonly [string, string][]): string {
  return pairs
    .map(([term, text]) => `<dt>${escaped(term)}</dt><dd>${escaped(text)}</dd>`)
    .join('\n');
}

function count(items: readonly unknown[], noun: string): string {
  return `${items.length} ${noun}${items.length === 1 ? '' : 's'}`;
}

/** Formats an instant as `2026-10-10 04:00 UTC`. */
function minutes(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLE = `body{margin:0;font:1rem/1.5 system-ui,sans-serif;color:CanvasText;background:Canvas}
main{max-width:42rem;margin:0 auto;padding:2rem 1rem}
h1{font-size:1.5rem;line-height:1.25}
h2{font-size:1.125rem;margin-top:2rem}
dt{font-weight:600;margin-top:.75rem}
dd{margin:0;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
pre{overflow-x:auto;font-size:.875rem}`;
const STYLE_DIGEST = createHash('sha256').update(STYLE).digest('base64');
