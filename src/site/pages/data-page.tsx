import type { ComponentChildren } from 'preact';
import { allUpcoming } from '../../core/law/upcoming.ts';
import { dataLicence } from '../../core/publisher/data-licence.ts';
import { PROGRAM } from '../../core/publisher/program.ts';
import { measureById } from '../../core/record/record-index.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import { dateWords } from '../../core/wording/dates.ts';
import * as answers from '../answer-guide.ts';
import { datasetOf, datasetWords } from '../dataset-words.ts';
import { appsIn, type SiteFacts } from '../facts.ts';
import * as guide from '../field-guide.ts';
import { To } from '../parts.tsx';
import { paths, wayFrom } from '../paths.ts';
import type { SitePage } from '../site-page.ts';

/** Paths of the data files, each with a description of its content. */
const FILES = {
  'data/record.json': 'Every rule and event',
  'data/record.schema.json': 'The form of record.json, as JSON Schema',
  'data/status.csv': 'What holds today, for each app, place and group of people',
  'data/changes.atom': 'The newest events, as Atom',
  'data/changes.json': 'The newest events, as JSON Feed',
  'data/coming.ics': 'Dates that are set, as a calendar to subscribe to',
  'data/coming.json': 'The entries of the calendar with their numbers of revision',
  'data/renamed.json': 'Former ids, and the ids that have taken their place',
  'data/CITATION.cff': 'How to cite the record (Citation File Format)',
};

/** Tables that explain the fields of the data files, in the order of the page. */
const ENTRIES: TableProps[] = [
  { id: 'record', heading: 'Fields of record.json', fields: guide.RECORD_FIELDS },
  { id: 'measures', heading: 'Fields of a rule (measures)', fields: guide.MEASURE_FIELDS },
  { id: 'events', heading: 'Fields of an event (events)', fields: guide.EVENT_FIELDS },
  { id: 'sources', heading: 'Fields of a source (sources)', fields: guide.SOURCE_FIELDS },
  { id: 'apps', heading: 'Fields of an app (apps)', fields: guide.APP_FIELDS },
  { id: 'jurisdictions', heading: 'Fields of a place (jurisdictions)', fields: guide.PLACE_FIELDS },
  {
    id: 'corrections',
    heading: 'Fields of a correction (corrections)',
    fields: guide.CORRECTION_FIELDS,
  },
  { id: 'coming', heading: 'Fields of an entry of coming.json', fields: guide.COMING_FIELDS },
  { id: 'renamed', heading: 'Fields of renamed.json', fields: guide.RENAMED_FIELDS },
  { id: 'status', heading: 'Columns of status.csv', fields: guide.CSV_FIELDS },
];

/** Tables that explain the fields of an answer file, in the order of the page. */
const ANSWERS: TableProps[] = [
  {
    id: 'answer-file',
    heading: 'Fields of an answer file',
    fields: answers.ANSWER_FILE_FIELDS,
  },
  { id: 'texts', heading: 'Labels in it (texts)', fields: answers.ANSWER_TEXT_FIELDS },
  {
    id: 'groups',
    heading: 'Fields of a group of people (groups)',
    fields: answers.ANSWER_GROUP_FIELDS,
  },
  { id: 'answers', heading: 'Fields of an answer (answers)', fields: answers.ANSWER_FIELDS },
  {
    id: 'answer-events',
    heading: 'Fields of an event in an answer file (events)',
    fields: answers.ANSWER_EVENT_FIELDS,
  },
];

/** Example of HTML with which an article on another site shows the law on an app. */
const EMBEDDED = `<script src="/law/still-banned-status.js" defer></script>
<still-banned-status app="${guide.APP_FIELDS.id.example}" place="US" since="2020-09-20" src="/law/answers/">
  <p>Your own sentence, for browsers that do not run scripts.</p>
</still-banned-status>`;

/**
 * Makes the page about the data. It describes the files and their fields, the licence, and how
 * corrections are announced.
 */
