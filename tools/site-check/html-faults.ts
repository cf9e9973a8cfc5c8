import { HtmlValidate } from 'html-validate';

/**
 * Validator with rules for HTML as preact writes it: void elements end with a slash, and titles may
 * be as long as the record's titles are.
 */
const VALIDATOR = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: { 'void-style': ['error', { style: 'selfclosing' }], 'long-title': 'off' },
});

/**
 * Returns the faults in a page's HTML as `line:column rule: message`. The list is empty for valid
 * HTML.
 */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await VALIDATOR.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
