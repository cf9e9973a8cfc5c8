import * as z from 'zod/mini';
import type { WatchSource } from '../source.ts';
import { readJson } from './read-json.ts';

const value = z.object({ value: z.string() });
const results = z.object({
  results: z.object({ bindings: z.array(z.object({ celex: value, date: value, title: value })) }),
});

/**
 * Documents of the European Union whose English titles mention an app, "minors online" or "social
 * media".
 */
export const eurLex: WatchSource = {
  id: 'eur-lex',
  documentation: 'https://op.europa.eu/en/web/cellar',
  licence: 'reuse allowed with the source named (Commission Decision 2011/833/EU)',
  gapMs: 5000,
  requests: ({ names, since }) => {
    const search = new URLSearchParams({
      query: sparql(names, since),
      format: 'application/sparql-results+json',
    });
    return [{ url: `https://publications.europa.eu/webapi/rdf/sparql?${search}` }];
  },
  read: (body) =>
    readJson(body, results).results.bindings.map(({ celex, date, title }) => ({
      id: celex.value,
      url: `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${celex.value}`,
      title: title.value,
      date: date.value.slice(0, 10),
      place: 'EU',
      detail: null,
    })),
};

function sparql(names: readonly string[], since: string): string {
  const words = [...names, 'minors online', 'social media'].map((name) =>
    name.replace(/[^\p{L}\p{N} -]/gu, ''),
  );
  return `PREFIX cdm: <http://publications.europa.eu/ontology/cdm#>
SELECT DISTINCT ?celex ?date ?title WHERE {
  ?work cdm:resource_legal_id_celex ?celex ; cdm:work_date_document ?date .
  ?expression cdm:expression_belongs_to_work ?work ; cdm:expression_title ?title ;
    cdm:expression_uses_language <http://publications.europa.eu/resource/authority/language/ENG> .
  FILTER(?date >= "${since}"^^<http://www.w3.org/2001/XMLSchema#date>)
  FILTER(REGEX(?title, "${words.join('|')}", "i"))
} ORDER BY DESC(?date) LIMIT 100`;
}
