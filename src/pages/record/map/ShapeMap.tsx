import { useRef, useState } from 'preact/hooks';
import { lookOf } from '../../../components/look-of.ts';
import { useWords } from '../../../components/use-words.ts';
import { isForPart } from '../../../core/law/single-bodies.ts';
import type { Status } from '../../../core/law/standing.ts';
import { statusWords } from '../../../core/wording/standing.ts';
import { MapLetters } from './MapLetters.tsx';
import { MapPlace } from './MapPlace.tsx';
import type { MapPicture } from './map-picture.ts';
import { StatePatterns } from './StatePatterns.tsx';
import { useUnitsPerPixel } from './use-units-per-pixel.ts';

interface Props {
  /** Name of the map's patterns; unique in the document. */
  name: string;
  picture: MapPicture;
  statusOf: (code: string) => Status;
  nameOf: (code: string) => string;
  day: string;
  /** Description of the map for screen readers. */
  label: string;
  /** Hint shown below the map until the pointer is over a place; '' for none. */
  hint: string;
  onSelect: (code: string) => void;
}

/**
 * Map of places on one day, each in its look's colour and pattern; a rule of a single body adds a
 * chequer. The map serves readers with a pointer. The table below it gives the same information to
 * keyboards and screen readers, so that screen readers take the map as a single picture.
 */
export function ShapeMap({ name, picture, statusOf, nameOf, day, label, hint, onSelect }: Props) {
  const words = useWords();
  const [pointed, setPointed] = useState<string | null>(null);
  const svg = useRef<SVGSVGElement>(null);
  const scale = useUnitsPerPixel(svg, picture.width);
  const drawn = (code: string | null) => {
    const status = code === null ? null : statusOf(code);
    return {
      code,
      map: name,
      look: status && lookOf(status),
      isPart: status !== null && isForPart(status),
    };
  };
  const hasRule = (code: string | null) => code !== null && statusOf(code).state !== 'no-record';
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the table's links are the keyboard's way to the same places */}
      <svg
        ref={svg}
        class={`shapes ${name}`}
        style={{ '--unit': scale }}
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        role="img"
        aria-label={label}
        onPointerOver={({ target }) => setPointed(codeAt(target))}
        onPointerLeave={() => setPointed(null)}
        onClick={({ target }) => {
          const code = codeAt(target);
          if (hasRule(code) && code) onSelect(code);
        }}
      >
        <StatePatterns name={name} scale={scale} />
        {picture.shapes.map(({ code, d }) => (
          <MapPlace key={d} form="path" d={d} {...drawn(code)} />
        ))}
        {/* Remote islands without a rule would be no more than specks. */}
        {picture.dots
          .filter(({ code }) => hasRule(code))
          .map(({ code, x, y }) => (
            <MapPlace key={code} form="circle" x={x} y={y} r={4 * scale} {...drawn(code)} />
          ))}
        {picture.boxes.map(({ code, x, y }) => (
          <MapPlace key={`box ${code}`} form="rect" x={x} y={y} r={10.5} {...drawn(code)} />
        ))}
        {[...picture.letters, ...picture.boxes].map(({ code, x, y }) => (
          <MapLetters
            key={`letters ${code}`}
            code={code}
            x={x}
            y={y}
            look={lookOf(statusOf(code))}
          />
        ))}
      </svg>
      <p class="readout fine quiet" aria-hidden="true">
        {pointed
          ? words.say('record_tile', {
              place: nameOf(pointed),
              status: statusWords(words, statusOf(pointed), day),
            })
          : hint}
      </p>
    </>
  );
}

/** Returns the code of the place that a map element belongs to; null for other elements. */
function codeAt(target: EventTarget | null): string | null {
  return target instanceof SVGElement ? (target.dataset.code ?? null) : null;
}
