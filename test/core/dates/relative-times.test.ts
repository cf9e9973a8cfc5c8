import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/core/dates/plain-text.ts';
import { relativeTimes, spanOf, weekdayOf } from '../../../src/core/dates/relative-times.ts';

/**
 * For each language that the judge reads: a sentence with the words for Tuesday, yesterday, last
 * week and last month.
 */
const SENTENCES = [
  ['en', 'On Tuesday it was open, yesterday, last week and last month it was not.'],
  ['de', 'Am Dienstag war es offen, gestern, vergangene Woche und im vorigen Monat nicht.'],
  ['fr', 'Mardi c’était ouvert; hier, la semaine dernière et le mois dernier, non.'],
  ['es', 'El martes estaba abierta; ayer, la semana pasada y el mes pasado, no.'],
  ['pt', 'Na terça-feira estava aberto; ontem, na semana passada e no mês passado, não.'],
  ['it', 'Martedì era aperto; ieri, la settimana scorsa e il mese scorso no.'],
  ['pl', 'We wtorek było otwarte, wczoraj, w zeszłym tygodniu i w ubiegłym miesiącu nie.'],
  ['ru', 'Во вторник было открыто, вчера, на прошлой неделе и в прошлом месяце нет.'],
  ['tr', 'Salı günü açıktı; dün, geçen hafta ve geçen ay değildi.'],
  ['ar', 'كان مفتوحا يوم الثلاثاء وأمس والأسبوع الماضي والشهر الماضي'],
  ['hi', 'मंगलवार को खुला था, कल, पिछले हफ़्ते और पिछले महीने नहीं।'],
  ['id', 'Selasa dibuka; kemarin, pekan lalu dan bulan lalu tidak.'],
  ['vi', 'Thứ Ba mở cửa; hôm qua, tuần trước và tháng trước thì không.'],
  ['ja', '火曜は開いていたが、昨日、先週と先月は閉まっていた。'],
  ['ko', '화요일에는 열렸지만 어제, 지난주와 지난달에는 닫혔다.'],
  ['zh', '星期二开放，昨天、上周和上个月关闭。'],
] as const;

/** For each language that the judge reads: a phrase for last year and one for two years ago. */
const YEARS = [
  ['en', 'last year, two years ago'],
  ['de', 'im vergangenen Jahr, vor zwei Jahren'],
  ['fr', 'l’an dernier, il y a deux ans'],
  ['es', 'el año pasado, hace dos años'],
  ['pt', 'no ano passado, há dois anos'],
  ['it', 'l’anno scorso, due anni fa'],
  ['pl', 'w ubiegłym roku, dwa lata temu'],
  ['ru', 'в прошлом году, два года назад'],
  ['tr', 'geçen yıl, iki yıl önce'],
  ['ar', 'في العام الماضي، قبل عامين'],
  ['hi', 'पिछले साल, दो साल पहले'],
  ['id', 'tahun lalu, dua tahun lalu'],
  ['vi', 'năm ngoái, hai năm trước'],
  ['ja', '昨年、2年前'],
  ['ko', '지난해, 2년 전'],
  ['zh', '去年，两年前'],
] as const;

/** The words for "two months ago" in each language that the judge reads. */
const TWO_MONTHS_AGO = [
  ['en', 'two months ago'],
  ['de', 'vor zwei Monaten'],
  ['fr', 'il y a deux mois'],
  ['es', 'hace dos meses'],
  ['pt', 'há dois meses'],
  ['it', 'due mesi fa'],
  ['pl', 'dwa miesiące temu'],
  ['ru', 'два месяца назад'],
  ['tr', 'iki ay önce'],
  ['ar', 'قبل شهرين'],
  ['hi', 'दो महीने पहले'],
  ['id', 'dua bulan lalu'],
  ['vi', 'hai tháng trước'],
  ['ja', '2カ月前'],
  ['ko', '두 달 전'],
  ['zh', '两个月前'],
] as const;

/**
 * For each language that the judge reads: a sentence with a coming weekday, such as "next Monday".
 */
const COMING = [
  ['en', 'He may decide next Monday, or this coming Tuesday.'],
  ['de', 'Er entscheidet am nächsten Montag, spätestens am kommenden Dienstag.'],
  ['fr', 'Il décidera lundi prochain.'],
  ['es', 'Decidirá el próximo lunes, o el martes que viene.'],
  ['pt', 'Decidirá na próxima segunda-feira.'],
  ['it', 'Deciderà lunedì prossimo, o il prossimo martedì.'],
  ['pl', 'Zdecyduje w przyszły poniedziałek.'],
  ['ru', 'Он решит в следующий понедельник.'],
  ['tr', 'Gelecek pazartesi karar verecek.'],
  ['ar', 'سيقرر يوم الاثنين المقبل'],
  ['hi', 'वह अगले सोमवार को फ़ैसला करेंगे।'],
  ['id', 'Ia memutuskan Senin depan, atau Selasa pekan depan.'],
  ['vi', 'Ông sẽ quyết định vào thứ Hai tới.'],
  ['ja', '来週月曜に決める。'],
  ['ko', '다음 주 월요일에 결정한다.'],
  ['zh', '他可能在下周一或下个星期二决定。'],
] as const;

