import { monthOfName } from '../../../src/model/imports/monthOfName';
import { foldName } from '../../../src/model/names/foldName';

const monthOf = (name: string) => monthOfName(foldName(name));

test.each([
  ['january', 'gregorian', 1],
  ['jul', 'gregorian', 7],
  ['sept', 'gregorian', 9],
  ['Şub', 'gregorian', 2],
  ['KASIM', 'gregorian', 11],
  ['NİSAN', 'gregorian', 4],
  ['december', 'gregorian', 12],
  ['ژانویه', 'gregorian', 1],
  ['آگوست', 'gregorian', 8],
  ['اوت', 'gregorian', 8],
  ['فروردین', 'jalali', 1],
  ['مهر', 'jalali', 7],
  ['اسفند', 'jalali', 12],
] as const)('%s is month %s %d', (name, calendar, month) => {
  expect(monthOf(name)).toEqual({ calendar, month });
});

test.each(['', 'ju', 'julia', 'jui', 'sub', 'decembers', 'foo', 'م'])('“%s” is not a month', (name) => {
  expect(monthOf(name)).toBeNull();
});

test('the whole names of each language are the months in their order', () => {
  const languages = [
    'january february march april may june july august september october november december',
    'januar februar märz april mai juni juli august september oktober november dezember',
    'jänner feber mrz',
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    'januari februari maart april mei juni juli augustus september oktober november december',
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
    'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
    'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
    'ژانویه فوریه مارچ آپریل می ژوئن جولای آگوست سپتامبر اکتبر نوامبر دسامبر',
  ];
  for (const names of languages)
    expect(names.split(' ').map(monthOf)).toEqual(names.split(' ').map((_, at) => ({ calendar: 'gregorian', month: at + 1 })));
  const jalali = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند';
  expect(jalali.split(' ').map(monthOf)).toEqual(jalali.split(' ').map((_, at) => ({ calendar: 'jalali', month: at + 1 })));
});

test('Persian months in Latin letters are known by their whole names', () => {
  expect(monthOf('Dey')).toEqual({ calendar: 'jalali', month: 10 });
  expect(monthOf('farv')).toBeNull();
});

test('امرداد همان مرداد است', () => {
  expect(monthOf('امرداد')).toEqual({ calendar: 'jalali', month: 5 });
});

test.each([
  ['mrt', 3],
  ['mei', 5],
  ['out', 10],
  ['sie', 8],
  ['jan', 1],
  ['feb', 2],
  ['mär', 3],
  ['mar', 3],
  ['abr', 4],
  ['mag', 5],
  ['juin', 6],
  ['juni', 6],
  ['giu', 6],
  ['juil', 7],
  ['jul', 7],
  ['aou', 8],
  ['ago', 8],
  ['set', 9],
  ['okt', 10],
  ['ott', 10],
  ['dez', 12],
  ['déc', 12],
])('“%s” is enough for month %d', (short, month) => {
  expect(monthOf(short)?.month).toBe(month);
});
