import map from 'virtual:world-map';
import type { Status } from '../core/status.ts';
import { statusWords } from '../core/wording/verdict.ts';
import { StatePatterns } from './StatePatterns.tsx';

interface Props {
  statusOf: (code: string) => Status;
  nameOf: (code: string) => string;
  selected: string | null;
  onSelect: (code: string) => void;
}

/**
 * The world on one day, each country in its state's colour and pattern. For the mouse; the table below says the same
 * to the keyboard and to a screen reader, so that the map itself is one picture with one description.
 */
export function WorldMap({ statusOf, nameOf, selected, onSelect }: Props) {
  const paint = (code: string | null) => {
    if (!code) return { class: 'land disputed' };
    const status = statusOf(code);
    const chosen = code === selected ? ' selected' : '';
    if (status.state === 'no-record') return { class: `land${chosen}` };
    return { class: `land known state-${status.state}${chosen}`, onClick: () => onSelect(code) };
  };
  const tip = (code: string | null) =>
    code && <title>{`${nameOf(code)}: ${statusWords(statusOf(code))}`}</title>;
  return (
    <svg
      class="world"
      viewBox={`0 0 ${map.width} ${map.height}`}
      role="img"
      aria-label="World map. The table below says the same in words."
    >
      <StatePatterns />
      {map.shapes.map(({ code, d }) => (
        <path key={d} d={d} {...paint(code)}>
          {tip(code)}
        </path>
      ))}
      {map.dots.map(({ code, x, y }) => (
        <circle key={code} cx={x} cy={y} r={4.5} {...paint(code)}>
          {tip(code)}
        </circle>
      ))}
    </svg>
  );
}