/** The words for "next month" in each language that the judge reads. */
const NEXT_MONTH = [
  ['en', 'from next month'],
  ['de', 'ab dem nächsten Monat'],
  ['fr', 'dès le mois prochain'],
  ['es', 'a partir del próximo mes'],
  ['pt', 'a partir do próximo mês'],
  ['it', 'dal mese prossimo'],
  ['pl', 'od przyszłego miesiąca'],
  ['ru', 'со следующего месяца'],
  ['tr', 'gelecek aydan itibaren'],
  ['ar', 'من الشهر المقبل'],
  ['hi', 'अगले महीने से'],
  ['id', 'mulai bulan depan'],
  ['vi', 'từ tháng tới'],
  ['ja', '来月から'],
  ['ko', '다음 달부터'],
  ['zh', '从下个月起'],
] as const;

/** For each language that the judge reads: a phrase for recent days and one for recent weeks. */
const RECENT = [
  ['en', 'in recent days, over the past few weeks'],
  ['de', 'in den letzten Tagen, in den vergangenen Wochen'],
  ['fr', 'ces derniers jours, ces dernières semaines'],
  ['es', 'en los últimos días, en las últimas semanas'],
  ['pt', 'nos últimos dias, nas últimas semanas'],
  ['it', 'negli ultimi giorni, nelle ultime settimane'],
  ['pl', 'w ostatnich dniach, w ostatnich tygodniach'],
  ['ru', 'в последние дни, в последние недели'],
  ['tr', 'son günlerde, son haftalarda'],
  ['ar', 'خلال الأيام الأخيرة، خلال الأسابيع الماضية'],
  ['hi', 'हाल के दिनों में, हाल के हफ़्तों में'],
  ['id', 'dalam beberapa hari terakhir, dalam beberapa pekan terakhir'],
  ['vi', 'những ngày qua, những tuần gần đây'],
  ['ja', 'ここ数日、ここ数週間'],
  ['ko', '최근 며칠, 최근 몇 주'],
  ['zh', '最近几天，最近几周'],
] as const;

describe('the times that a text tells by its day', () => {
  it.each(SENTENCES)('are read in %s', (lang, text) => {
    expect(relativeTimes(plainText(text), lang)).toEqual([
      { unit: 'weekdays', number: 1 },
      { unit: 'days', number: 1 },
      { unit: 'weeks', number: 1 },
      { unit: 'months', number: 1 },
    ]);
  });
  it.each(YEARS)('may be years, in %s', (lang, text) => {
    expect(relativeTimes(plainText(text), lang)).toEqual([
      { unit: 'years', number: 1 },
      { unit: 'years', number: 2 },
    ]);
  });
  it.each(TWO_MONTHS_AGO)('may be counted months, in %s', (lang, text) => {
    expect(relativeTimes(plainText(text), lang)).toEqual([{ unit: 'months', number: 2 }]);
  });
  it.each(NEXT_MONTH)('may be the next month, in %s', (lang, text) => {
    expect(relativeTimes(plainText(text), lang)).toEqual([{ unit: 'months', number: -1 }]);
  });
  it.each(COMING)('leave out weekdays to come, in %s', (lang, text) => {
    expect(relativeTimes(plainText(text), lang)).toEqual([]);
  });
  it.each(RECENT)('may be vague, in %s', (lang, text) => {
    expect(relativeTimes(plainText(text), lang)).toEqual([
      { unit: 'recent', number: 0 },
      { unit: 'recent', number: 1 },
    ]);
  });
  it.each([
    ['ko', '12년 전'],
    ['zh', '十二个月前'],
    ['ja', '12カ月前'],
    ['ar', 'منذ عام 2020'],
    ['en', 'Mondays and todays are no Fridayish words.'],
    ['fr', 'Le cahier du lundisme.'],
    ['sw', 'Jana na Jumanne.'],
  ])('are whole words of the text’s language: %s', (lang, text) => {
    expect(relativeTimes(plainText(text), lang)).toEqual([]);
  });
  // 21 September 2020 was a Monday.
  it.each([
    ['weekdays', 0, '2020-09-21', '2020-09-21'],
    ['weekdays', 1, '2020-09-15', '2020-09-15'],
    ['weekdays', 6, '2020-09-20', '2020-09-20'],
    ['days', 0, '2020-09-20', '2020-09-21'],
    ['days', 1, '2020-09-19', '2020-09-20'],
    ['weeks', 0, '2020-09-15', '2020-09-21'],
    ['weeks', 1, '2020-09-08', '2020-09-19'],
    ['months', 0, '2020-09-01', '2020-09-21'],
    ['months', 1, '2020-08-01', '2020-08-31'],
    ['years', 0, '2020-01-01', '2020-09-21'],
    ['years', 2, '2018-01-01', '2018-12-31'],
    ['recent', 0, '2020-09-11', '2020-09-21'],
    ['recent', 1, '2020-08-10', '2020-09-21'],
  ] as const)('mean days: %s, %i before', (unit, number, from, until) => {
    expect(spanOf({ unit, number }, '2020-09-21')).toEqual({ from, until });
  });
  it('may be in the year before', () => {
    const span = { from: '2019-12-01', until: '2019-12-31' };
    expect(spanOf({ unit: 'months', number: 1 }, '2020-01-05')).toEqual(span);
  });
  it('may be in the year after', () => {
    const span = { from: '2021-01-01', until: '2021-01-31' };
    expect(spanOf({ unit: 'months', number: -1 }, '2020-12-05')).toEqual(span);
  });
});

describe('the weekday of a day', () => {
  it('is counted from Monday', () => {
    expect(['2020-09-21', '2020-09-27'].map(weekdayOf)).toEqual([0, 6]);
  });
});
