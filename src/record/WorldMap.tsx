import map from 'virtual:world-map';
import type { Status } from '../core/status.ts';
import { isForPart } from '../core/wording/parts.ts';
import { statusWords } from '../core/wording/standing.ts';
import { StatePatterns } from './StatePatterns.tsx';

interface Props {
  day: string;
  statusOf: (code: string) => Status;
  nameOf: (code: string) => string;
  selected: string | null;
  onSelect: (code: string) => void;
}

/**
 * The world on one day, each country in its state's colour and pattern, chequered where only a single body has a rule. For the mouse; the table below says the same
 * to the keyboard and to a screen reader, so that the map itself is one picture with one description.
 */
export function WorldMap({ day, statusOf, nameOf, selected, onSelect }: Props) {
  const paint = (code: string | null) => {
    if (!code) return { class: 'land disputed' };
    const status = statusOf(code);
    const chosen = code === selected ? ' selected' : '';
    if (status.state === 'no-record') return { class: `land${chosen}` };
    return { class: `land known state-${status.state}${chosen}`, onClick: () => onSelect(code) };
  };
  const isPart = (code: string | null) => code !== null && isForPart(statusOf(code));
  const tip = (code: string | null) =>
    code && <title>{`${nameOf(code)}: ${statusWords(statusOf(code), day)}`}</title>;
  return (
    <svg
      class="world"
      viewBox={`0 0 ${map.width} ${map.height}`}
      role="img"
      aria-label="World map. The table below says the same in words."
    >
      <StatePatterns />
      {map.shapes.map(({ code, d }) => (
        <g key={d}>
          <path d={d} {...paint(code)}>
            {tip(code)}
          </path>
          {isPart(code) && <path d={d} class="part" fill="url(#for-part)" />}
        </g>
      ))}
      {map.dots.map(({ code, x, y }) => (
        <g key={code}>
          <circle cx={x} cy={y} r={4.5} {...paint(code)}>
            {tip(code)}
          </circle>
          {isPart(code) && <circle cx={x} cy={y} r={4.5} class="part" fill="url(#for-part)" />}
        </g>
      ))}
    </svg>
  );
}
