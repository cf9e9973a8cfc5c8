import { DAY_MS } from '../../src/core/dates/days.ts';
import { HOUR } from './scenario.ts';
import type { Week } from './simulate.ts';

const BLOCKS = ' ▁▂▃▄▅▆▇█';

/**
 * Returns a plot of a week as text. Each block character stands for two hours. Its height shows
 * the number of checks in the busiest minute of these two hours. The highest block stands for
 * `full` checks or more.
 */
export function textPlot({ perMinute }: Week, full: number): string {
  const slots = slotPeaks(perMinute, 120);
  const blocks = slots.map((peak) => BLOCKS[Math.min(8, Math.ceil((peak / full) * 8))]);
  return Array.from({ length: 7 }, (_, day) => blocks.slice(day * 12, day * 12 + 12).join('')).join(
    '│',
  );
}

/**
 * Returns an SVG plot with a panel for each week. Each point stands for ten minutes and shows the
 * number of checks in the busiest of these minutes, as a multiple of `mean` (checks per minute).
 * Points above 5 are drawn at 5.
 */
export function svgPlot(weeks: readonly { name: string; week: Week }[], mean: number): string {
  const height = PANEL * weeks.length;
  const panels = weeks
    .map(({ name, week }, index) => panel(name, week, mean, index * PANEL))
    .join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH + 40} ${height}" font-family="system-ui, sans-serif" font-size="12">
<title>Checks a minute over a week, relative to the mean</title>
<rect width="100%" height="100%" fill="#fff"/>
${panels}
</svg>
`;
}

const WIDTH = 1008;
const PANEL = 150;
const MOST = 5;

function panel(name: string, { perMinute }: Week, mean: number, top: number): string {
  const base = top + PANEL - 20;
  const y = (rate: number) => (base - (Math.min(MOST, rate) / MOST) * 110).toFixed(1);
  const points = slotPeaks(perMinute, 10).map((peak, slot) => `${30 + slot},${y(peak / mean)}`);
  const days = Array.from({ length: 7 }, (_, day) => {
    const x = 30 + day * ((DAY_MS / HOUR) * 6);
    return `<path d="M${x} ${y(MOST)}V${base}" stroke="#ddd"/><text x="${x + 4}" y="${base + 14}" fill="#555">day ${day + 1}</text>`;
  });
  const lines = [1, 1.5, 5].map(
    (rate) =>
      `<path d="M30 ${y(rate)}h${WIDTH}" stroke="${rate === 1.5 ? '#c33' : '#bbb'}"/><text x="4" y="${y(rate)}" dy="4" fill="#555">${rate}×</text>`,
  );
  return `<g><text x="36" y="${top + 16}" font-weight="600">${name}</text>${days.join('')}${lines.join('')}<polyline fill="none" stroke="#146" points="${points.join(' ')}"/></g>`;
}

function slotPeaks(perMinute: Uint32Array, minutes: number): number[] {
  return Array.from({ length: perMinute.length / minutes }, (_, slot) =>
    Math.max(...perMinute.subarray(slot * minutes, (slot + 1) * minutes)),
  );
}