export function dataPage(facts: SiteFacts): SitePage {
  const { record, words, day, through } = facts;
  const path = paths.data;
  return {
    path,
    isTranslated: false,
    title: `The data of ${PROGRAM}`,
    answer: `${record.measures.length} rules and ${record.events.length} events up to ${dateWords(words, through)}, free to use under ${dataLicence.name}.`,
    picture: null,
    above: [{ path: paths.all, name: words.say('site_all_pages') }],
    subject: {
      ...datasetOf(datasetWords(record), day),
      keywords: datasetWords(record).keywords,
      version: `to ${through}`,
    },
    data: 'data/',
    changed: day,
    body: (
      <>
        <h2>Files</h2>
        <ul>
          {filesOf(record, day).map(([file, holds]) => (
            <li key={file}>
              <a href={wayFrom(path, file)}>{file}</a>: {holds}
            </li>
          ))}
        </ul>
        <p>
          record.json, changes.atom and changes.json also lie in <code>data/app/APP/</code> and{' '}
          <code>data/place/CODE/</code>, such as <code>data/app/tiktok/changes.atom</code>.
          Addresses and ids are permanent: the address of a renamed entry leads on to its new one,
          and the data of a renamed app or place stay at both. Pages on apps and places are in every
          language of the interface; rules, events and months are in English, as the record is.
        </p>
        <h2 id="embed">In your own article</h2>
        <p>
          An element shows the answer in an article, from a file in the article’s language:{' '}
          <a href={wayFrom(path, paths.embedScript)}>{paths.embedScript}</a> and{' '}
          <code>{paths.answers('APP', 'PLACE', 'en')}</code>, for each app and place with a page.
          Put copies on your own server, or name these addresses. An element that works with{' '}
          <code>v1</code> goes on working.
        </p>
        <pre>{EMBEDDED}</pre>
        {exampleOfAnswers(facts)}
        {ANSWERS.map((entry) => (
          <FieldTable key={entry.id} {...entry} />
        ))}
        {ENTRIES.map((entry) => (
          <FieldTable key={entry.id} {...entry} />
        ))}
        <h2>Licence</h2>
        <p>
          <a href={dataLicence.url}>{dataLicence.name}</a>
        </p>
        <h2 id="corrected">Corrections</h2>
        <p>
          What was wrong in a release stands here and in <code>corrections</code> of record.json,
          newest first: what it said, since when, and when it was mended.
        </p>
        {correctionList(record)}
      </>
    ),
  };
}

/**
 * Returns the paths and descriptions of the data files. Leaves out the calendar when nothing is
 * scheduled.
 */
function filesOf(record: LegalRecord, day: string): [file: string, holds: string][] {
  const hasCalendar = allUpcoming(record, day).length > 0;
  return Object.entries(FILES).filter(([file]) => hasCalendar || !file.endsWith('.ics'));
}

/** Link to an example of an answer file. Empty when no place has a measure on a watched app. */
function exampleOfAnswers(facts: SiteFacts): ComponentChildren {
  const place = facts.record.jurisdictions.find(({ code }) => appsIn(facts, code).length > 0);
  const [app] = place ? appsIn(facts, place.code) : [];
  const file = place && app && paths.answers(app.id, place.code, 'en');
  return (
    file && (
      <p>
        An answer file: <a href={wayFrom(paths.data, file)}>{file}</a>. Programs may read it, too;
        unknown fields can be ignored.
      </p>
    )
  );
}

interface TableProps {
  /**
   * HTML id of the table's heading, so that links can lead there. For example, the field `sources`
   * links to `#sources`.
   */
  id: string;
  heading: string;
  fields: Record<string, guide.Field>;
}

function FieldTable({ id, heading, fields }: TableProps) {
  return (
    <>
      <h2 id={id}>{heading}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Meaning and example</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(fields).map(([name, { means, example, table = name }]) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>
                <p>{means}</p>
                <p>
                  {isExplained(example) ? (
                    <a href={`#${table}`}>
                      {Array.isArray(example) ? 'Fields of its entries' : 'Its fields'}
                    </a>
                  ) : (
                    <code>{JSON.stringify(example)}</code>
                  )}
                </p>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/**
 * True for the examples `[]` and `{}`. In place of such an example, the page shows a link to the
 * table that explains the content of the field.
 */
function isExplained(example: unknown): boolean {
  return ['[]', '{}'].includes(JSON.stringify(example));
}

/**
 * List of the corrections. If an entry that was corrected still exists, its id is a link to the
 * page of the entry.
 */
function correctionList(record: LegalRecord): ComponentChildren {
  const events = new Set(record.events.map(({ id }) => id));
  const pageOf = (id: string) => {
    if (events.has(id)) return paths.event(id);
    return measureById(record, id) ? paths.rule(id) : null;
  };
  return (
    <ul>
      {(record.corrections ?? []).map(({ id, was, since, mended }) => {
        const page = pageOf(id);
        return (
          <li key={`${id} ${mended}`}>
            <time dateTime={mended}>{mended}</time>,{' '}
            {page ? (
              <To from={paths.data} to={page}>
                {id}
              </To>
            ) : (
              id
            )}
            : {was} (since <time dateTime={since}>{since}</time>)
          </li>
        );
      })}
    </ul>
  );
}
