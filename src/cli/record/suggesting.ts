import type { Ask, Field } from './ask.ts';

/**
 * Returns an `Ask` that adds a suggestion to a question: "… [2026-11-30]". An empty answer accepts
 * the suggestion. Each suggestion is shown once. For example, a title is suggested for an event's
 * first source, but not for its second.
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
