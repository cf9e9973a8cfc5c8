/**
 * Returns a section of a changelog without its heading, with a line feed at its end. `name` is a
 * version or `Unreleased`. Throws an Error when there is no such section or it is empty.
 */
export function releaseNotes(changelog: string, name: string): string {
  const section = changelog.split(/^## /m).find((one) => one.startsWith(`[${name}]`));
  const notes = section?.replace(/^.*\n/, '').trim();
  if (!notes) throw new Error(`CHANGELOG.md says nothing about ${name}: add "## [${name}]".`);
  return `${notes}\n`;
}
