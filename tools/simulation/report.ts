import { type Figures, LEVEL } from './figures.ts';
import type { WireSizes } from './wire-sizes.ts';

/**
 * Goal: maximum number of bytes that a client receives on a day when the record does not change.
 */
const MOST_BYTES_A_DAY = 2000;

/** Returns two lines of text with the sizes of the messages that client and server exchange. */
export function sizesReport(sizes: WireSizes): string {
  return `HTTP/1.1 messages with their headers, measured, in bytes: not modified ${sizes.notModified}, head ${sizes.head}, record ${sizes.record.packed} (gzip; ${sizes.record.plain} plain),
request ${sizes.request} (as Chromium's); asking leave ${sizes.preflightRequest} + ${sizes.preflight}, before each check, where the extension has no permission for the feed's host.`;
}

/**
 * Returns a table of how evenly checks reach the server in each scenario. `mean` is the number of
 * checks per minute if browsers never close.
 */
export function loadTable(all: readonly Figures[], mean: number): string {
  const rows = all.map(({ scenario, settled, firstDay, levelFrom }) => [
    scenario.name,
    `${Math.round(settled.mean)}`,
    `${settled.peak}`,
    `${marked(settled.peak / settled.mean, LEVEL, 2)}  ${moment(settled.peakHour)}`,
    (settled.peak / mean).toFixed(2),
    levelFrom === null ? 'never' : moment(levelFrom),
    `${firstDay.peak}  ${moment(firstDay.peakHour)}`,
  ]);
  const titles = [
    'from day 2 on',
    'mean/min',
    'peak/min',
    'peak÷mean, when',
    'peak÷steady mean',
    `≤ ${LEVEL} from`,
    'peak of day 1, when',
  ];
  return table([titles, ...rows]);
}

/**
 * Returns a table of the bytes that one client exchanges with the server on a day without a new
 * record. Each row is a scenario without an outage.
 */
export function bytesTable(all: readonly Figures[]): string {
  const rows = all
    .filter(({ scenario }) => !scenario.outage)
    .map(({ scenario, bytes }) => [
      scenario.name,
      bytes.checks.toFixed(2),
      marked(bytes.received, MOST_BYTES_A_DAY, 0),
      marked(bytes.receivedUnchanged, MOST_BYTES_A_DAY, 0),
      bytes.sent.toFixed(0),
      bytes.asking.toFixed(0),
    ]);
  const titles = [
    'a client, a day',
    'checks',
    'bytes received',
    'if not re-signed',
    'bytes sent',
    'asking leave, both ways',
  ];
  return table([titles, ...rows]);
}

/**
 * Returns a table of the peak load during and after each outage, relative to the usual mean. Also
 * gives the hours until half, 90 %, 99 % and all of the clients have had an answer.
 */
export function recoveryTable(all: readonly Figures[]): string {
  const rows = all.flatMap(({ scenario, settled, recovery }) => {
    if (!recovery) return [];
    const { during, after, reached } = recovery;
    return [
      [
        scenario.name,
        `${(during.peak / settled.mean).toFixed(2)} at ${moment(during.peakHour)}`,
        `${(after.peak / settled.mean).toFixed(2)} at ${moment(after.peakHour)}`,
        ...[reached.half, reached.most, reached.nearlyAll, reached.all].map(
          (hours) => `${hours.toFixed(1)} h`,
        ),
      ],
    ];
  });
  return table([
    ['', 'peak÷mean in it', 'peak÷mean after it', 'half fresh', '90 %', '99 %', 'all'],
    ...rows,
  ]);
}

/**
 * Returns a table of the goals. Each row has the scenario that tests the goal, the figure, and
 * whether the figure meets the goal.
 */
export function goalsTable(all: readonly Figures[]): string {
  const level = all.flatMap(({ scenario, settled }) =>
    scenario.goal === 'level'
      ? [goal(scenario.name, 'peak÷mean', settled.peak / settled.mean, LEVEL, 2)]
      : [],
  );
  const bytes = all.flatMap(({ scenario, bytes: { receivedUnchanged, received } }) =>
    scenario.goal === 'level'
      ? [
          goal(
            scenario.name,
            'bytes a client and day, nothing changed',
            receivedUnchanged,
            MOST_BYTES_A_DAY,
            0,
          ),
          goal(
            scenario.name,
            'the same, the head signed again each day',
            received,
            MOST_BYTES_A_DAY,
            0,
          ),
        ]
      : [],
  );
  const recovery = all.flatMap(({ scenario, settled, recovery: found }) =>
    scenario.goal === 'recovery' && found
      ? [
          goal(scenario.name, 'peak÷mean in it', found.during.peak / settled.mean, LEVEL, 2),
          goal(
            scenario.name,
            'peak÷mean after it: no herd',
            found.after.peak / settled.mean,
            LEVEL,
            2,
          ),
        ]
      : [],
  );
  return table([['', 'held to', 'found', 'at most', ''], ...level, ...bytes, ...recovery]);
}

function goal(name: string, what: string, found: number, most: number, digits: number): string[] {
  return [name, what, found.toFixed(digits), `${most}`, found <= most ? 'met' : 'MISSED'];
}

function marked(value: number, most: number, digits: number): string {
  return `${value.toFixed(digits)}${value > most ? ' !' : ''}`;
}

/**
 * Returns a moment as day and time, such as `day 4 05:30`. `hour` is counted from the start of the
 * week.
 */
function moment(hour: number): string {
  const minutes = Math.round((hour % 24) * 60);
  const two = (number: number) => String(number).padStart(2, '0');
  return `day ${Math.floor(hour / 24) + 1} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
