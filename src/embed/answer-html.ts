import { type AnswerFile, answerOn, labelled } from './answer-file.ts';

/**
 * Returns the answer for the general public as an HTML paragraph, to show in
 * `<still-banned-status>` until it has loaded. `since` is the article's day, or null for today.
 */
export function answerHtml(file: AnswerFile, since: string | null): string {
  const [group] = file.groups;
  if (!group) return '';
  const { verdict, subject, sentences, source } = answerOn(group, since);
  const proof = source ? ` <a href="${escaped(source.url)}">${escaped(source.name)}</a>.` : '';
  // Some languages write a space after the colon. It must stay outside the bold text.
  const label = escaped(labelled(file, verdict.words, '')).replace(/\s*$/, '</strong>$&');
  const answer = `<strong>${label}${escaped(subject)}. ${escaped(sentences.join(' '))}`;
  return `<p class="still-banned" lang="${file.language}" dir="${file.direction}">${answer}${proof} <small>${escaped(file.texts.upToDate)}.</small></p>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
