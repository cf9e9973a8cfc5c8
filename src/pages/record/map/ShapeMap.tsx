import { useRef } from 'preact/hooks';
import { lookOn } from '../../../components/look-on.ts';
import type { KnownLook } from '../../../components/looks.tsx';
import { useWords } from '../../../components/use-words.ts';
import { isForPart } from '../../../core/law/single-bodies.ts';
import type { Status } from '../../../core/law/standing.ts';
import { statusWords } from '../../../core/wording/standing.ts';
import { Announcement } from '../Announcement.tsx';
import { MapLetters } from './MapLetters.tsx';
import { MapPlace } from './MapPlace.tsx';
import { MapTip } from './MapTip.tsx';
import type { MapPicture } from './map-picture.ts';
import { StatePatterns } from './StatePatterns.tsx';
import { usePointedPlace } from './use-pointed-place.ts';
import { useUnitsPerPixel } from './use-units-per-pixel.ts';

interface Props {
  /** Prefix of the ids of the map's patterns; unique in the document. */
  name: string;
  picture: MapPicture;
  statusOf: (code: string) => Status;
  nameOf: (code: string) => string;
  day: string;
  /**
   * The map shows only places with this look and draws all others as plain land. Null shows every
   * look.
   */
  only: KnownLook | null;
  /** Description of the map for screen readers. */
  label: string;
  onSelect: (code: string) => void;
}

/**
 * Map of places on one day, coloured by look. Arrow keys move between places; Enter opens one. To
 * screen readers, it is one picture, and places reached by keys are announced.
 */
export function ShapeMap(props: Props) {
  const { name, picture, statusOf, nameOf, day, only, label, onSelect } = props;
  const words = useWords();
  const svg = useRef<SVGSVGElement>(null);
  const scale = useUnitsPerPixel(svg, picture.width);
  const lookAt = (code: string) => {
    const look = lookOn(statusOf(code), day);
    return only && look !== only ? 'no-record' : look;
  };
  const hasRule = (code: string | null) => code !== null && statusOf(code).state !== 'no-record';
  const { pointed, handlers } = usePointedPlace((code) => {
    if (hasRule(code)) onSelect(code);
  });
  const drawn = (code: string | null) => ({
    code,
    map: name,
    look: code === null ? null : lookAt(code),
    isPointed: code !== null && code === pointed?.code,
    // A place whose rule is for a single institution or area is drawn with a chequer.
    isPart: code !== null && lookAt(code) !== 'no-record' && isForPart(statusOf(code)),
  });
  const told = pointed?.byKeyboard
    ? words.say('labelled', {
        label: nameOf(pointed.code),
        text: statusWords(words, statusOf(pointed.code), day),
      })
    : '';
  return (
    <div
      class={`map ${name}`}
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move between the map's places
      tabIndex={0}
      aria-label={words.say('record_map_keys')}
      {...handlers}
    >
      <svg
        ref={svg}
        class={`shapes ${name}`}
        style={{ '--unit': scale }}
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        role="img"
        aria-label={label}
      >
        <StatePatterns name={name} scale={scale} />
        {picture.shapes.map(({ code, d }) => (
          <MapPlace key={d} form="path" d={d} {...drawn(code)} />
        ))}
        {/* Dots without a rule are left out, because they would be mere specks. */}
        {picture.dots
          .filter(({ code }) => hasRule(code))
          .map(({ code, x, y }) => (
            <MapPlace key={code} form="circle" x={x} y={y} r={4 * scale} {...drawn(code)} />
          ))}
        {picture.boxes.map(({ code, x, y }) => (
          <MapPlace key={`box ${code}`} form="rect" x={x} y={y} r={10.5} {...drawn(code)} />
        ))}
        {[...picture.letters, ...picture.boxes].map(({ code, x, y }) => (
          <MapLetters key={`letters ${code}`} code={code} x={x} y={y} look={lookAt(code)} />
        ))}
      </svg>
      {pointed && (
        <MapTip
          point={pointed}
          name={nameOf(pointed.code)}
          status={statusOf(pointed.code)}
          day={day}
        />
      )}
      <Announcement text={told} />
    </div>
  );
}
