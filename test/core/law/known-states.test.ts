import { type KnownWords, testKnown } from './known.ts';

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
  tiktok  US     government-devices 2022-12-28  proposed
  tiktok  US     government-devices 2022-12-29  in-force
  tiktok  US     government-devices 2026-07-17  in-force
  tiktok  US     government-devices 2026-07-18  suspended
  tiktok  US     government-devices 2026-08-09  suspended
  tiktok  US     government-devices 2026-08-10  suspended
  tiktok  US     government-devices 2026-11-24  suspended
  wechat  US     procurement        2025-01-06  no-record
  wechat  US     procurement        2025-01-07  in-force
  wechat  US     public             2025-01-07  ended
  tiktok  BE-WAL government-devices 2023-12-31  in-force
  tiktok  BE-WAL government-devices 2024-01-01  ended
  tiktok  IT     minors             2021-03-14  in-force
  tiktok  IT     minors             2021-03-15  ended
  rednote TW     public             2025-12-03  no-record
  rednote TW     public             2026-12-03  in-force
  rednote TW     public             2026-12-04  ended
  tiktok  SN     public             2024-02-16  in-force
  tiktok  SN     public             2024-02-17  ended
  tiktok  AM     public             2022-09-12  no-record
  tiktok  AM     public             2022-09-13  in-force
  tiktok  AM     public             2022-09-20  in-force
  tiktok  AM     public             2022-09-21  ended
  tiktok  CD     public             2025-02-09  in-force
  tiktok  CD     public             2025-02-10  ended
  tiktok  MZ     public             2024-11-02  no-record
  tiktok  MZ     public             2024-11-03  in-force
  tiktok  MZ     public             2024-11-13  ended
  tiktok  TZ     public             2025-12-28  in-force
  tiktok  TZ     public             2025-12-29  ended
  tiktok  TG     public             2025-09-24  in-force
  tiktok  TG     public             2025-09-25  ended
  tiktok  VE     public             2025-01-06  ended
  tiktok  VE     public             2025-01-07  in-force
  tiktok  VE     public             2025-02-02  ended
  tiktok  GN     public             2025-12-21  ended
  tiktok  GN     public             2025-12-22  in-force
  tiktok  GN     public             2025-12-30  ended
  tiktok  DZ     public             2022-06-11  no-record
  tiktok  DZ     public             2022-06-12  in-force
  tiktok  DZ     public             2022-06-16  in-force
  tiktok  DZ     public             2022-06-17  ended
  tiktok  DZ     public             2024-06-08  ended
  tiktok  DZ     public             2024-06-13  in-force
  tiktok  DZ     public             2024-06-14  ended
  tiktok  DZ     public             2025-06-19  in-force
  tiktok  DZ     public             2025-06-20  ended
  tiktok  BY     public             2025-01-10  in-force
  tiktok  BY     public             2025-01-11  ended
  tiktok  GL     government-devices 2023-03-10  in-force
  tiktok  FO     government-devices 2023-02-28  no-record
  tiktok  FO     government-devices 2023-03-01  in-force
  tiktok  GG     government-devices 2023-03-22  in-force
  tiktok  HU     government-devices 2023-08-05  proposed
  tiktok  HU     government-devices 2026-07-01  ended
  tiktok  GB-NIR government-devices 2023-03-20  no-record
  tiktok  GB-NIR government-devices 2023-03-21  in-force
  tiktok  PK-PB  public             2024-07-15  no-record
  tiktok  FR     minors             2026-08-13  pending
  tiktok  FR     minors             2026-08-24  ended
  tiktok  NZ     minors             2026-08-24  proposed
  tiktok  FR-NC  public             2024-05-14  no-record
  tiktok  SO     public             2023-09-29  in-force
  tiktok  SO     public             2023-09-30  suspended
  tiktok  US-LA  government-devices 2023-06-29  in-force
  wechat  US-NH  government-devices 2025-10-05  in-force
  wechat  US-NH  government-devices 2025-10-06  in-force
  tiktok  DK     government-devices 2023-02-23  in-force
  tiktok  US-PA  government-devices 2025-06-03  in-force
  tiktok  US-PA  government-devices 2025-06-04  proposed
  tiktok  US-NY  government-devices 2020-06-29  no-record
  tiktok  US-NY  government-devices 2020-06-30  in-force
  tiktok  US-NY  government-devices 2026-03-31  in-force
  tiktok  US-OK  education          2022-12-19  no-record
  tiktok  US-OK  education          2022-12-20  in-force
  tiktok  US-FL  government-devices 2020-08-10  no-record
  tiktok  US-FL  procurement        2022-09-21  no-record
  tiktok  US-FL  procurement        2022-09-22  in-force
  tiktok  US-CA  government-devices 2023-03-13  no-record
  tiktok  US-CA  government-devices 2023-03-14  in-force
  tiktok  US-CA  government-devices 2023-05-30  proposed
  tiktok  US-CA  government-devices 2024-11-30  in-force
  tiktok  US-IL  government-devices 2022-12-13  no-record
  tiktok  US-IL  government-devices 2023-02-16  proposed
  tiktok  US-IL  government-devices 2023-02-17  proposed
  tiktok  US-IL  government-devices 2023-02-28  in-force
  tiktok  US-AZ  government-devices 2023-04-03  no-record
  tiktok  US-AZ  government-devices 2023-04-04  in-force
  tiktok  US-AZ  government-devices 2023-05-19  in-force
  tiktok  US     education          2023-01-09  no-record
  tiktok  US     education          2023-01-10  proposed
  tiktok  US     education          2025-01-02  proposed
  tiktok  US     education          2025-01-03  ended
  tiktok  CZ     government-devices 2023-03-07  no-record
  tiktok  CZ     government-devices 2023-03-08  in-force
  tiktok  FI     government-devices 2022-09-30  no-record
  tiktok  FI     government-devices 2022-10-31  in-force
  tiktok  FI     government-devices 2024-03-01  in-force
  tiktok  LT     government-devices 2023-02-27  no-record
  tiktok  LT     government-devices 2023-02-28  in-force
  tiktok  IS     government-devices 2023-03-31  in-force
  tiktok  SI     minors             2026-02-04  no-record
  tiktok  SI     minors             2026-02-05  proposed
  tiktok  CY     minors             2026-04-15  no-record
  tiktok  CY     minors             2026-04-16  proposed
  tiktok  IT     minors             2021-01-21  no-record
  tiktok  IT     minors             2021-01-22  in-force
  tiktok  IT     minors             2024-05-31  proposed
  signal  IT     minors             2025-10-31  proposed
  tiktok  RO     minors             2025-10-05  no-record
  tiktok  RO     minors             2025-10-06  proposed
  tiktok  AL     public             2026-02-04  in-force
  tiktok  XK     government-devices 2024-06-27  no-record
  tiktok  XK     government-devices 2024-06-28  in-force
  tiktok  NL-GR  government-devices 2023-05-31  in-force
  tiktok  DE     government-devices 2021-05-31  no-record
  tiktok  DE     government-devices 2021-06-30  in-force
  tiktok  BE     government-devices 2023-03-02  no-record
  tiktok  BE     government-devices 2023-03-10  in-force
  tiktok  BE-BRU government-devices 2023-03-09  no-record
  tiktok  BE-BRU government-devices 2023-03-10  in-force
  tiktok  BE-BRU government-devices 2023-10-13  in-force
  tiktok  BE     government-devices 2024-03-20  in-force
  tiktok  BE-VLG government-devices 2023-03-08  no-record
  tiktok  BE-VLG government-devices 2023-03-09  in-force
  tiktok  AT-2   government-devices 2023-05-12  pending
  tiktok  AT-2   government-devices 2023-05-31  in-force
  tiktok  AT-7   government-devices 2023-05-31  in-force
  tiktok  AT-3   government-devices 2023-05-12  proposed
  tiktok  AT-4   government-devices 2023-05-09  no-record
  tiktok  AT-4   government-devices 2023-05-10  in-force
  tiktok  SE-AC  government-devices 2023-04-27  pending
  tiktok  SE-AC  government-devices 2023-04-28  in-force
  tiktok  SE-C   government-devices 2023-05-01  no-record
  tiktok  SE-C   government-devices 2023-05-02  in-force
  tiktok  DK-81  government-devices 2023-03-31  in-force
  tiktok  DK-82  government-devices 2023-03-31  in-force
  tiktok  DK-83  government-devices 2023-03-31  in-force
  tiktok  DK-84  government-devices 2023-01-31  in-force
  tiktok  EE     government-devices 2020-06-29  no-record
  tiktok  EE     government-devices 2020-06-30  in-force
  tiktok  DK     education          2023-04-30  in-force
  telegram NO    government-devices 2023-03-20  no-record
  telegram NO    government-devices 2023-03-21  in-force
  tiktok  NO-34  government-devices 2023-04-12  no-record
  telegram NO-34 government-devices 2023-04-13  in-force
  telegram NO-46 government-devices 2023-03-29  in-force
  tiktok  US-KS  education          2023-08-07  no-record
  tiktok  US-KS  education          2023-08-08  in-force
  tiktok  US-WI  education          2023-01-23  no-record
  tiktok  US-WI  education          2023-01-24  pending
  tiktok  US-WI  education          2023-03-02  pending
  tiktok  US-WI  education          2023-03-03  in-force
  telegram NO-30 government-devices 2023-03-23  no-record
  telegram NO-30 government-devices 2023-03-24  in-force
  tiktok  GB-ENG government-devices 2023-03-24  no-record
  tiktok  GB-ENG government-devices 2023-03-25  in-force
  tiktok  NL-ZH  government-devices 2023-05-23  no-record
  tiktok  NL-ZH  government-devices 2023-05-24  in-force
  tiktok  NL-NB  government-devices 2022-11-29  no-record
  tiktok  NL-NB  government-devices 2022-11-30  in-force
  tiktok  NL-NH  government-devices 2023-03-27  no-record
  tiktok  NL-NH  government-devices 2023-03-28  in-force
  tiktok  NO     minors             2024-10-22  no-record
  tiktok  NO     minors             2024-10-23  proposed
  tiktok  ES     minors             2024-06-03  no-record
  tiktok  ES     minors             2024-06-04  proposed
  tiktok  ES     minors             2026-10-05  proposed
  tiktok  ES     minors             2026-10-06  ended
  tiktok  PT     minors             2026-02-01  no-record
  tiktok  PT     minors             2026-02-02  proposed
  tiktok  GR     minors             2026-05-12  proposed
  tiktok  GB     minors             2026-06-14  no-record
  tiktok  GB     minors             2026-06-15  proposed
  tiktok  GB-SCT government-devices 2023-03-16  no-record
  tiktok  GB-SCT government-devices 2023-03-17  in-force
  tiktok  BR     minors             2022-06-23  no-record
  tiktok  BR     minors             2022-06-24  in-force
  tiktok  VE     operations         2024-12-29  no-record
  tiktok  VE     operations         2024-12-30  in-force
  tiktok  CA     minors             2026-06-09  no-record
  tiktok  CA     minors             2026-06-10  proposed
  tiktok  CA-AB  government-devices 2023-02-27  no-record
  tiktok  CA-AB  government-devices 2023-02-28  in-force
  tiktok  CA-MB  minors             2026-04-24  no-record
  tiktok  CA-MB  minors             2026-04-25  proposed
  tiktok  CA-MB  government-devices 2023-03-05  pending
  tiktok  CA-MB  government-devices 2023-03-06  in-force
  tiktok  TW     government-devices 2026-01-15  in-force
  tiktok  CA-BC  government-devices 2023-02-26  no-record
  tiktok  CA-BC  government-devices 2023-02-27  in-force
  wechat  CA-BC  government-devices 2023-10-31  no-record
  wechat  CA-BC  government-devices 2023-11-15  in-force
  wechat  CA-MB  government-devices 2023-10-30  no-record
  wechat  CA-MB  government-devices 2023-10-31  in-force
  kaspersky CA-MB government-devices 2023-10-31 in-force
  tiktok  CA-MB  education          2023-04-27  no-record
  tiktok  CA-MB  education          2023-04-28  in-force
  wechat  CA-QC  government-devices 2023-11-02  no-record
  wechat  CA-QC  government-devices 2023-11-03  in-force
  wechat  CA-QC  education          2023-11-13  no-record
  wechat  CA-QC  education          2023-11-14  in-force
  tiktok  CA-ON  education          2023-03-08  no-record
  tiktok  CA-ON  education          2023-03-09  in-force
  tiktok  CA-SK  education          2023-03-06  no-record
  tiktok  CA-SK  education          2023-03-07  in-force
  telegram NO    education          2023-03-22  no-record
  telegram NO    education          2023-03-23  in-force
  tiktok  NL     education          2023-02-28  no-record
  tiktok  NL     education          2023-04-25  in-force
  tiktok  US-IN  education          2023-03-26  no-record
  tiktok  US-IN  education          2023-03-27  in-force
  tiktok  US-NC  education          2023-01-08  no-record
  tiktok  US-NC  education          2023-01-09  in-force
  tiktok  US-FL  education          2023-03-06  no-record
  tiktok  US-FL  education          2023-03-07  in-force
  tiktok  CA-ON  government-devices 2023-03-01  no-record
  tiktok  CA-ON  government-devices 2023-03-03  in-force
  tiktok  CA-ON  government-devices 2023-03-09  in-force
  tiktok  IE     operations         2025-06-04  pending
  tiktok  IE     operations         2025-06-05  blocked
  tiktok  TR     minors             2026-10-31  pending
  tiktok  TR     minors             2026-11-01  in-force
  tiktok  US     operations         2025-09-25  suspended
  tiktok  US-KS  government-devices 2023-02-16  in-force
  tiktok  US-AZ  government-devices 2023-05-10  in-force
  kaspersky US-MD government-devices 2022-12-05 no-record
  kaspersky US-MD government-devices 2022-12-06 in-force
  tiktok  US     operations         2026-11-24  suspended
  wechat  US-MA  government-devices 2023-02-15  no-record
  wechat  US-MA  government-devices 2023-02-16  proposed
  wechat  US-MA  government-devices 2024-12-30  proposed
  wechat  US-MA  government-devices 2024-12-31  ended
  wechat  US-MA  government-devices 2025-02-27  proposed
  tiktok  US-CT  government-devices 2023-03-02  no-record
  tiktok  US-CT  government-devices 2023-03-03  proposed
  tiktok  US-CT  government-devices 2023-06-06  proposed
  tiktok  US-CT  government-devices 2023-06-07  ended
  tiktok  US-HI  government-devices 2023-01-22  no-record
  tiktok  US-HI  government-devices 2023-01-23  proposed
  tiktok  US-HI  government-devices 2024-05-30  proposed
  tiktok  US-HI  government-devices 2024-05-31  ended
  tiktok  US-AL  education          2022-12-12  no-record
  tiktok  US-AL  education          2022-12-13  in-force
  wechat  US-NC  government-devices 2023-01-25  pending
  wechat  US-NC  government-devices 2023-01-26  in-force
  wechat  US-NC  government-devices 2025-05-07  in-force
  tiktok  US-PA  government-devices 2023-03-07  in-force
  tiktok  US-PA  government-devices 2023-03-08  proposed
  tiktok  US-PA  government-devices 2024-11-29  proposed
  tiktok  US-PA  government-devices 2024-11-30  in-force
  tiktok  US-WY  education          2023-01-22  no-record
  tiktok  US-WY  education          2023-01-23  in-force
  tiktok  US-AR  education          2023-01-22  no-record
  tiktok  US-AR  education          2023-01-23  in-force
  tiktok  US-TN  government-devices 2022-12-31  in-force
  tiktok  US-TX  government-devices 2022-12-07  in-force
  tiktok  US-MS  government-devices 2023-02-06  in-force
  tiktok  US-SC  education          2023-03-22  no-record
  tiktok  US-SC  education          2023-03-23  in-force
  tiktok  US-SC  education          2023-07-10  in-force
  tiktok  US-ND  education          2023-03-29  no-record
  tiktok  US-ND  education          2023-03-30  pending
  tiktok  US-ND  education          2023-06-19  pending
  tiktok  US-ND  education          2023-06-20  in-force
