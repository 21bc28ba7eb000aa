import { describeAge } from '../../../sidebar/customerBusiness/describeAge';
import { factAge, type DatedFact } from '../../../src/model/plan/factAge';
import { customerBusiness as persian } from '../../../src/text/fa/customerBusiness';

const ageText = (fact: Partial<DatedFact>) => {
  const dated = { confirmedOn: '', ...fact };
  return describeAge(dated, factAge(dated, '2024-06-30', 90));
};

test('shows since when a fact is confirmed or recorded, or the day it refers to', () => {
  expect(ageText({ confirmedOn: '2024-06-30' })).toBe('Confirmed today');
  expect(ageText({ confirmedOn: '2024-06-29' })).toBe('Confirmed 1 day ago');
  expect(ageText({ recordedOn: '2024-06-20' })).toBe('Written down 10 days ago');
  expect(ageText({ asOf: '2024-06-20' })).toBe('From 10 days ago');
});

test('a stale or never confirmed fact asks whether it is still true', () => {
  expect(ageText({ confirmedOn: '2024-03-02' })).toBe('Not confirmed for 120 days. Is it still true?');
  expect(ageText({ asOf: '2024-03-02' })).toBe('Not confirmed for 120 days. Is it still true?');
  expect(ageText({})).toBe('Never confirmed. Is it true?');
});

test('a fact exactly at the limit is not stale', () => {
  expect(ageText({ confirmedOn: '2024-04-01' })).toBe('Confirmed 90 days ago');
});

test('in Persian a stale fact asks in Persian', () => {
  expect(persian.age.stale(120)).toBe('۱۲۰ روز است تأیید نشده. هنوز درست است؟');
});
