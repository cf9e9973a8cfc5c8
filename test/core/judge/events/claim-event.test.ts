import { describe, expect, it } from 'vitest';
import type { ToldShares } from '../../../../src/core/judge/claims/told.ts';
import { reportCases } from '../../../../src/core/judge/events/claim-event.ts';
import { reportingArticle } from '../../../../src/core/judge/events/report-case.ts';
import { ratedCases, weighedCases } from '../../../../src/core/judge/events/report-odds.ts';
import { REPORT_RULES } from '../../../../src/core/judge/events/report-rules.ts';
import { isRival } from '../../../../src/core/judge/events/rivals.ts';
import { explainArticle } from '../../../../src/core/judge/explain/explain-article.ts';
import { judgeArticle } from '../../../../src/core/judge/judge-article.ts';
import { authoredJudge, authoredRecord } from '../../../authored-record.ts';
import { datedArticle } from '../written-articles.ts';

const CLAIM = {
  app: 'tiktok',
  place: 'US',
  scope: 'public',
  day: null,
  main: true,
  sentences: [],
  sayings: [],
} as const;

/** Each state of the law is equally likely. */
const EQUAL: ToldShares = {
  proposed: 1 / 7,
  pending: 1 / 7,
  'in-force': 1 / 7,
  blocked: 1 / 7,
  suspended: 1 / 7,
  ended: 1 / 7,
  none: 1 / 7,
};

/**
 * Returns the ids of the events that an article published on `published` may report. The article's
 * claim names no time, no institution and no effect. `inferred` is true if the page does not state
 * `published` and the code has inferred it.
 */
function candidatesOn(published: string, inferred: boolean): string[] {
  return casesOn(published, inferred).map(({ candidate }) => candidate.event.id);
}

function casesOn(published: string, inferred = false, place = 'US', claim: object = {}) {
  const article = { ...reportingArticle([], [], new Map(), published), inferred };
  const reporting = { ...CLAIM, place, ...claim };
  return reportCases(authoredRecord(), authoredJudge().events, reporting, article);
}

describe('reportCases', () => {
  const upheld = 'us-2025-01-17-supreme-court-upholds';
  const accepted = 'us-2024-12-18-supreme-court-takes-case';

  it.each([false, true])('counts events of the last 30 days as recent (inferred: %s)', (inferred) =>
    expect(candidatesOn('2025-01-01', inferred)).toContain(accepted),
  );
  it.each([false, true])('leaves out later events (inferred: %s)', (inferred) => {
    expect(candidatesOn('2024-12-19', inferred)).not.toContain(upheld);
    expect(candidatesOn('2025-01-16', inferred)).toContain(upheld);
  });
});

describe('ratedCases', () => {
  /** Id of the event by which the US law on TikTok of 2024 became `pending`. */
  const signed = 'us-2024-04-24-pafaca-signed';
  const ratedOn = (published: string, told: ToldShares) =>
    ratedCases(weighedCases(casesOn(published)), told).map(
      ({ report }) => report.candidate.event.id,
    );

  it('keeps an event of the next day only if it led to a likeliest state', () => {
    expect(ratedOn('2024-04-23', EQUAL)).toContain(signed);
    expect(ratedOn('2024-04-23', { ...EQUAL, pending: 0.2 })).toContain(signed);
    expect(ratedOn('2024-04-23', { ...EQUAL, proposed: 0.2 })).not.toContain(signed);
  });
});

describe('isRival', () => {
  const signed = 'us-2024-04-24-pafaca-signed';

  it.each([
    ['a ruling on the same rule', 'us-2025-01-17-supreme-court-upholds', false],
    [
      'a step of the same rule that changed no state',
      'us-2025-01-10-supreme-court-argument',
      false,
    ],
    ['an event of other rules', 'us-2025-01-03-bills-die-with-118th-congress', true],
  ])('has the right answer for %s', (_, event, answer) => {
    const reportOf = (id: string) => {
      const report = casesOn('2025-01-18').find(({ candidate }) => candidate.event.id === id);
      if (!report) throw new Error(`${id} is no candidate`);
      return report;
    };
    expect(isRival(reportOf(event), reportOf(signed))).toBe(answer);
  });

  it('does not count an act and the guidance on it as rivals in background', () => {
    const [act, guidance] = ['us-2022-12-29-device-act-signed', 'us-2023-02-27-omb-m-23-13'];
    const areRivals = (main: boolean) => {
      const cases = casesOn('2023-03-21', false, 'US', { scope: 'government-devices', main });
      const [one, other] = [act, guidance].map((id) =>
        cases.find(({ candidate }) => candidate.event.id === id),
      );
      return one && other && [isRival(one, other), isRival(other, one)];
    };
    expect(areRivals(false)).toEqual([false, false]);
    expect(areRivals(true)).toEqual([true, true]);
  });
});

