import type { Ask, Field } from './ask.ts';

/**
 * Returns an `Ask` that offers a suggestion in brackets for the fields that have one. An empty
 * answer takes it. Each suggestion is offered once, so that a second source starts empty.
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
