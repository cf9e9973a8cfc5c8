import type { Source } from '../core/record.ts';
import { SOURCES } from './words.ts';

/** The sources of one event as links; an address that is not https is shown as text. Sources that nobody could read say so. */
export function SourceLinks({ sources }: { sources: readonly Source[] }) {
  return (
    <ul class="sources" aria-label={SOURCES.label}>
      {sources.map((source) => (
        <li key={source.url}>
          <SafeLink href={source.url} title={source.title}>
            {source.publisher}
          </SafeLink>
          {!source.seen && (
            <span class="unseen" title={SOURCES.unseenMeaning}>
              {' '}
              ({SOURCES.unseen})
            </span>
          )}
          {source.archive && (
            <>
              {' '}
              <SafeLink href={source.archive} title={source.title}>
                {SOURCES.archive}
              </SafeLink>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function SafeLink({ href, title, children }: { href: string; title: string; children: string }) {
  if (!href.startsWith('https://')) return <span title={title}>{children}</span>;
  return (
    <a href={href} title={title} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