describe('the time that a claim names', () => {
  const addedIn = (sentence: string) => {
    const article = datedArticle('en', '2025-05-05', 'Where TikTok is banned', sentence);
    const { claims } = explainArticle(authoredJudge(), article).explanation;
    return claims[0]?.event?.rules.find(({ rule }) => rule === 'names-time')?.adds ?? 0;
  };

  it('counts half if it is a year alone', () => {
    expect(addedIn('India banned TikTok.')).toBe(0);
    const byYear = addedIn('India banned TikTok in 2020.');
    expect(byYear).toBeGreaterThan(0);
    expect(addedIn('India banned TikTok in June 2020.')).toBeCloseTo(2 * byYear, 12);
  });
});

describe('the rule rule-over', () => {
  const valueFor = (event: string, published: string, told: ToldShares, place = 'US') => {
    const cases = casesOn(published, false, place);
    const report = cases.find(({ candidate }) => candidate.event.id === event);
    const rule = REPORT_RULES.find(({ name }) => name === 'rule-over');
    return report && rule?.value(report, told);
  };

  it.each([
    ['an event of a rule that is over', 'us-2020-09-19-commerce-delays-tiktok', '2025-02-12', 1],
    [
      'an end that is hardly told',
      'us-2025-01-03-bills-die-with-118th-congress',
      '2025-02-12',
      0.9,
    ],
    ['an event of a rule that stands', 'us-2025-01-20-eo-14166', '2025-02-12', 0],
    ['an event before its rule was over', 'us-2020-09-19-commerce-delays-tiktok', '2020-09-20', 0],
  ])('has the right value for %s', (_, event, published, value) =>
    expect(valueFor(event, published, { ...EQUAL, ended: 0.1 })).toBeCloseTo(value, 12),
  );

  it.each([
    ['an early end', 'us-2021-06-09-eo-14034-revokes', '2026-03-01', 'US', 1],
    ['the last end', 'us-2026-01-22-joint-venture-closes', '2026-03-01', 'US', 0],
    ['an event after the end of its rule', 'pk-2026-06-16-phc-petition', '2026-06-17', 'PK', 0],
  ])('has the right value for %s when all rules are over', (_, event, published, place, value) =>
    expect(valueFor(event, published, EQUAL, place)).toBe(value),
  );
});

describe('the likeliest event of a main claim', () => {
  const likeliest = (language: string, date: string, title: string, text: string) => {
    const article = datedArticle(language, date, title, text);
    return explainArticle(authoredJudge(), article).explanation.claims[0]?.event?.id;
  };

  it.each([
    [
      'en',
      'The RESTRICT Act could ban much more than TikTok',
      'The RESTRICT Act was introduced in the US Senate and would allow the government to ban TikTok.',
    ],
    [
      'de',
      'RESTRICT Act: USA wollen TikTok verbieten',
      'Der RESTRICT Act, den US-Senatoren eingebracht haben, würde der US-Regierung erlauben, TikTok zu verbieten.',
    ],
    [
      'fr',
      'RESTRICT Act : les États-Unis veulent interdire TikTok',
      'Le RESTRICT Act, proposé au Sénat américain, permettrait au gouvernement d’interdire TikTok aux États-Unis.',
    ],
    [
      'ja',
      '米国でTikTok禁止法案「RESTRICT Act」',
      '米上院に提出された法案「RESTRICT Act」は、政府にTikTokの禁止を認める。',
    ],
  ])('is one of the bill that it names (%s)', (language, title, text) =>
    expect(likeliest(language, '2023-04-10', title, text)).toBe(
      'us-2023-03-07-restrict-act-introduced',
    ),
  );

  it.each([
    [
      'en',
      'TikTok fails to halt US law',
      'A US court has upheld the law that bans TikTok unless it is sold by 19 January 2025. President Joe Biden signed the law, which passed Congress with votes of both parties.',
    ],
    [
      'de',
      'TikTok scheitert vor US-Gericht',
      'Ein US-Gericht hat das TikTok-Verbot bestätigt. Präsident Joe Biden hatte das Gesetz unterzeichnet, nach dem TikTok bis 19. Januar 2025 verkauft werden muss.',
    ],
    [
      'it',
      'TikTok perde in tribunale negli Stati Uniti',
      'Un tribunale degli Stati Uniti ha confermato il divieto di TikTok. Il presidente Joe Biden aveva firmato la legge, che impone la vendita entro il 19 gennaio 2025.',
    ],
  ])('is the news rather than what came before it (%s)', (language, title, text) =>
    expect(likeliest(language, '2024-12-07', title, text)).toBe('us-2024-12-06-dc-circuit-upholds'),
  );

  it.each([
    ['zh', '美国TikTok禁令仍暂停生效', '美国针对TikTok的禁令暂停生效，用户仍可使用该应用。'],
    [
      'pl',
      'Zakaz TikToka w USA nadal zawieszony',
      'Zakaz TikToka w USA jest zawieszony, a aplikacja działa.',
    ],
    [
      'id',
      'Larangan TikTok di AS masih ditunda',
      'Amerika Serikat menunda larangan TikTok, dan aplikasi masih bisa dipakai.',
    ],
  ])('is none of a rule that is over (%s)', (language, title, text) =>
    expect(likeliest(language, '2025-02-12', title, text)).toBe('us-2025-01-20-eo-14166'),
  );
});

