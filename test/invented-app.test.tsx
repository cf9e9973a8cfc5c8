import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import apps from '../dataset/apps.yaml';
import { parsePage } from '../src/cli/annotate/parse-page.ts';
import { Panel } from '../src/components/Panel.tsx';
import { annotate } from '../src/core/answers/annotation.ts';
import type { Article } from '../src/core/article/article.ts';
import { namesWatchedApp, pageText } from '../src/core/article/gate.ts';
import { watchedPatterns } from '../src/core/article/watched-patterns.ts';
import { judgeArticle, judgeWithWords } from '../src/core/judge/judge-article.ts';
import { allWords } from '../src/core/judge/lexicon/all-words.ts';
import { type App, type LegalRecord, parseRecord } from '../src/core/record/schema.ts';
import { panelProps } from './components/panel-props.ts';
import { rendered, textOf } from './components/render.ts';

/**
 * Invented app of a company in Orlandia, banned in Vallonia. No code knows it or these countries:
 * the record alone must be enough to find it in articles and to answer.
 */
const ZORBLO: App = {
  id: 'zorblo',
  name: 'Zorblo',
  company: 'Fjordbyte',
  home: 'XO',
  watched: true,
  host: 'www.zorblo.example',
  names: ['Zorblo', 'Zor Blo', 'Зорбло'],
  companyNames: ['Fjordbyte'],
  abroadNames: ['Blorzo'],
};
const SISTER: App = { id: 'blorzo', name: 'Blorzo', home: 'XO', watched: false, names: ['Blorzo'] };

function recordWith(zorblo: Partial<App> = {}): LegalRecord {
  const source = { title: 'Decision', publisher: 'Government', kind: 'primary', seen: true };
  const event = {
    measures: ['xv-zorblo-act'],
    kind: 'order',
    summary: 'The government decides.',
    people: [],
    bodies: [],
    case: null,
    confidence: 'high',
    note: null,
    sources: [{ url: 'https://government.example/decision', ...source }],
  };
  return parseRecord({
    schema: 1,
    apps: [{ ...ZORBLO, ...zorblo }, SISTER],
    jurisdictions: [
      { code: 'XV', name: 'Vallonia' },
      { code: 'XO', name: 'Orlandia' },
    ],
    measures: [
      {
        id: 'xv-zorblo-act',
        apps: ['zorblo'],
        jurisdiction: 'XV',
        scope: 'public',
        instrument: 'statute',
        name: 'Zorblo Act',
        citation: null,
        summary: 'Bars Zorblo from app stores.',
      },
    ],
    events: [
      {
        ...event,
        id: 'xv-2026-03-02-begins',
        date: '2026-03-02',
        state: 'in-force',
        title: 'Zorblo banned',
      },
      {
        ...event,
        id: 'xv-2026-06-01-ends',
        date: '2026-06-01',
        state: 'ended',
        title: 'Ban lifted',
      },
    ],
  });
}

function article(title: string, ...paragraphs: string[]): Article {
  const blocks = paragraphs.map((text) => ({ kind: 'text' as const, text }));
  return { url: 'https://news.example/2026/03/03/story', title, lang: 'en', blocks, dateClues: [] };
}

const judged = (about: Article, zorblo: Partial<App> = {}) =>
  judgeArticle(judgeWithWords(recordWith(zorblo), allWords()), about);

const BAN = article(
  'Vallonia bans Zorblo over data fears',
  'The government of Vallonia banned Zorblo on Monday, telling app stores to remove the video app.',
  'Zorblo belongs to Fjordbyte, a company in Orlandia. Orlandia has no such ban, and users in Orlandia may go on.',
);

/**
 * Article that names a country only as the home of the app's company. The article is not about a
 * restriction by law, because a society is not a government and Orlandia has done nothing.
 */
const SEAT_ONLY = article(
  'Society restricts Zorblo, the app from Orlandia',
  'The society restricts Zorblo, an app from Orlandia, since Monday.',
  'Zorblo is popular.',
);

const BOTH = article(
  'Vallonia and Orlandia: Zorblo ban decided',
  'The government banned Zorblo on Monday in Vallonia and Orlandia.',
);

