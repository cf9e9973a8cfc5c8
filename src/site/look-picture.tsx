import { render } from 'preact-render-to-string';
import { iconOf, type Look } from '../components/looks.tsx';

/** Colours of an icon: `state` for its lines, `paper` for the background. */
export interface Ink {
  state: string;
  paper: string;
}

/**
 * Returns the icon of a `Look` (the visual form of a legal status) as an SVG document in the given
 * colours. It needs no style sheet.
 */
export function lookPicture(look: Look, { state, paper }: Ink): string {
  const svg = render(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 16 16"
      width="220"
      height="220"
      fill="none"
      stroke={state}
      style={`color: ${state}`}
      aria-hidden="true"
      stroke-width="1.5"
    >
      {iconOf(look)}
    </svg>,
  );
  return svg.replaceAll('class="cut"', `stroke="${paper}"`);
}
