import type { Ask, Field } from './ask.ts';

/**
 * Returns an `Ask` that shows a suggestion in brackets: "… [2026-11-30]". An empty answer accepts
 * the suggestion. Each suggestion is shown once. If the editor adds a second source to an event,
 * the title suggested for the first source does not appear again.
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
