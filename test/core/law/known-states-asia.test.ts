import { type KnownWords, testKnown } from './known.ts';

/** States that the sources tell for Asia, the Pacific, the Middle East and Africa, on the days around each change. */
const KNOWN = `
  tiktok  AE     minors             2026-06-16  no-record
  tiktok  AE     minors             2026-06-17  pending
  tiktok  AE     minors             2026-11-25  pending
  tiktok  AF     public             2022-04-20  no-record
  tiktok  AF     public             2022-04-21  pending
  tiktok  AF     public             2022-10-30  pending
  tiktok  AF     public             2022-10-31  in-force
  tiktok  AU     military           2020-12-30  no-record
  tiktok  AU     military           2020-12-31  in-force
  tiktok  AU     government-devices 2021-02-02  no-record
  tiktok  AU     government-devices 2021-02-03  in-force
  tiktok  AU     minors             2024-11-28  no-record
  tiktok  AU     minors             2024-11-29  pending
  wechat  AU     government-devices 2023-04-25  no-record
  wechat  AU     government-devices 2023-04-26  in-force
  tiktok  AU-ACT government-devices 2023-04-05  in-force
  tiktok  AU-NSW government-devices 2023-04-03  no-record
  tiktok  AU-NSW government-devices 2023-04-04  in-force
  tiktok  AU-NSW government-devices 2023-04-06  in-force
  tiktok  AU-SA  government-devices 2023-04-05  in-force
  tiktok  AU-VIC government-devices 2023-07-02  pending
  tiktok  AU-VIC government-devices 2023-07-03  in-force
  tiktok  AU-WA  government-devices 2023-04-25  proposed
  tiktok  AU-WA  government-devices 2023-04-26  in-force
  tiktok  AZ     public             2020-09-26  no-record
  tiktok  AZ     public             2020-09-27  in-force
  tiktok  AZ     public             2020-11-12  ended
  tiktok  AZ     public             2022-09-13  ended
  tiktok  AZ     public             2022-09-14  in-force
  tiktok  AZ     public             2022-11-07  ended
  tiktok  AZ     public             2023-09-19  in-force
  tiktok  AZ     public             2023-10-30  in-force
  tiktok  AZ     public             2023-10-31  ended
  tiktok  BD     public             2019-02-18  no-record
  tiktok  BD     public             2019-02-19  in-force
  tiktok  BD     public             2021-08-16  ended
  tiktok  BD     public             2024-07-16  ended
  tiktok  BD     public             2024-07-17  in-force
  tiktok  BD     public             2024-07-30  in-force
  tiktok  BD     public             2024-07-31  ended
  tiktok  CM     public             2025-10-30  no-record
  tiktok  CM     public             2025-10-31  in-force
  tiktok  CM     public             2025-11-05  ended
  tiktok  EG     public             2026-11-25  no-record
  tiktok  ET     public             2023-02-08  no-record
  tiktok  ET     public             2023-02-09  in-force
  tiktok  ET     public             2023-07-16  in-force
  tiktok  ET     public             2023-07-17  ended
  tiktok  FJ     minors             2026-02-17  no-record
  tiktok  FJ     minors             2026-02-18  proposed
  tiktok  GA     public             2026-02-16  no-record
  tiktok  GA     public             2026-02-17  in-force
  tiktok  GN     public             2023-05-17  in-force
  tiktok  GN     public             2023-05-23  ended
  tiktok  GN     public             2023-11-24  in-force
  tiktok  GN     public             2024-02-22  ended
  tiktok  HK     public             2026-11-25  no-record
  tiktok  ID     operations         2023-09-25  no-record
  tiktok  ID     operations         2023-09-26  in-force
  tiktok  ID     operations         2025-10-03  in-force
  tiktok  ID     operations         2026-06-07  in-force
  tiktok  ID     operations         2026-06-08  ended
  tiktok  ID     minors             2025-03-28  pending
  tiktok  ID     minors             2026-03-27  pending
  tiktok  ID     minors             2026-03-28  in-force
  tiktok  IL     military           2020-01-30  no-record
  tiktok  IL     military           2020-01-31  in-force
  tiktok  IL     government-devices 2024-08-31  proposed
  tiktok  IN     public             2019-04-02  no-record
  tiktok  IN     public             2019-04-23  in-force
  wechat  IN     military           2017-11-28  no-record
  wechat  IN     military           2017-11-29  in-force
  tiktok  IN     military           2020-06-05  no-record
  tiktok  IN     military           2020-06-06  in-force
  tiktok  IN     military           2020-07-07  in-force
  tiktok  IN     military           2020-07-08  in-force
  tiktok  IQ     public             2024-03-25  no-record
  tiktok  IQ     operations         2024-11-27  no-record
  tiktok  IQ     operations         2024-11-28  in-force
  wechat  IR     public             2013-12-18  no-record
  tiktok  JO     public             2022-12-15  no-record
  tiktok  JO     public             2022-12-16  in-force
  tiktok  JO     public             2026-11-25  in-force
  tiktok  JP     government-devices 2021-07-06  no-record
  tiktok  JP     government-devices 2021-07-07  in-force
  tiktok  JP     government-devices 2023-02-27  in-force
  tiktok  KE     public             2024-10-01  no-record
  tiktok  KG     public             2024-04-17  proposed
  tiktok  KG     public             2026-11-25  in-force
  tiktok  KZ     minors             2025-12-03  no-record
  tiktok  KZ     minors             2025-12-04  proposed
  tiktok  LK     public             2022-04-02  no-record
  tiktok  LK     public             2022-04-03  ended
  tiktok  MU     public             2024-10-31  no-record
  tiktok  MU     public             2024-11-01  in-force
  tiktok  MU     public             2024-11-02  ended
  tiktok  MY     minors             2025-11-23  proposed
  tiktok  MY     minors             2026-05-22  pending
  tiktok  MY     minors             2026-05-31  pending
  tiktok  MY     minors             2026-06-01  in-force
  tiktok  MY     operations         2025-01-01  no-record
  wechat  MY     operations         2026-11-25  no-record
  wechat  NP     public             2025-09-03  no-record
  wechat  NP     public             2025-09-04  in-force
  wechat  NP     public             2025-09-08  ended
  tiktok  NP     public             2025-09-05  ended
  tiktok  NZ     government-devices 2023-03-03  no-record
  tiktok  NZ     government-devices 2023-03-04  in-force
  tiktok  NZ     military           2022-11-29  no-record
  tiktok  NZ     military           2022-11-30  in-force
  tiktok  NZ     minors             2025-05-06  proposed
  tiktok  PG     minors             2025-10-01  no-record
  tiktok  PG     minors             2025-10-02  proposed
  tiktok  PH     military           2021-12-30  no-record
  tiktok  PH     military           2021-12-31  in-force
  tiktok  PH     public             2024-05-23  proposed
  tiktok  PH     public             2025-06-29  proposed
  tiktok  PH     public             2025-06-30  ended
  tiktok  PH     minors             2026-03-09  no-record
  tiktok  PH     minors             2026-03-10  proposed
  tiktok  PK     public             2020-10-18  in-force
  tiktok  PK     public             2021-06-27  ended
  tiktok  PK     public             2021-06-28  in-force
  tiktok  PK     public             2021-07-02  ended
  tiktok  PK     public             2021-10-25  in-force
  tiktok  PK     minors             2025-07-20  no-record
  tiktok  PK     minors             2025-07-21  proposed
  tiktok  PK     minors             2025-09-01  ended
  tiktok  SG     government-devices 2023-03-17  in-force
  tiktok  SN     public             2023-08-01  no-record
  tiktok  SN     public             2023-08-02  in-force
  tiktok  SO     public             2023-08-19  no-record
  tiktok  SO     public             2023-08-20  pending
  tiktok  SO     public             2023-08-24  in-force
  tiktok  SO     public             2025-11-11  suspended
  tiktok  SS     public             2025-01-21  no-record
  tiktok  SS     public             2025-01-22  in-force
  tiktok  SS     public             2025-01-27  ended
  tiktok  TW     government-devices 2020-12-30  no-record
  tiktok  TW     government-devices 2020-12-31  in-force
  tiktok  TW     government-devices 2022-12-04  in-force
  tiktok  TW     government-devices 2022-12-05  in-force
  wechat  TW     government-devices 2025-12-02  no-record
  wechat  TW     government-devices 2025-12-03  in-force
  wechat  TW     education          2026-01-29  no-record
  tiktok  TW     education          2025-10-14  no-record
  tiktok  TW     education          2025-10-15  proposed
  wechat  TW     education          2026-01-30  in-force
  tiktok  TZ     public             2025-10-28  no-record
  tiktok  TZ     public             2025-10-29  in-force
  tiktok  UG     public             2021-01-11  no-record
  tiktok  UG     public             2021-01-12  in-force
  tiktok  UG     public             2021-02-10  ended
  tiktok  UG     public             2026-01-12  ended
  tiktok  UG     public             2026-01-13  in-force
  tiktok  UG     public             2026-01-25  in-force
  tiktok  UG     public             2026-01-26  ended
  tiktok  UZ     public             2021-07-01  no-record
  tiktok  UZ     public             2022-08-01  in-force
  wechat  UZ     public             2022-07-31  in-force
  tiktok  VN     minors             2024-11-09  pending
  tiktok  VN     minors             2024-12-24  pending
  tiktok  VN     minors             2024-12-25  in-force
`;

/** What readers are told where the state alone would say too much or too little. */
const KNOWN_WORDS: KnownWords[] = [
  [
    'tiktok',
    'AU',
    'government-devices',
    '2022-07-01',
    'for Home Affairs and other single departments only, in force at least since 3 Feb 2021',
  ],
  ['tiktok', 'AU', 'government-devices', '2023-04-04', 'in force since 4 Apr 2023'],
  [
    'tiktok',
    'NZ',
    'government-devices',
    '2023-04-01',
    'for the Foreign Ministry and other single agencies only, in force at least since 4 Mar 2023; 1 more rule for others',
  ],
  ['tiktok', 'IL', 'military', '2020-06-01', 'for the Border Police only, in force since Jan 2020'],
  ['wechat', 'IR', 'public', '2026-11-25', 'in force when last confirmed in July 2017'],
];

testKnown(' of Asia, the Pacific, the Middle East and Africa', KNOWN, KNOWN_WORDS);
