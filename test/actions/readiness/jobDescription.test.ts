// The description of the manager's job: edited sections in Settings, and the settings that fill the others.
import { jobDescriptionSections, type JobDescriptionSections } from '../../../src/model/programme/JobDescription';
import { openWorkbook, sampleWorkbook } from '../../setup/preparedWorkbook';

const none = jobDescriptionSections('');
const edited = (changes: Partial<JobDescriptionSections>): JobDescriptionSections => ({ ...none, ...changes });

test('at first no section is edited, and the settings fill the text', () => {
  const workbook = sampleWorkbook();
  workbook.ask('saveSettings', { changes: { kams: 2, accountsEach: 4, capacity: 8, smallTeam: true } });
  expect(workbook.ask('loadJobDescription', {})).toMatchObject({
    sections: none,
    facts: { kams: 2, accountsEach: 4, capacity: 8, smallTeam: true, keyAccounts: [], unmanaged: 0 },
  });
});

test('an edited section is still there after the workbook was reopened; a blank one shows the proposal', () => {
  const workbook = sampleWorkbook();
  const sections = edited({ mission: 'Keeps the north.\n=And grows it.' });
  expect(workbook.ask('saveJobDescription', { was: none, sections }).sections).toEqual(sections);
  const again = openWorkbook({ snapshot: workbook.host.save() });
  expect(again.ask('loadJobDescription', {}).sections).toEqual(sections);
  expect(again.ask('saveJobDescription', { was: sections, sections: edited({ mission: ' ' }) }).sections).toEqual(none);
});

test('edits of two sections by two people are both saved; for one section the second is rejected', () => {
  const workbook = sampleWorkbook();
  workbook.ask('saveJobDescription', { was: none, sections: edited({ skills: 'Patience' }) });
  const both = edited({ skills: 'Patience', title: 'Head of key accounts' });
  expect(workbook.ask('saveJobDescription', { was: none, sections: edited({ title: 'Head of key accounts' }) }).sections).toEqual(
    both,
  );
  expect(workbook.request('saveJobDescription', { was: none, sections: edited({ skills: 'Luck' }) })).toEqual({
    ok: false,
    problems: [{ code: 'sameChangedMeanwhile' }],
  });
});

test('a section that is too long or unknown is rejected', () => {
  for (const wrong of [{ mission: 'x'.repeat(3001) }, { hobby: 'Chess' }, { mission: 5 }]) {
    const sections = { ...none, ...wrong } as never;
    expect(sampleWorkbook().request('saveJobDescription', { was: none, sections })).toMatchObject({ ok: false });
  }
});

test('confirmed key accounts are named, and accounts without a manager counted', () => {
  const workbook = sampleWorkbook();
  const { revision, ranking } = workbook.ask('loadRankAccounts', {});
  const ids = ['Ferrowald Steel (sample)', 'Heliorva Energy (sample)'].map(
    (name) => ranking.candidates.find((candidate) => candidate.name === name)!.id,
  );
  const decisions = ids.map((account) => ({ account, tier: 'key' as const, why: '', approvedBy: '' }));
  workbook.ask('confirmTiers', { revision, decisions, capacity: 5 });
  workbook.user((book) => {
    const sheet = book.getSheetByName('Accounts')!;
    const rows = sheet.getDataRange().getValues();
    const at = rows[0]!.indexOf('kam:accounts:kam');
    const managers: Record<string, string> = { 'Ferrowald Steel (sample)': 'Ada Novak', 'Heliorva Energy (sample)': '' };
    rows.forEach((row, index) => {
      const manager = managers[String(row[0])];
      if (manager !== undefined) sheet.getRange(index + 1, at + 1).setValue(manager);
    });
  });
  expect(workbook.ask('loadJobDescription', {}).facts).toMatchObject({
    keyAccounts: ['Ferrowald Steel (sample)', 'Heliorva Energy (sample)'],
    unmanaged: 1,
  });
});
