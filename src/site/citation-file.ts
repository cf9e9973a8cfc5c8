import { publisher } from '../core/publisher/publisher.ts';
import { datasetWords } from './dataset-words.ts';
import type { SiteFacts } from './facts.ts';

/**
 * Returns the text of CITATION.cff, a YAML file in the Citation File Format 1.2.0
 * (https://citation-file-format.github.io). Texts are quoted as in JSON, which is valid YAML.
 */
export function citationFile({ record, day, through }: SiteFacts, site: string | null): string {
  const dataset = datasetWords(record);
  const fields = {
    'cff-version': '1.2.0',
    message: 'Please cite the record by its version and the day on which you read it.',
    type: 'dataset',
    title: dataset.name,
    abstract: dataset.description,
    version: `to ${through}`,
    'date-released': day,
    license: publisher.dataLicence,
    ...(site ? { url: site } : {}),
  };
  const lines = Object.entries(fields).map(([name, text]) => `${name}: ${JSON.stringify(text)}`);
  const authors = ['authors:', `  - name: ${JSON.stringify(publisher.name)}`];
  const keywords = ['keywords:', ...dataset.keywords.map((word) => `  - ${JSON.stringify(word)}`)];
  return [...lines, ...authors, ...keywords, ''].join('\n');
}
