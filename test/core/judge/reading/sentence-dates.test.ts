import { describe, expect, it } from 'vitest';
import { toldYears } from '../../../../src/core/judge/events/told-times.ts';
import type { Sentence } from '../../../../src/core/judge/reading/read-sentences.ts';
import { comingDatesIn, datesIn } from '../../../../src/core/judge/reading/sentence-dates.ts';
import { TextTimes } from '../../../../src/core/judge/reading/text-times.ts';

const PUBLISHED = '2024-06-10';

describe('datesIn', () => {
  it.each([
    ['en', 'It was signed in April.', '2024-04'],
    ['en', 'It was signed in April last year.', '2023-04'],
    ['de', 'Das Gesetz wurde am 24. April des vergangenen Jahres unterzeichnet.', '2023-04-24'],
    ['zh', '去年4月，法案通过。', '2023-04'],
    ['ru', 'Закон приняли в апреле прошлого года.', '2023-04'],
    ['ar', 'صدر القانون في نيسان من العام الماضي.', '2023-04'],
    ['en', 'It was signed in April 2022, not last year.', '2022-04'],
    ['en', 'It was passed last year and signed this year, in April.', '2024-04'],
  ])('takes a date without a year as of the year told (%s: %s)', (lang, text, date) => {
    expect(datesIn(sentence(lang, text), PUBLISHED)).toEqual([date]);
  });
  it.each([
    ['en', 'Last year, on 20 August, a judge blocked it.'],
    ['de', 'Im vergangenen Jahr, am 20. August, stoppte es ein Richter.'],
    ['fr', 'Le 20 août de l’année dernière, un juge l’a bloquée.'],
    ['es', 'El año pasado, el 20 de agosto, un juez la bloqueó.'],
    ['pt', 'Em 20 de agosto do ano passado, um juiz a suspendeu.'],
    ['it', 'Il 20 agosto dell’anno scorso un giudice l’ha bloccata.'],
    ['pl', 'W zeszłym roku, 20 sierpnia, wstrzymał ją sąd.'],
    ['ru', 'В прошлом году, 20 августа, суд его приостановил.'],
    ['tr', 'Geçen yıl 20 Ağustos’ta bir yargıç durdurdu.'],
    ['ar', 'في 20 أغسطس من العام الماضي علّقه قاضٍ.'],
    ['hi', 'पिछले साल 20 अगस्त को एक जज ने इसे रोक दिया।'],
    ['id', 'Tahun lalu, pada 20 Agustus, hakim menghentikannya.'],
    ['vi', 'Ngày 20 tháng 8 năm ngoái, một thẩm phán đã chặn luật.'],
    ['zh', '去年8月20日，法官叫停了该法。'],
    ['ja', '昨年8月20日、判事が差し止めた。'],
    ['ko', '지난해 8월 20일 판사가 막았다.'],
  ])('takes a date beside “last year” as of that year (%s: %s)', (lang, text) => {
    expect(datesIn(sentence(lang, text), PUBLISHED)).toEqual(['2023-08-20']);
  });
  it.each([
    ['en', 'Under the law that passed last year, all shops must drop the app on 20 August.'],
    ['de', 'Nach dem im vergangenen Jahr beschlossenen Gesetz endet der Zugang am 20. August.'],
    ['fr', 'Selon la loi votée l’année dernière, les comptes seront fermés le 20 août.'],
    ['es', 'Según la ley aprobada el año pasado, las cuentas se cerrarán el 20 de agosto.'],
    ['pt', 'Pela lei aprovada no ano passado, as contas serão fechadas em 20 de agosto.'],
    ['it', 'Con la legge approvata l’anno scorso, gli account saranno chiusi il 20 agosto.'],
    ['pl', 'Według ustawy przyjętej w zeszłym roku konta zostaną zamknięte 20 sierpnia.'],
    ['ru', 'По закону, принятому в прошлом году, аккаунты закроют для детей с 20 августа.'],
    ['tr', 'Geçen yıl kabul edilen yasaya göre hesaplar çocuklara 20 Ağustos’ta kapanacak.'],
    ['ar', 'وفق القانون الذي أُقر العام الماضي ستُغلق حسابات الأطفال في 20 أغسطس.'],
    ['hi', 'पिछले साल पारित कानून के तहत बच्चों के खाते 20 अगस्त से बंद होंगे।'],
    ['id', 'Menurut undang-undang yang disahkan tahun lalu, akun anak ditutup mulai 20 Agustus.'],
    ['vi', 'Theo luật được thông qua năm ngoái, tài khoản của trẻ em sẽ bị đóng từ 20 tháng 8.'],
    ['zh', '根据去年议会通过的法律，儿童账号将于8月20日起关闭。'],
    ['ja', '昨年議会で成立した法律により、子どもの利用は8月20日から禁じられる。'],
    ['ko', '작년 말 의회를 통과한 법에 따라 어린이 계정은 오는 8월 20일부터 막힌다.'],
  ])('takes a date far from “last year” as of this year (%s: %s)', (lang, text) => {
    expect(datesIn(sentence(lang, text), PUBLISHED)).toEqual(['2024-08-20']);
  });
  it.each([
    ['en', 'It is on hold until early July.', '2024-07'],
    ['pl', 'Zakaz zawieszono do lipca.', '2024-07'],
    ['ja', '7月まで停止されている。', '2024-07'],
    ['en', 'It was signed in August.', '2023-08'],
    ['id', 'Larangan itu berlaku sejak Desember.', '2023-12'],
  ])('takes a month without a year as the next one or as past (%s: %s)', (lang, text, date) => {
    expect(datesIn(sentence(lang, text), PUBLISHED)).toEqual([date]);
  });
  it('takes December’s next month to be in the next year', () => {
    const held = sentence('en', 'It is on hold until January.');
    expect(datesIn(held, '2024-12-05')).toEqual(['2025-01']);
    expect(datesIn(sentence('en', 'It was signed in November.'), '2024-12-05')).toEqual([
      '2024-11',
    ]);
  });
  it('takes the verb “may” for no month', () => {
    expect(datesIn(sentence('en', 'Those under 16 may not, as of 16 May.'), PUBLISHED)).toEqual([
      '2024-05-16',
    ]);
    expect(datesIn(sentence('en', 'Those under 16 may not.'), PUBLISHED)).toEqual([]);
  });
  it('leaves out such a date if the day of publication is unknown', () => {
    expect(datesIn(sentence('en', 'It was signed in April last year.'), null)).toEqual([]);
  });
});

describe('comingDatesIn', () => {
  it.each([
    ['It applies from 20 August.', ['2024-08-20']],
    ['It applies from September.', ['2024-09']],
    ['It applies from 2 January 2026.', ['2026-01-02']],
    ['It applies from July.', ['2024-07']],
    ['It applies from next month.', ['2024-07']],
    ['It is discussed this month.', []],
    ['It was signed on 4 June and published in May.', []],
    ['It was signed in December.', []],
  ])('returns the dates after publication: %s', (text, dates) => {
    expect(comingDatesIn(sentence('en', text), PUBLISHED)).toEqual(dates);
  });
});

describe('toldYears', () => {
  it.each([
    ['It was signed last year.', ['2023']],
    ['It was signed in April last year.', []],
    ['It was signed.', []],
  ])('returns years told without a date: %s', (text, years) => {
    expect(toldYears(sentence('en', text), PUBLISHED)).toEqual(years);
  });
});

function sentence(lang: string, text: string): Sentence {
  const times = new TextTimes(text, lang);
  return { text, block: 0, part: 'body', start: 0, lang, hits: [], times };
}
