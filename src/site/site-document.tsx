import { render } from 'preact-render-to-string';
import { StateIcon } from '../components/StateIcon.tsx';
import { Speaking } from '../components/use-words.ts';
import { PROGRAM } from '../core/publisher/program.ts';
import { dateWords } from '../core/wording/dates.ts';
import { languageName } from '../core/wording/interface-languages.ts';
import { tongueOf } from '../core/wording/tongue.ts';
import { DocumentHead, type DocumentProps, versionsOf } from './document-head.tsx';
import type { SiteFacts } from './facts.ts';
import { paths, wayFrom } from './paths.ts';
import type { SitePage } from './site-page.ts';

/** Returns the HTML document of a page. The document needs no script. */
export function siteDocument(props: DocumentProps): string {
  return `<!doctype html>\n${render(<SiteDocument {...props} />)}\n`;
}

function SiteDocument(props: DocumentProps) {
  const { page, facts } = props;
  const { title, body } = page;
  const { tag, direction } = facts.words.language;
  return (
    <html lang={tag} dir={direction}>
      <DocumentHead {...props} />
      <body class="sb page">
        <header>
          <Breadcrumbs page={page} facts={facts} />
        </header>
        <main>
          <h1>{title}</h1>
          <Answer page={page} />
          <Speaking value={facts.words}>{body}</Speaking>
        </main>
        <footer>
          {page.isTranslated && <Languages page={page} facts={facts} />}
          <Caution page={page} facts={facts} />
        </footer>
      </body>
    </html>
  );
}

interface Props {
  page: SitePage;
  facts: SiteFacts;
}

/**
 * The answer of the page. If the title is the question in the preview picture, such as "Is TikTok
 * banned in India?", an icon shows the legal state.
 */
function Answer({ page: { title, answer, picture } }: Pick<Props, 'page'>) {
  const look = picture?.title === title ? picture.look : null;
  return (
    <p class="answer">
      {look && (
        <>
          <StateIcon look={look} />{' '}
        </>
      )}
      {answer}
    </p>
  );
}

function Breadcrumbs({ page: { path, above }, facts: { words } }: Props) {
  return (
    <nav aria-label={words.say('record_path')}>
      <a href={wayFrom(path, '')} dir="ltr">
        {PROGRAM}
      </a>
      {above.map(({ path: to, name }) => (
        <>
          {' / '}
          <a href={wayFrom(path, to)}>{name}</a>
        </>
      ))}
    </nav>
  );
}

/**
 * Links to the page in all other languages. Each link is the name of a language in that language.
 */
function Languages({ page, facts }: Props) {
  const { words } = facts;
  return (
    <nav class="languages" aria-label={words.say('options_language')}>
      {versionsOf(page, facts)
        .filter(([code]) => code !== words.language.code)
        .map(([code, to]) => {
          const { tag, direction } = tongueOf(code);
          return (
            <a key={code} href={wayFrom(page.path, to)} lang={tag} dir={direction} hreflang={tag}>
              {languageName(code)}
            </a>
          );
        })}
    </nav>
  );
}

function Caution({ page: { path }, facts }: Props) {
  const { words, through } = facts;
  return (
    <>
      <p>
        {words.say('provenance_through', { date: dateWords(words, through) })} ·{' '}
        {words.say('record_legend_nothing')}
      </p>
      <p>{words.say('record_no_advice')}</p>
      <p>
        <a href={wayFrom(path, paths.data)}>{words.say('site_data')}</a> ·{' '}
        <a href={wayFrom(path, '')}>{words.say('site_map')}</a>
      </p>
    </>
  );
}
