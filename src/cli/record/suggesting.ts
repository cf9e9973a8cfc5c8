import type { Ask, Field } from './ask.ts';

/**
 * Returns an `Ask` that shows a suggestion in brackets; an empty answer accepts the suggestion.
 * Each suggestion is shown only once, so that the suggestions for the first source do not appear
 * for the second.
 */
export function suggesting(ask: Ask, suggestions: Partial<Record<Field, string>>): Ask {
  const left = new Map(Object.entries(suggestions));
  return async (question, field) => {
    const suggestion = field && left.get(field);
    if (!field || suggestion === undefined) return ask(question, field);
    left.delete(field);
    return (await ask(`${question} [${suggestion}]`, field)) || suggestion;
  };
}
