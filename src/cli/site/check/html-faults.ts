import { HtmlValidate } from 'html-validate';

/**
 * Validator whose rules allow HTML as preact writes it: void elements end with a slash. Titles may
 * be as long as titles in the record.
 */
const VALIDATOR = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: { 'void-style': ['error', { style: 'selfclosing' }], 'long-title': 'off' },
});

/** Resolves to the faults in the HTML of a page, each as `line:column rule: message`. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await VALIDATOR.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
