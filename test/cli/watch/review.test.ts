import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAuthoredRecord } from '../../../src/cli/record/authored-record.ts';
import type { Candidate } from '../../../src/cli/watch/candidate.ts';
import { review } from '../../../src/cli/watch/review.ts';
import { changeState, readState } from '../../../src/cli/watch/state-file.ts';
import { testFolder } from '../../folders.ts';
import { COMPLAINT, copyOfDataset } from '../record/answers.ts';

const CANDIDATE: Candidate = {
  id: 'gdelt:1',
  source: 'gdelt',
  url: 'https://www.example.org/complaint',
  title: 'The complaint',
  date: '2025-07-01',
  place: 'AL',
  detail: null,
  isNews: true,
};
const OTHER = { ...CANDIDATE, id: 'gdelt:2', title: 'Something else' };
/**
 * Answers of an editor in a recorded session. An empty answer accepts the command's suggestion.
 */
const RECORDED = [
  'record',
  'event',
  '',
  'al-tiktok-ban-2025',
  '',
  ...COMPLAINT,
  '',
  'A court',
  '',
  'primary',
  '',
  'yes',
  'no',
];

async function reviewed(answers: string[]) {
  const state = join(await testFolder(), 'state.json');
  await changeState(state, ({ waiting }) => waiting.push(CANDIDATE, OTHER));
  const dataset = await copyOfDataset();
  const said: string[] = [];
  const left = [...answers];
  const questions: string[] = [];
  const ask = async (question: string) => {
    questions.push(question);
    const answer = left.shift();
    if (answer === undefined) throw new Error('The input ended.');
    return answer;
  };
  const say = (line: string) => said.push(line);
  const done = review(ask, { state, dataset, today: '2026-11-27', say });
  await done.catch(() => {});
  const { known, ...stored } = await readState(state);
  const waiting = stored.waiting.map(({ id }) => id);
  return { done, waiting, known, said, questions, record: await readAuthoredRecord(dataset) };
}

describe('review', () => {
  it('hands a candidate to the questions of a new entry, filled in', async () => {
    const { waiting, record, questions } = await reviewed([...RECORDED, 'stop']);
    const event = record.events.find(({ title }) => title === 'A complaint is filed');
    expect(event).toMatchObject({
      date: '2025-07-01',
      sources: [{ title: 'The complaint', url: CANDIDATE.url, publisher: 'A court' }],
    });
    expect(questions).toContain('Source: publisher [example.org]');
    expect(waiting).toEqual([OTHER.id]);
  });
  it('drops one for good, and leaves another for later', async () => {
    const { waiting, known, said } = await reviewed(['drop', 'later']);
    expect(waiting).toEqual([OTHER.id]);
    expect(known).toEqual({ [CANDIDATE.id]: '2026-11-27' });
    expect(said.at(-1)).toBe('0 written, 1 still waiting');
  });
  it('keeps what was decided when the input ends, and the rest waiting', async () => {
    const { done, waiting } = await reviewed(['drop', 'record', 'event']);
    await expect(done).rejects.toThrow('The input ended.');
    expect(waiting).toEqual([OTHER.id]);
  });
});