describe('an invented app of an invented country', () => {
  it('is found by the gate in each of its names, only while it is watched', () => {
    const patterns = watchedPatterns(recordWith().apps);
    for (const text of ['the Zorblo ban', 'ZORBLO', 'Zor-Blo', 'запрет Зорбло', 'users of Blorzo'])
      expect(namesWatchedApp(text, patterns), text).toBe(true);
    const text = pageText(parsePage('<main><h1>Vallonia bans Zorblo</h1></main>'));
    expect(namesWatchedApp(text, patterns)).toBe(true);
    const unwatched = watchedPatterns(recordWith({ watched: false }).apps);
    expect(namesWatchedApp(text, unwatched)).toBe(false);
  });

  it('is judged banned by the country that bans it, not by its own', () => {
    expect(judged(BAN)).toMatchObject({
      about: true,
      apps: ['zorblo'],
      jurisdictions: ['XV'],
      events: [{ id: 'xv-2026-03-02-begins' }],
    });
    expect(judged(BAN, { watched: false })).toMatchObject({ about: false });
  });

  it('may be banned by a country that is the home of other apps', () => {
    const china = article(
      'China bans Zorblo',
      'The government in Beijing banned Zorblo on Monday, telling app stores to remove the video app.',
      'Zorblo belongs to Fjordbyte, a company in Orlandia, and Orlandia has protested.',
    );
    expect(judged(china).jurisdictions).toEqual(['CN']);
  });

  it('is not taken for restricted by its home beside another country, by its own home alone', () => {
    const named = (home: string | undefined) => judged(BOTH, { home }).jurisdictions;
    expect(named('XO')).toEqual(['XV']);
    expect(named('XV')).toEqual(['XO']);
    expect(named(undefined).sort()).toEqual(['XO', 'XV']);
  });

  it('is named by its sister app in a sentence on another country alone', () => {
    const sister = (place: string) =>
      judged(article(`${place} bans Blorzo`, `The government of ${place} banned Blorzo on Monday.`))
        .apps;
    expect(sister('Vallonia')).toEqual(['zorblo']);
    expect(sister('Orlandia')).toEqual([]);
  });

  it('is not restricted by a country that is named only as its home', () => {
    expect(judged(SEAT_ONLY)).toMatchObject({ about: false, jurisdictions: [] });
    expect(judged(SEAT_ONLY, { home: undefined })).toMatchObject({
      about: true,
      jurisdictions: ['XO'],
    });
  });

  it('is not judged on its own site', () => {
    expect(judged({ ...BAN, url: 'https://newsroom.zorblo.example/ban' }).about).toBe(false);
  });

  it('is answered and shown in the sidebar with the law of today', () => {
    const record = recordWith();
    const annotation = annotate(
      record,
      judgeArticle(judgeWithWords(record, allWords()), BAN),
      '2026-11-27',
    );
    const place = rendered(
      <Panel {...panelProps(annotation, { now: Date.parse('2026-11-27T12:00:00Z') })} />,
    );
    expect(textOf(place.querySelector('.verdict'))).toBe(
      'The 2026 law stopped applying on 1 June 2026.',
    );
    expect(textOf(place.querySelector('.then-now'))).toBe('Then in forceNow ended');
  });

  it('is named nowhere in the program, and neither is an app or a home of the real data', () => {
    const found = sourceFiles().flatMap(({ file, text }) =>
      [...text.replace(EXAMPLES, '').matchAll(LITERAL)].flatMap(([, name = '']) =>
        NAMED_BY_DATA.has(name) ? [`${file}: ${name}`] : [],
      ),
    );
    expect(found).toEqual([]);
    expect(sourceFiles().length).toBeGreaterThan(200);
  });
});

/** Matches comments and the examples of fields in schemas. Both may name real apps. */
const EXAMPLES = /\/\*\*[\s\S]*?\*\/|\/\/ .*|\bexample: (\[[^\]]*\]|\{[^}]*\}|'[^']*')/g;

/** Matches a string literal of a single word. */
const LITERAL = /['"`]([\w-]+)['"`]/g;

const WATCHED_COMPANIES = new Set(
  (apps as App[]).flatMap(({ watched, company }) => (watched && company ? [company] : [])),
);

/**
 * Words that may be in data but not in code:
 * - the invented apps and countries
 * - ids and home countries of watched apps, and of other apps by the same companies
 */
const NAMED_BY_DATA = new Set(
  (apps as App[])
    .filter(
      ({ watched, company }) =>
        watched || (company !== undefined && WATCHED_COMPANIES.has(company)),
    )
    .flatMap(({ id, home }) => [id, ...(home ? [home] : [])])
    .concat('zorblo', 'blorzo', 'XO', 'XV'),
);

function sourceFiles(): { file: string; text: string }[] {
  const root = join(import.meta.dirname, '..');
  const names = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  return [...names.map((name) => join('src', name)), 'vite.config.ts']
    .filter((name) => /\.tsx?$/.test(name))
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}
