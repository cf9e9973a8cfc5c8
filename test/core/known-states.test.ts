import { describe, expect, it } from 'vitest';
import { readAuthoredRecord } from '../../src/cli/authored-record.ts';
import { statusInScope } from '../../src/core/status.ts';

/** States that the sources tell, on the days around each change. */
const KNOWN = `
  wechat  US     public             2020-08-05  no-record
  wechat  US     public             2020-08-06  pending
  wechat  US     public             2020-09-18  pending
  wechat  US     public             2020-09-19  blocked
  wechat  US     public             2021-06-08  blocked
  wechat  US     public             2021-06-09  ended
  tiktok  US     public             2020-08-06  pending
  tiktok  US     public             2020-09-19  suspended
  tiktok  US     public             2020-09-26  suspended
  tiktok  US     public             2020-09-27  blocked
  tiktok  US     public             2021-06-08  blocked
  tiktok  US     public             2021-06-09  ended
  tiktok  US     public             2024-03-13  proposed
  tiktok  US     public             2024-04-24  pending
  tiktok  US     public             2025-01-18  pending
  tiktok  US     public             2025-01-19  in-force
  tiktok  US     public             2025-01-20  suspended
  tiktok  US     public             2026-01-21  suspended
  tiktok  US     public             2026-01-22  ended
  tiktok  US     operations         2020-08-13  no-record
  tiktok  US     operations         2020-08-14  pending
  tiktok  US     operations         2020-12-04  suspended
  tiktok  US     military           2019-12-16  in-force
  wechat  US     procurement        2026-06-30  in-force
  tiktok  US-MT  public             2023-05-16  proposed
  tiktok  US-MT  public             2023-05-17  pending
  tiktok  US-MT  public             2023-11-29  pending
  tiktok  US-MT  public             2023-11-30  blocked
  tiktok  US-MT  government-devices 2022-12-16  in-force
  wechat  US-MT  government-devices 2023-05-31  pending
  wechat  US-MT  government-devices 2023-06-01  in-force
  tiktok  US-TX  government-devices 2022-12-07  in-force
  tiktok  IN     public             2020-06-28  ended
  tiktok  IN     public             2020-06-29  in-force
  tiktok  IN     public             2026-11-24  in-force
  wechat  IN     public             2020-06-28  no-record
  wechat  IN     public             2020-06-29  in-force
  tiktok  IN     public             2019-04-03  in-force
  tiktok  IN     public             2019-04-24  ended
  tiktok  PK     public             2020-10-08  no-record
  tiktok  PK     public             2020-10-09  in-force
  tiktok  PK     public             2020-10-19  ended
  tiktok  PK     public             2021-03-11  in-force
  tiktok  PK     public             2021-04-01  ended
  tiktok  PK     public             2021-07-21  in-force
  tiktok  PK     public             2021-11-19  ended
  tiktok  NP     public             2023-11-12  no-record
  tiktok  NP     public             2023-11-13  in-force
  tiktok  NP     public             2024-08-22  ended
  tiktok  AL     public             2024-12-21  proposed
  tiktok  AL     public             2025-03-06  pending
  tiktok  AL     public             2025-03-13  in-force
  tiktok  AL     public             2026-02-05  ended
  wechat  AL     public             2026-02-05  no-record
  tiktok  FR-NC  public             2024-05-15  in-force
  tiktok  FR-NC  public             2024-05-29  ended
  tiktok  CA     government-devices 2023-02-27  pending
  tiktok  CA     government-devices 2023-02-28  in-force
  wechat  CA     government-devices 2023-10-30  in-force
  tiktok  CA     operations         2024-11-06  in-force
  tiktok  CA     public             2026-11-24  no-record
  tiktok  AU     government-devices 2023-04-04  in-force
  tiktok  AU     minors             2025-12-09  pending
  tiktok  AU     minors             2025-12-10  in-force
  wechat  AU     military           2018-03-11  in-force
  tiktok  EU     government-devices 2023-02-23  in-force
  tiktok  GB     government-devices 2023-03-16  in-force
  wechat  HK     government-devices 2024-10-22  in-force
  tiktok  UZ     public             2021-07-02  in-force
  wechat  UZ     public             2022-08-01  ended
  tiktok  KG     public             2024-04-18  in-force
  wechat  IR     public             2013-12-19  in-force
  tiktok  ID     public             2018-07-03  in-force
  tiktok  ID     public             2018-07-10  ended
`;

describe('statusInScope over the authored record', async () => {
  const record = await readAuthoredRecord();
  const rows = KNOWN.trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));

  it.each(rows)('%s in %s, %s, on %s: %s', (app, jurisdiction, scope, day, state) => {
    expect(
      statusInScope(record, app as string, jurisdiction as string, scope as never, day as string).state,
    ).toBe(state);
  });
});
