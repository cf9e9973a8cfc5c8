import type { Ask, Field } from './ask.ts';

/**
 * Returns an `Ask` that shows a suggestion in brackets for the fields that have one. An empty
 * answer accepts the suggestion. Each suggestion is offered only once, so that the questions about
 * a second source have none.
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
