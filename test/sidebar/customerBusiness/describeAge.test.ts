import { describeAge } from '../../../sidebar/customerBusiness/describeAge';
import { factAge, type DatedFact } from '../../../src/model/plan/factAge';
import { customerBusiness as persian } from '../../../src/text/fa/customerBusiness';

const say = (fact: Partial<DatedFact>) => {
  const dated = { confirmedOn: '', ...fact };
  return describeAge(dated, factAge(dated, '2024-06-30', 90));
};

test('a fact says since when it is confirmed, written down, or of which day it speaks', () => {
  expect(say({ confirmedOn: '2024-06-30' })).toBe('Confirmed today');
  expect(say({ confirmedOn: '2024-06-29' })).toBe('Confirmed 1 day ago');
  expect(say({ recordedOn: '2024-06-20' })).toBe('Written down 10 days ago');
  expect(say({ asOf: '2024-06-20' })).toBe('From 10 days ago');
});

test('a stale fact, and one that nobody ever confirmed, asks whether it is true', () => {
  expect(say({ confirmedOn: '2024-03-02' })).toBe('Not confirmed for 120 days. Is it still true?');
  expect(say({ asOf: '2024-03-02' })).toBe('Not confirmed for 120 days. Is it still true?');
  expect(say({})).toBe('Never confirmed. Is it true?');
});

test('the limit itself is not stale', () => {
  expect(say({ confirmedOn: '2024-04-01' })).toBe('Confirmed 90 days ago');
});

test('in Persian the stale one asks in Persian', () => {
  expect(persian.age.stale(120)).toBe('۱۲۰ روز است تأیید نشده. هنوز درست است؟');
});
