import { PROGRAM } from '../core/publisher/program.ts';
import { tongueOf } from '../core/wording/tongue.ts';
import type { SiteFacts } from './facts.ts';
import { folderOf, SITE_LANGUAGES } from './languages.ts';
import { linkedData } from './linked-data.ts';
import { wayFrom } from './paths.ts';
import type { SitePage } from './site-page.ts';

/** Maximum length, in characters, of the description that search engines and previews show. */
const LONGEST_DESCRIPTION = 300;

/**
 * Content security policy of the prerendered pages. These pages have no script and load only the
 * site's own style sheet and icon.
 */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** Size of a preview picture, in pixels. */
export const PICTURE_SIZE = { width: 1200, height: 630 };

/** Data from which a page's HTML document is made. */
export interface DocumentProps {
  page: SitePage;
  facts: SiteFacts;
  /** Address of the site, with a slash at the end; null when the publisher has no site. */
  site: string | null;
  /**
   * Path of the preview picture, relative to the address of the site; null when the site has no
   * pictures.
   */
  picture: string | null;
}

/**
 * Returns the versions of a page in all languages: each language's code, and the page's path in
 * that language. English comes first.
 */
export function versionsOf({ path }: SitePage, { words }: SiteFacts): [string, string][] {
  const rest = path.slice(folderOf(words.language.code).length);
  return SITE_LANGUAGES.map((code) => [code, folderOf(code) + rest]);
}

/**
 * The `head` element of a page. It contains the content security policy, the description, the
 * addresses of the page and its translations, the preview, feeds and linked data.
 */
export function DocumentHead({ page, facts, site, picture }: DocumentProps) {
  const { path, title, answer } = page;
  const description = shortened(answer, LONGEST_DESCRIPTION);
  return (
    <head>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      <title>{`${title} · ${PROGRAM}`}</title>
      <meta name="description" content={description} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={PROGRAM} />
      {site && <Addresses page={page} facts={facts} site={site} />}
      {site && picture && <Preview page={page} address={site + picture} />}
      <link rel="icon" href={wayFrom(path, 'icon.png')} />
      <link rel="stylesheet" href={wayFrom(path, 'pages.css')} />
      <Feeds page={page} />
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: linkedData(page, site) }}
      />
    </head>
  );
}

/**
 * Elements with the absolute address of the page, and with the addresses of the page in other
 * languages.
 */
function Addresses({ page, facts, site }: { page: SitePage; facts: SiteFacts; site: string }) {
  const versions = page.isTranslated ? versionsOf(page, facts) : [];
  return (
    <>
      <link rel="canonical" href={site + page.path} />
      <meta property="og:url" content={site + page.path} />
      {versions.map(([code, path]) => (
        <link key={code} rel="alternate" hreflang={tongueOf(code).tag} href={site + path} />
      ))}
      {versions.slice(0, 1).map(([code, path]) => (
        <link key={code} rel="alternate" hreflang="x-default" href={site + path} />
      ))}
    </>
  );
}

function Preview({
  page: { title, answer, picture },
  address,
}: {
  page: SitePage;
  address: string;
}) {
  const shown = picture ?? { title, answer };
  return (
    <>
      <meta property="og:image" content={address} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(PICTURE_SIZE.width)} />
      <meta property="og:image:height" content={String(PICTURE_SIZE.height)} />
      <meta
        property="og:image:alt"
        content={shortened(`${shown.title} ${shown.answer}`, LONGEST_DESCRIPTION)}
      />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

function Feeds({ page: { path, data } }: { page: SitePage }) {
  const folder = data ?? 'data/';
  return (
    <>
      <link
        rel="alternate"
        type="application/atom+xml"
        href={wayFrom(path, `${folder}changes.atom`)}
      />
      <link
        rel="alternate"
        type="application/feed+json"
        href={wayFrom(path, `${folder}changes.json`)}
      />
    </>
  );
}

function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