describe('the event that a claim reports', () => {
  const claimsIn = (language: string, date: string, title: string, text: string) =>
    judgeArticle(authoredJudge(), datedArticle(language, date, title, text)).claims;
  const reported = (
    place: string,
    ...[language, date, title, text]: Parameters<typeof claimsIn>
  ) => {
    const claim = claimsIn(language, date, title, text).find((claim) => claim.place === place);
    return claim ? (claim.event?.id ?? null) : 'no claim';
  };

  it.each([
    [
      'en',
      'Seoul: new bill to keep children off TikTok',
      'On Tuesday, eleven members of South Korea’s parliament brought in a bill that would keep children under 14 off TikTok.',
    ],
    [
      'de',
      'Südkorea: Gesetzentwurf soll Kindern TikTok verbieten',
      'Elf Abgeordnete in Südkorea haben am Dienstag einen Gesetzentwurf eingebracht, der Kindern unter 14 Jahren TikTok verbieten soll.',
    ],
    [
      'ko',
      '14세 미만 틱톡 금지 법안 발의',
      '한국 국회의원 11명이 22일 14세 미만 아동의 틱톡 이용을 금지하는 법안을 발의했다.',
    ],
  ])('is no old one when the article tells of another day (%s)', (language, title, text) =>
    expect(reported('KR', language, '2025-04-22', title, text)).toBeNull(),
  );

  it.each([
    [
      'en',
      'Australia bars children from TikTok',
      'Australia has barred children under 16 from TikTok since December.\nDenmark and New Zealand plan similar bans on TikTok for children.',
    ],
    [
      'es',
      'Australia veta TikTok a los menores',
      'Australia prohíbe TikTok a los menores de 16 años desde diciembre.\nDinamarca y Nueva Zelanda estudian prohibir TikTok a los menores.',
    ],
    [
      'id',
      'Australia larang anak memakai TikTok',
      'Australia melarang anak di bawah 16 tahun memakai TikTok sejak Desember.\nDenmark dan Selandia Baru merencanakan larangan TikTok serupa bagi anak-anak.',
    ],
    [
      'ja',
      'オーストラリア、子どものTikTok禁止',
      'オーストラリアは12月から16歳未満の子どものTikTok利用を禁止している。\nデンマークとニュージーランドも子どものTikTok禁止を検討している。',
    ],
  ])('is none for a bare mention of a proposal of several steps (%s)', (language, title, text) =>
    expect(reported('NZ', language, '2026-02-10', title, text)).toBeNull(),
  );

  it.each([
    [
      'en',
      'Greece wants children off TikTok',
      'The Greek government wants to bar children under 15 from TikTok.\nDenmark and Italy are preparing the same, and Australia’s limit took effect in December.',
    ],
    [
      'it',
      'La Grecia vuole togliere TikTok ai bambini',
      'Il governo greco vuole vietare TikTok ai minori di 15 anni.\nAnche Danimarca e Italia lavorano a un divieto per i minori, mentre in Australia la legge è in vigore da dicembre.',
    ],
    [
      'pl',
      'Grecja chce zabrać dzieciom TikToka',
      'Rząd Grecji chce zakazać TikToka dzieciom do 15 lat.\nNad takim samym zakazem pracują Dania i Włochy, a w Australii ustawa obowiązuje od grudnia.',
    ],
  ])('is none for such a mention beside a law in force (%s)', (language, title, text) =>
    expect(reported('DK', language, '2026-02-20', title, text)).toBeNull(),
  );

  it.each([
    [
      'en',
      'Norway wants an age limit for TikTok',
      'Norway wants to keep children under 15 off TikTok.\nIn Australia, children under 16 may not have TikTok accounts from 10 December.',
    ],
    [
      'fr',
      'La Norvège veut un âge minimal pour TikTok',
      'La Norvège veut interdire TikTok aux moins de 15 ans.\nEn Australie, l’interdiction de TikTok aux moins de 16 ans s’appliquera le 10 décembre 2025.',
    ],
    [
      'pl',
      'Norwegia chce granicy wieku dla TikToka',
      'Norwegia chce zakazać TikToka dzieciom do 15 lat.\nW Australii zakaz TikToka dla dzieci do 16 lat zacznie obowiązywać w grudniu.',
    ],
    [
      'ko',
      '노르웨이, 틱톡 나이 제한 추진',
      '노르웨이는 15세 미만의 틱톡 이용을 금지하려 한다.\n호주에서는 12월 10일부터 16세 미만의 틱톡 이용이 금지된다.',
    ],
  ])('is the start to come that the claim names (%s)', (language, title, text) =>
    expect(reported('AU', language, '2025-10-20', title, text)).toBe(
      'au-2025-12-10-minimum-age-in-force',
    ),
  );

  it.each([
    [
      'de',
      'Norwegen will Altersgrenze für TikTok',
      'Norwegen will TikTok für Kinder unter 15 Jahren verbieten.\nIn Australien ist TikTok für unter 16-Jährige ab nächstem Monat verboten.',
    ],
    [
      'zh',
      '挪威拟为TikTok设年龄限制',
      '挪威拟禁止15岁以下儿童使用TikTok。\n澳大利亚将从下个月起禁止16岁以下儿童使用TikTok。',
    ],
  ])('is the start that the next month brings (%s)', (language, title, text) =>
    expect(reported('AU', language, '2025-11-20', title, text)).toBe(
      'au-2025-12-10-minimum-age-in-force',
    ),
  );

  it.each([
    [
      'en',
      'Poland: officials should drop TikTok',
      'A council advised Polish officials to remove TikTok from work phones.\nThe European Commission and the European Parliament have introduced similar restrictions on TikTok.',
    ],
    [
      'it',
      'Polonia, via TikTok dai telefoni dei funzionari',
      'Un consiglio ha raccomandato ai funzionari polacchi di togliere TikTok dai telefoni di servizio.\nLa Commissione europea e il Parlamento europeo hanno già limitato TikTok sui dispositivi di servizio.',
    ],
    [
      'zh',
      '波兰建议官员删除TikTok',
      '波兰一个委员会建议官员从工作手机上删除TikTok。\n欧盟委员会和欧洲议会此前也已限制在工作设备上使用TikTok。',
    ],
  ])('is one of two bodies that the claim names (%s)', (language, title, text) =>
    expect(reported('EU', language, '2023-03-27', title, text)).toMatch(
      /^eu-2023-.*(commission|parliament)/,
    ),
  );

  it.each([
    ['2024-12-01', 'on 10 December'],
    ['2025-10-20', 'a year ago'],
  ])('is no start that is over three months away or not named (%s)', (date, when) =>
    expect(
      reported(
        'AU',
        'en',
        date,
        'Australia keeps children off TikTok',
        `Australia passed a law that will keep children under 16 off TikTok. Officials met companies ${when}.`,
      ),
    ).toBe('au-2024-11-29-minimum-age-passed'),
  );

  it.each([
    [
      'pl',
      'GB',
      '2023-03-27',
      'Polska: urzędnicy bez TikToka',
      'Rada doradcza zaleciła w poniedziałek polskim urzędnikom usunięcie TikToka ze służbowych telefonów.\nPodobne ograniczenia wprowadziły już rządy Kanady i Wielkiej Brytanii.',
      'gb-2023-03-16-government-bans-tiktok',
    ],
    [
      'en',
      'CZ',
      '2024-04-02',
      'Ireland’s cyber agency looks at TikTok',
      'Ireland’s National Cyber Security Centre is considering whether civil servants should lose TikTok on their work phones.\nThe United States removed the app from federal phones more than a year ago, and the Czech Republic has warned its ministries.',
      'cz-2023-03-08-nukib-tiktok-warning',
    ],
  ])(
    'is no other body’s rule that is just as likely (%s, %s)',
    (language, place, date, ...told) => {
      const [title, text, event] = told;
      expect(reported(place, language, date, title, text)).toBe(event);
    },
  );

  it.each([
    [
      'en',
      'Taiwan rules out a TikTok ban for all',
      'Taiwan’s digital minister said on Thursday that it has no plan to ban TikTok for the public.\nSince December 2022, government agencies in Taiwan may not have TikTok on their devices.',
    ],
    [
      'de',
      'Taiwan plant kein allgemeines TikTok-Verbot',
      'Taiwans Digitalminister sagte am Donnerstag, ein TikTok-Verbot für alle sei nicht geplant.\nSeit Dezember 2022 ist TikTok auf Geräten der Behörden in Taiwan verboten.',
    ],
    [
      'es',
      'Taiwán descarta vetar TikTok',
      'El ministro digital de Taiwán dijo el jueves que no prevé prohibir TikTok para todos.\nDesde diciembre de 2022, TikTok está prohibido en los dispositivos oficiales de Taiwán.',
    ],
    [
      'ja',
      '台湾、TikTokの全面禁止は考えず',
      '台湾のデジタル発展部は19日、一般市民のTikTok利用を禁止する考えはないと述べた。\n台湾では2022年12月から、行政機関の端末でTikTokの使用が禁じられている。',
    ],
  ])('may be one of a month that its own sentences name (%s)', (language, title, text) =>
    expect(
      claimsIn(language, '2024-12-19', title, text).find(
        ({ scope }) => scope === 'government-devices',
      )?.event?.id,
    ).toBe('tw-2022-12-05-public-sector-ban'),
  );

  const PARLIAMENTS = [
    [
      'en',
      'Ireland looks at TikTok',
      'Ireland is considering whether civil servants should lose TikTok on their work phones.\nNorway’s parliament has banned the app from its devices.',
    ],
    [
      'es',
      'Perú estudia vetar TikTok a sus funcionarios',
      'El Gobierno peruano estudia prohibir TikTok en los móviles oficiales de los funcionarios.\nEl Parlamento noruego prohibió TikTok en los teléfonos de los diputados.',
    ],
    [
      'ja',
      '韓国、公務員のTikTok使用を検討',
      '韓国政府は、公務員の業務用端末でTikTokの使用を禁止するか検討している。\nノルウェー議会は議員の端末でTikTokの使用を禁止した。',
    ],
    [
      'tr',
      'Yunanistan memurlara TikTok yasağı düşünüyor',
      'Yunan hükümeti memurların iş telefonlarında TikTok’u yasaklamayı düşünüyor.\nNorveç Parlamentosu TikTok’u milletvekillerinin telefonlarında yasakladı.',
    ],
    [
      'ar',
      'اليونان تدرس حظر تيك توك على الموظفين',
      'تدرس الحكومة اليونانية حظر تيك توك على هواتف العمل للموظفين.\nوحظر البرلمان النرويجي تيك توك على أجهزة النواب.',
    ],
  ] as const;
  it.each(PARLIAMENTS)('may be a parliament’s own rule (%s)', (language, title, text) =>
    expect(reported('NO', language, '2023-04-02', title, text)).toBe(
      'no-2023-03-23-storting-bans-tiktok',
    ),
  );

  it.each([
    [
      'a law',
      'GB',
      'Britain’s parliament passed a law that bans TikTok from government devices.',
      'gb-2023-03-16-government-bans-tiktok',
    ],
    [
      'a nearer place',
      'GB',
      'New Zealand’s parliament and the governments of Canada and Britain have banned TikTok from work phones.',
      'gb-2023-03-16-government-bans-tiktok',
    ],
  ])('is no parliament’s own rule beside %s', (_, place, text, event) =>
    expect(
      reported(
        place,
        'en',
        '2023-04-02',
        'Ireland looks at TikTok',
        `Ireland is considering whether civil servants should lose TikTok on their work phones.\n${text}`,
      ),
    ).toBe(event),
  );

  it('is no parliament’s own rule beside the name of another parliament', () =>
    expect(
      reported(
        'GB',
        'ko',
        '2023-04-02',
        '일본, 공무원 틱톡 금지 검토',
        '일본 정부는 공무원의 업무용 기기에서 틱톡 사용을 금지할지 검토하고 있다.\n유럽의회와 영국은 업무용 기기에서 틱톡을 금지했다.',
      ),
    ).toBe('gb-2023-03-16-government-bans-tiktok'));
});