`;

/** What readers are told where the state alone would say too much or too little. */
const KNOWN_WORDS: KnownWords[] = [
  ['tiktok', 'US', 'government-devices', '2022-12-29', 'in force since 29 Dec 2022'],
  [
    'tiktok',
    'US',
    'government-devices',
    '2026-08-10',
    'suspended since 18 July 2026; in force for federal contractors; 7 more rules for others',
  ],
  [
    'tiktok',
    'EU',
    'government-devices',
    '2023-02-23',
    'for the European Commission only, in force since 23 Feb 2023; 1 more rule for others',
  ],
  [
    'tiktok',
    'EU',
    'government-devices',
    '2023-03-20',
    'for the European Commission only, in force since 23 Feb 2023; 4 more rules for others; in force for the Committee of the Regions and the Economic and Social Committee from some day in Mar 2023 on',
  ],
  ['tiktok', 'DK', 'government-devices', '2023-02-28', 'advice since 23 Feb 2023'],
  [
    'tiktok',
    'DK',
    'government-devices',
    '2023-03-05',
    "advice since 23 Feb 2023; in force for the Prime Minister's Office from some day in Mar 2023 on",
  ],
  [
    'tiktok',
    'DK',
    'government-devices',
    '2023-03-06',
    "advice since 23 Feb 2023; in force for the Ministry of Defence; in force for the Prime Minister's Office from some day in Mar 2023 on",
  ],
  [
    'tiktok',
    'US-PA',
    'government-devices',
    '2024-11-30',
    'for the Treasury only, in force since 22 Dec 2022; 1 more rule for others',
  ],
  [
    'tiktok',
    'US-PA',
    'government-devices',
    '2024-11-29',
    'proposed 8 Mar 2023; in force for the Treasury; 1 more rule for others',
  ],
  ['tiktok', 'US-CT', 'government-devices', '2026-11-24', 'dropped 7 June 2023, never adopted'],
  [
    'tiktok',
    'US-PA',
    'government-devices',
    '2026-11-24',
    'proposed 4 June 2025; in force for the Treasury; 1 more rule for others',
  ],
  [
    'tiktok',
    'US-PA',
    'government-devices',
    '2026-11-24',
    'proposed 4 June 2025; in force for the Treasury; 1 more rule for others',
  ],
  [
    'tiktok',
    'CZ',
    'government-devices',
    '2023-03-22',
    'for bodies bound by the Cyber Security Act only, in force since 8 Mar 2023; 3 more rules for others; in force for the Senate from some day in Mar 2023 on',
  ],
  ['tiktok', 'LT', 'government-devices', '2023-03-06', 'advice at least since 28 Feb 2023'],
  ['tiktok', 'RO', 'government-devices', '2023-05-17', 'nothing on record'],
  ['tiktok', 'RO', 'government-devices', '2023-05-18', 'advice since 18 May 2023'],
  [
    'tiktok',
    'GB-SCT',
    'government-devices',
    '2023-03-17',
    'for the Scottish Parliament only, advice since 17 Mar 2023',
  ],
  ['tiktok', 'FI', 'government-devices', '2024-03-01', 'for the Eduskunta only, in force since 1 Mar 2024'],
  ['tiktok', 'US-WV', 'government-devices', '2023-01-15', 'in force at least since 19 Dec 2022'],
  [
    'tiktok',
    'US-NY',
    'government-devices',
    '2020-06-15',
    'nothing on record; in force from some day in June 2020 on',
  ],
  [
    'tiktok',
    'SO',
    'public',
    '2023-09-15',
    'in force since 24 Aug 2023; suspended from some day in Sep 2023 on',
  ],
  ['tiktok', 'SO', 'public', '2023-10-01', 'suspended since Sep 2023'],
  ['tiktok', 'AU-TAS', 'government-devices', '2025-04-29', 'in force since 6 Apr 2023'],
  ['tiktok', 'AU-TAS', 'government-devices', '2025-04-30', 'in force when last confirmed in Apr 2023'],
  ['tiktok', 'AU-VIC', 'government-devices', '2025-04-30', 'in force since 3 July 2023'],
  ['wechat', 'US', 'procurement', '2026-11-24', 'for the Defense Department only, listed since 7 Jan 2025'],
  ['wechat', 'US', 'government-devices', '2021-01-02', 'proposed 5 Aug 2020'],
  ['wechat', 'US', 'government-devices', '2021-01-03', 'dropped 3 Jan 2021, never adopted'],
  ['tiktok', 'US', 'education', '2025-01-03', 'dropped 3 Jan 2025, never adopted'],
  ['tiktok', 'US-FL', 'procurement', '2022-09-22', 'for government contracts, in force since 22 Sep 2022'],
  [
    'tiktok',
    'US-CA',
    'government-devices',
    '2026-11-24',
    'for Orange County only, in force when last confirmed in Mar 2023; 1 more rule for others',
  ],
];

testKnown('', KNOWN, KNOWN_WORDS);
