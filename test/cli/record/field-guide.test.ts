import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datasetFolder } from '../../../src/cli/record/authored-record.ts';
import { statusInScope } from '../../../src/core/law/status.ts';
import { EVENT_KINDS } from '../../../src/core/record/event-kinds.ts';
import { INSTRUMENTS } from '../../../src/core/record/instruments.ts';
import { namesIn } from '../../../src/core/record/names-in.ts';
import { appSchema, eventSchema, measureSchema } from '../../../src/core/record/schema.ts';
import { SCOPES } from '../../../src/core/record/scopes.ts';
import { STATES } from '../../../src/core/record/states.ts';
import { statusWords } from '../../../src/core/wording/standing.ts';
import { authoredRecord } from '../../authored-record.ts';
import { ENGLISH } from '../../words.ts';

describe('the field guide', async () => {
  const guide = (await readFile(join(datasetFolder(), 'README.md'), 'utf8')).replace(/\s+/g, ' ');
  const record = authoredRecord();
  const DAY = '2026-11-26';

  it.each([
    ['An app', appSchema],
    ['A measure', measureSchema],
    ['An event', eventSchema],
  ] as const)('explains each field of %s', (heading, schema) => {
    const section = guide.split(`## ${heading} `)[1]?.split(' ## ')[0] ?? '';
    const cells = [...section.matchAll(/\| ((?:`[^`]+`(?:, )?)+) \|/g)].map(
      ([, cell = '']) => cell,
    );
    const rows = cells.flatMap((cell) =>
      [...cell.matchAll(/`(\w+)[^`]*`/g)].map(([, name]) => name),
    );
    // The field `jurisdiction` is left out, because nobody writes it: the name of the measure's
    // file gives it.
    const authored = Object.keys(schema.shape).filter((field) => field !== 'jurisdiction');
    expect(authored.filter((field) => !rows.includes(field))).toEqual([]);
  });

  it.each([
    ...namesIn(STATES),
    ...namesIn(SCOPES),
    ...namesIn(INSTRUMENTS),
    ...namesIn(EVENT_KINDS),
  ])('explains the word %s', (name) => {
    expect(guide).toContain(`\`${name}\``);
  });

  it.each(['US', 'EU'])(
    'quotes what readers are told of TikTok on government devices in %s',
    (place) => {
      const status = statusInScope(record, 'tiktok', place, 'government-devices', DAY);
      expect(guide).toContain(`"${statusWords(ENGLISH, status, DAY)}"`);
    },
  );
});
