// Readiness and the job description in both languages: reasons with their figures, and no digit of the other language.
import fc from 'fast-check';
import { businessCase } from '../../src/model/readiness/businessCase';
import { judgeReadiness } from '../../src/model/readiness/judgeReadiness';
import { JOB_TEXTS } from '../../src/model/programme/JobDescription';
import { jobDescription as englishJob } from '../../src/text/en/jobDescription';
import { readiness as english } from '../../src/text/en/readiness';
import { jobDescription as persianJob } from '../../src/text/fa/jobDescription';
import { readiness as persian } from '../../src/text/fa/readiness';
import { anyAnswers, anyFacts, figures, goodAnswers, someFacts } from '../model/readiness/answers';

test('every finding has a reason in both languages', () => {
  fc.assert(
    fc.property(anyAnswers(), anyFacts(), (answers, facts) => {
      const { findings, businessCase: worked } = judgeReadiness(answers, facts);
      const known = { facts, months: answers.months, businessCase: worked };
      for (const { rule, result } of findings) {
        if (result === 'open') continue;
        const [inEnglish = '', inPersian = ''] = [english.reasons[rule][result]?.(known), persian.reasons[rule][result]?.(known)];
        const isReason = /^[A-Z0-9].*\.$/.test(inEnglish) && /^[^0-9A-Za-z]+\.$/.test(inPersian);
        if (!isReason) throw new Error(`${rule}, ${result}: ${inEnglish} ${inPersian}`);
      }
    }),
    { seed: 7, numRuns: 1000 },
  );
});

test('reasons include their figures', () => {
  const facts = someFacts();
  const known = { facts, months: 12, businessCase: businessCase(goodAnswers({ ...figures, costPerPerson: 90_000 }), facts) };
  expect(english.reasons.payback.caution?.(known)).toBe('It pays back in month 19, later than the 12 months that are secured.');
  expect(persian.reasons.payback.caution?.(known)).toBe('هزینه‌ها در ماه ۱۹ برمی‌گردد، یعنی پس از ۱۲ ماهی که تأمین شده است.');
  expect(english.reasons.seats.caution?.({ ...known, facts: someFacts({ capacity: 1, candidates: 1 }) })).toMatch(
    /^1 seat for 1 candidate: /,
  );
});

test('external figures are cited with their source, and only as others’ experience', () => {
  for (const { reports, othersHint } of [english, persian]) {
    expect(reports).toHaveLength(3);
    expect(reports.every(({ source, words }) => source !== '' && words !== '')).toBe(true);
    expect(othersHint).toMatch(/not what you will see|نه اینکه شما چه خواهید دید/);
  }
});

test('the job proposal has the same number of points in both languages', () => {
  const facts = { accountsEach: 5, kams: 3, capacity: 15, smallTeam: true, keyAccounts: ['آدا'], unmanaged: 1 };
  for (const section of JOB_TEXTS) {
    const points = persianJob.proposed[section](facts);
    expect([section, points.length]).toEqual([section, englishJob.proposed[section](facts).length]);
    expect(points.filter((point) => /[0-9A-Za-z]/.test(point) || point === '')).toEqual([]);
  }
});
