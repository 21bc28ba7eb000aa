import { linesOf, descriptionText } from '../../../sidebar/jobDescription/description';
import {
  type JobDescriptionFacts,
  type JobDescriptionSections,
  jobDescriptionSections,
} from '../../../src/model/programme/JobDescription';

const facts: JobDescriptionFacts = { accountsEach: 4, kams: 2, capacity: 8, smallTeam: false, keyAccounts: [], unmanaged: 0 };
const sections = (changes: Partial<JobDescriptionSections> = {}): JobDescriptionSections => ({
  ...jobDescriptionSections(''),
  ...changes,
});
const portfolio = (changes: Partial<JobDescriptionFacts>) => linesOf('portfolio', sections(), { ...facts, ...changes });

test('the portfolio is filled from the settings and the confirmed key accounts', () => {
  expect(portfolio({})).toEqual([
    'Up to 4 key accounts, so that there is time for each.',
    'One of 2 key account managers, with 8 seats for key accounts in all.',
    'The key accounts are not confirmed yet; the first will be a pilot of two or three.',
  ]);
  expect(portfolio({ kams: 1, capacity: null, keyAccounts: ['Ada', 'Bo'], unmanaged: 1 }).slice(1)).toEqual([
    'The only key account manager for now.',
    'Our key accounts today: Ada and Bo.',
    '1 key account has no manager yet.',
  ]);
});

test('names eight of many key accounts', () => {
  const keyAccounts = Array.from({ length: 30 }, (_, at) => `A${at}`);
  expect(portfolio({ keyAccounts })[2]).toBe('Our key accounts today: A0, A1, A2, A3, A4, A5, A6, A7 and 22 more.');
});

test('the manager does not sell, unless the team is small', () => {
  const last = (smallTeam: boolean) => linesOf('responsibilities', sections(), { ...facts, smallTeam }).at(-1);
  expect(last(false)).toBe('Does not sell single deals: the sales rep does. Looks at the long term and the wider goals.');
  expect(last(true)).toBe(
    'Since the team is small, may also sell to these accounts; plans and reviews come before single deals.',
  );
});

test('there are seven skills, and four measures', () => {
  expect(linesOf('skills', sections(), facts)).toHaveLength(7);
  expect(linesOf('measures', sections(), facts).map((line) => line.split(':')[0])).toEqual([
    'Retention',
    'Growth',
    'Plan currency',
    'Coverage',
  ]);
});

test('an edited section stays, without blank lines; a blank section returns to the proposal', () => {
  expect(linesOf('mission', sections({ mission: ' Keeps the north. \n\n And grows it.' }), facts)).toEqual([
    'Keeps the north.',
    'And grows it.',
  ]);
  expect(linesOf('mission', sections({ mission: ' \n ' }), facts)).toEqual(linesOf('mission', sections(), facts));
});

test('the text version has all sections in order', () => {
  const words = descriptionText(
    { sections: sections(), facts, workbook: 'Sales', today: '2026-06-01' },
    sections({ title: 'Key account lead', mission: 'Keeps the north.' }),
  );
  expect(words).toMatch(/^Key account lead\nSales · 1 June 2026\n\nMISSION\nKeeps the north\.\n\nREPORTS TO\n- /);
  expect(words.match(/^[A-Z ]+$/gm)).toEqual([
    ...['MISSION', 'REPORTS TO', 'PORTFOLIO', 'RESPONSIBILITIES', 'SKILLS', 'HOW SUCCESS IS MEASURED'],
  ]);
  expect(words).toMatch(/\n\nMade on 1 June 2026 with Key Account\.\n$/);
});
