/**
 * Returns a section of a changelog without its heading. `name` is a version or `Unreleased`.
 * Throws an Error when the section is missing or empty.
 */
export function releaseNotes(changelog: string, name: string): string {
  const section = changelog.split(/^## /m).find((one) => one.startsWith(`[${name}]`));
  const notes = section?.replace(/^.*\n/, '').trim();
  if (!notes) throw new Error(`CHANGELOG.md says nothing about ${name}: add "## [${name}]".`);
  return `${notes}\n`;
}
