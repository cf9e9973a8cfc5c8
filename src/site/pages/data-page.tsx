import { dataLicence } from '../../core/publisher/publisher.ts';
import type { SiteFacts } from '../facts.ts';
import { EVENT_FIELDS, MEASURE_FIELDS } from '../field-guide.ts';
import { To } from '../parts.tsx';
import { paths, wayFrom } from '../paths.ts';
import type { SitePage } from '../site-page.ts';

const FILES = [
  ['data/record.json', 'Every rule and event'],
  ['data/record.schema.json', 'The form of record.json, as JSON Schema'],
  ['data/status.csv', 'What holds today, for each app, place and group of people'],
  ['data/changes.atom', 'The newest events, as Atom'],
  ['data/changes.json', 'The newest events, as JSON Feed'],
  ['data/coming.ics', 'Dates that are set, as a calendar to subscribe to'],
] as const;

/** Page about the data: files, fields, licence, and how corrections are announced. */
export function dataPage({ record, day }: SiteFacts): SitePage {
  const path = paths.data;
  return {
    path,
    isTranslated: false,
    title: 'The data of Still Banned?',
    answer: `${record.measures.length} rules and ${record.events.length} events, free to use under ${dataLicence.name}.`,
    picture: null,
    above: [{ path: paths.all, name: 'All pages' }],
    subject: {
      '@type': 'Dataset',
      name: 'Still Banned? record',
      description: 'Legal restrictions of apps, with their events and sources',
      license: dataLicence.url,
      dateModified: day,
    },
    data: 'data/',
    changed: day,
    body: (
      <>
        <h2>Files</h2>
        <ul>
          {FILES.map(([file, holds]) => (
            <li key={file}>
              <a href={wayFrom(path, file)}>{file}</a>: {holds}
            </li>
          ))}
        </ul>
        <p>
          JSON, Atom and JSON Feed also lie in <code>data/app/APP/</code> and{' '}
          <code>data/place/CODE/</code>, such as <code>data/app/tiktok/changes.atom</code>.
          Addresses and ids are permanent.
        </p>
        <h2>Fields of a rule</h2>
        <Fields fields={MEASURE_FIELDS} />
        <h2>Fields of an event</h2>
        <Fields fields={EVENT_FIELDS} />
        <h2>Licence</h2>
        <p>
          <a href={dataLicence.url}>{dataLicence.name}</a>
        </p>
        <h2>Corrections</h2>
        <p>
          What was wrong in a release stands in <code>corrections</code> of record.json, newest
          first: what it said, since when, and when it was mended.
        </p>
        <p>
          <To from={path} to={paths.all}>
            All pages
          </To>
        </p>
      </>
    ),
  };
}

function Fields({ fields }: { fields: Record<string, string> }) {
  return (
    <dl>
      {Object.entries(fields).map(([name, meaning]) => (
        <>
          <dt key={name}>
            <code>{name}</code>
          </dt>
          <dd>{meaning}</dd>
        </>
      ))}
    </dl>
  );
}
