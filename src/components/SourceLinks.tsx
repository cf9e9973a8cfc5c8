import type { ComponentChildren } from 'preact';
import type { Source } from '../core/record/schema.ts';
import { sourceName } from '../core/wording/source-name.ts';
import { TheirText } from './TheirText.tsx';
import { useWords } from './use-words.ts';

/**
 * Links to the sources of an event, each followed by a link to an archived copy if there is one.
 */
export function SourceLinks({ sources }: { sources: readonly Source[] }) {
  const words = useWords();
  return (
    <ul class="sources" aria-label={words.say('sources')}>
      {sources.map((source) => (
        <li key={source.url}>
          <SourceLink source={source} />
          {source.archive && (
            <>
              {' '}
              <SafeLink href={source.archive} title={source.title}>
                {words.say('archived')}
              </SafeLink>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/**
 * Link to a source, labelled with `name` or else the publisher's name. If the address does not
 * begin with `https://`, shows only the label.
 */
export function SourceLink({ source, name }: { source: Source; name?: string }) {
  return (
    <SafeLink href={source.url} title={source.title}>
      <TheirText>{name ?? source.publisher}</TheirText>
    </SafeLink>
  );
}

/**
 * Link to a source. The label is the source's title, shortened to at most two lines, or the
 * source's publisher (see `sourceName`). If the title is shortened, a screen reader reads the
 * whole title, and only once. Everyone else sees the whole title as a tooltip.
 */
export function SourceTitleLink({ source }: { source: Source }) {
  const { url, title } = source;
  const { shown, isCut } = sourceName(source);
  return (
    <SafeLink href={url} title={title.startsWith(shown) ? '' : title}>
      <TheirText>
        {isCut ? (
          <>
            <span aria-hidden="true" title={title}>
              {shown}…
            </span>
            <span class="visually-hidden">{title}</span>
          </>
        ) : (
          shown
        )}
      </TheirText>
    </SafeLink>
  );
}

function SafeLink({
  href,
  title,
  children,
}: {
  href: string;
  title: string;
  children: ComponentChildren;
}) {
  if (!href.startsWith('https://')) return <span title={title}>{children}</span>;
  return (
    <a href={href} title={title} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
