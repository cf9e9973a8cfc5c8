import { createWords } from '../../src/core/wording/words.ts';
import type { AnswerFile } from '../../src/embed/answer-file.ts';
import { answerFileOf } from '../../src/embed/answer-file-of.ts';
import { lawInPlace, type RecordOnDay, recordOnDay } from '../../src/embed/law-in-place.ts';
import { authoredRecord } from '../authored-record.ts';
import { catalogOf } from '../words.ts';

export const TODAY = '2026-11-24';
export const SITE = 'https://record.example.org/';

const onDays = new Map<string, RecordOnDay>();

function onDay(day: string): RecordOnDay {
  const facts = onDays.get(day) ?? recordOnDay(authoredRecord(), day);
  onDays.set(day, facts);
  return facts;
}

/**
 * Makes the answer file for one app in one place. Takes the law on `day` from the project's record,
 * and the texts in `language` from the catalog.
 */
export function answersOn(app: string, place: string, language = 'en', day = TODAY): AnswerFile {
  const words = createWords(catalogOf(language));
  return answerFileOf(lawInPlace(onDay(day), app, place), words, SITE);
}
