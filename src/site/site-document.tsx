import { render } from 'preact-render-to-string';
import { Speaking } from '../components/use-words.ts';
import { dateWords } from '../core/wording/dates.ts';
import type { SiteFacts } from './facts.ts';
import { paths, wayFrom } from './paths.ts';
import type { SitePage } from './site-page.ts';

/** Maximum length of the description for search engines and previews, in characters. */
const LONGEST_DESCRIPTION = 300;

/**
 * Content security policy of the pages. They have no script, and load only their style sheet and
 * icon from the site.
 */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * Renders a page as an HTML document that reads well without scripts. `site` is the site's address;
 * without it, the page has no canonical address.
 */
export function siteDocument(page: SitePage, facts: SiteFacts, site: string | null): string {
  return `<!doctype html>\n${render(<SiteDocument page={page} facts={facts} site={site} />)}\n`;
}

interface Props {
  page: SitePage;
  facts: SiteFacts;
  site: string | null;
}

function SiteDocument({ page, facts, site }: Props) {
  const { path, title, answer, above, body } = page;
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{`${title} · Still Banned?`}</title>
        <meta name="description" content={shortened(answer)} />
        <meta property="og:title" content={title} />
        <meta property="og:description" content={shortened(answer)} />
        <meta property="og:type" content="article" />
        {site && <link rel="canonical" href={site + path} />}
        {site && <meta property="og:url" content={site + path} />}
        <link rel="icon" href={wayFrom(path, 'icon.png')} />
        <link rel="stylesheet" href={wayFrom(path, 'pages.css')} />
        <link
          rel="alternate"
          type="application/atom+xml"
          href={wayFrom(path, 'data/changes.atom')}
        />
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: linkedData(page, site) }}
        />
      </head>
      <body class="sb page">
        <header>
          <nav aria-label="Breadcrumbs">
            <a href={wayFrom(path, '')}>Still Banned?</a>
            {above.map(({ path: to, name }) => (
              <>
                {' › '}
                <a href={wayFrom(path, to)}>{name}</a>
              </>
            ))}
          </nav>
        </header>
        <main>
          <h1>{title}</h1>
          <p class="answer">{answer}</p>
          <Speaking value={facts.words}>{body}</Speaking>
        </main>
        <footer>
          <p>
            Up to date to {dateWords(facts.words, facts.through)}. “Not in our record” never means
            “allowed”. This is no legal advice. <a href={wayFrom(path, paths.data)}>Data</a> ·{' '}
            <a href={wayFrom(path, '')}>Map and search</a>
          </p>
        </footer>
      </body>
    </html>
  );
}

function shortened(text: string): string {
  return text.length <= LONGEST_DESCRIPTION ? text : `${text.slice(0, LONGEST_DESCRIPTION - 1)}…`;
}

/**
 * Formats the page's subject and its breadcrumbs as JSON-LD. Escapes `<`, so that the text can't
 * end the script element.
 */
function linkedData({ path, title, subject, above }: SitePage, site: string | null): string {
  const trail = [...above, { path, name: title }].map(({ path: at, name }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    ...(site ? { item: site + at } : {}),
  }));
  const graph = [
    { '@type': 'BreadcrumbList', itemListElement: trail },
    ...(subject ? [subject] : []),
  ];
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll(
    '<',
    '\\u003c',
  );
}
