import { escapeMarkup } from '../core/text/escape-markup.ts';
import { type AnswerFile, answerOn, labelled } from './answer-file.ts';

/**
 * Returns the answer for the general public as HTML, which `<still-banned-status>` shows until the
 * answer file has loaded. `since` is the article's day; null means today.
 */
export function answerHtml(file: AnswerFile, since: string | null): string {
  const [group] = file.groups;
  if (!group) return '';
  const { verdict, subject, sentences, source } = answerOn(group, since);
  const proof = source
    ? ` <a href="${escapeMarkup(source.url)}">${escapeMarkup(source.name)}</a>.`
    : '';
  // Some languages write a space after the colon. This space must stay outside the bold text.
  const label = escapeMarkup(labelled(file, verdict.words, '')).replace(/\s*$/, '</strong>$&');
  const answer = `<strong>${label}${escapeMarkup(subject)}. ${escapeMarkup(sentences.join(' '))}`;
  return `<p class="still-banned" lang="${file.language}" dir="${file.direction}">${answer}${proof} <small>${escapeMarkup(file.texts.upToDate)}.</small></p>`;
}
