/**
 * Letters of other scripts that look like a Latin letter or digit, as hexadecimal code points.
 * From Unicode's confusables.txt, version 13.0.0 (https://www.unicode.org/Public/security/), under
 * the Unicode License in LICENSE-UNICODE.txt. Contains only letters that still differ after
 * compatibility folding and lower-casing.
 */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '2': '1a8 3e9 14bf a645 a6ef a75b',
  '3': '21d 25c 292 437 4e1 2ccd a76b 118ca 16f3b',
  '4': 'ab9e 118cf',
  '5': '1bd 118db',
  '6': '431 2cd3 abbe 118d5',
  '7': '104fa 118c6',
  '8': '223 9ea a6a 1031a 1e8cb',
  '9': '9ed a67 b68 d6d 2ccb a76f 118cc 118d6',
  a: '251 3b1 430 15c5 a4ee ab7a 102a0 16f40',
  aa: 'a733',
  ae: 'e6 4d5',
  ao: 'a735',
  au: 'a737',
  av: 'a739 a73b',
  ay: 'a73d',
  b: '185 3b2 432 44c 13fc 1472 15af 15f7 a4d0 a7b5 ab9f 10282 102a1 10301',
  bl: '44b',
  c: '3c2 3c3 441 1d04 2ca5 a4da abaf 102a2 10302 1043d 1051c 118e9 118f2',
  d: '501 146f 15de 15ea a4d2 a4d3 ab70 abb7',
  dz: '2a3',
  e: '3b5 435 4bd 2d39 a4f0 ab32 ab7c 10286 118c6 118ce',
  f: '3dd 584 15b4 1e9d a4dd a799 ab35 10287 102a5 10525 118c2',
  g: '18d 261 50d 581 13fb 1d83 a4d6 ab90',
  h: '3b7 43d 4bb 570 157c 2c8f a4e7 ab8b ab92 102cf',
  i: '131 269 26a 3b9 456 4cf a647 ab75 118c3',
  j: '29d 3f3 458 148d a4d9 ab7b',
  k: '3ba 43a 16d5 2c95 a4d7 abb6 10518',
  l:
    '1c0 269 3b9 456 4cf 5d5 5df 627 661 6f1 7ca 14aa 16c1 2c93 2cd1 2d4f a4e1 a4f2 abae ' +
    '1028a 10309 10320 10443 10526 118c3 118d2 16f16 16f28 1e8c7',
  ll: '1c1 5f0',
  lo: '44e',
  ls: '2aa',
  lz: '2ab',
  m: '3bc 3fb 43c 15f0 16d6 2c99 a4df ab87 102b0 10311',
  n: '3bd 578 57c 2c9b a4e0 10513',
  o:
    '3bf 3c3 43e 585 5e1 647 665 6be 6c1 6d5 6f5 7c0 966 9e6 a66 ae6 b20 b66 be6 c66 ce6 d20 ' +
    'd66 e50 ed0 101d 1040 10ff 12d0 1d0f 1d11 2c9f 2d54 3007 a4f3 ab3d 10292 102ab 1042c ' +
    '104ea 10516 114d0 118c8 118d5 118d7 118e0',
  oe: '153',
  oo: 'a699 a74f',
  p: '3c1 440 146d 2ca3 a4d1 abb2 10295',
  q: '51b 563 566 2d55',
  r: '280 433 1587 1d26 2c85 a4e3 ab47 ab48 ab71 ab81 aba2 104dc 16f35',
  rn: '11700 118e3',
  s: '1bd 455 57f a4e2 a731 aba5 abaa 10296 10448 118c1 16f3a',
  t: '3c4 442 2ca7 a4d4 ab72 10297 102b1 10315 118dc 16f0a',
  t3: 'a729',
  tf: 'a777',
  ts: '2a6',
  u: '28b 3c5 57d 1200 144c 1d1c a4f4 a79f ab4e ab52 104f6 118d8 16f42',
  ue: '1d6b',
  uo: 'ab63',
  v: '3bd 475 5d8 667 6f7 142f 1d20 2d38 a4e6 a6df aba9 1051d 11706 118c0 16f08',
  w: '26f 461 51d 561 1d21 a4ea ab83 aba4 1170a 1170e 1170f 118e6 118ef',
  x: '3c7 445 1541 157d 16b7 2cad 2d5d a4eb ab53 10290 102b4 10317 10322 10527 118ec',
  y: '263 28f 3b3 3c5 443 4af 10e7 1d8c 1eff 2ca9 a4ec ab5a ab79 ab8d 102b2 118c4 118dc 16f43',
  z: '3b6 1d22 a4dc ab93 102f5 118c4 118c9 118e5',
};
