import { menu as english } from '../../../src/text/en/menu';
import { pageTitles } from '../../../src/text/en/pageTitles';
import { menu as persian } from '../../../src/text/fa/menu';
import { emptyWorkbook, openWorkbook } from '../../setup/preparedWorkbook';

test.each(['NONE', 'LIMITED'] as const)('opening a workbook in the mode %s creates the menu, and does nothing else', (mode) => {
  const workbook = openWorkbook({ enabled: mode !== 'NONE' });
  workbook.host.open(mode);
  const [shown] = workbook.screen.menus;
  expect(shown).toBeDefined();
  expect(JSON.stringify(shown)).toContain(Object.values(english.items)[0]);
  const { reads, writes } = workbook.host.cost;
  expect({ reads, writes }).toEqual({ reads: 0, writes: 0 });
});

test('the menu is in the user’s language, whatever the workbook’s', () => {
  const workbook = emptyWorkbook({ locale: 'fa_IR' });
  workbook.host.open();
  expect(JSON.stringify(workbook.screen.menus[0])).toContain(Object.values(persian.items)[0]);
});

test('every item of the menu opens its panel in the sidebar', () => {
  const workbook = emptyWorkbook();
  for (const name of Object.keys(english.items).filter((each) => each !== 'openHelp')) {
    workbook.host.run(name);
    const page = workbook.screen.sidebars.at(-1);
    expect(page?.title).toBe(english.addOn);
    expect(page?.html).toContain(`data-panel="${name}"`);
  }
});

test('Help opens the guide in a dialog, in the user’s language', () => {
  for (const [locale, words, chapter] of [
    ['en_GB', english, 'The first ten minutes'],
    ['fa_IR', persian, 'ده دقیقه اول'],
  ] as const) {
    const workbook = emptyWorkbook({ locale });
    workbook.host.run('openHelp');
    const page = workbook.screen.dialogs.at(-1);
    expect(page?.title).toBe(words.items.openHelp);
    expect(page?.html).toContain(chapter);
  }
});

test('a panel opens a page to print in a dialog, at its account', () => {
  const workbook = emptyWorkbook();
  workbook.ask('openPage', { page: 'accountBrief', account: 'a1' });
  const page = workbook.screen.dialogs.at(-1);
  expect(page?.title).toBe(pageTitles.accountBrief);
  expect(page?.html).toMatch(/data-panel="accountBrief" data-account="a1"/);
});

test('a page gets the locale of the workbook, in which people type numbers', () => {
  const workbook = openWorkbook({ spreadsheetLocale: 'de_DE' });
  workbook.host.run('setUp');
  expect(workbook.screen.sidebars.at(-1)?.html).toContain('data-locale="de_DE"');
  expect(workbook.screen.sidebars.at(-1)?.html).toMatch(/data-workbook="[\w-]+"/);
});

test('a page without its marker is not shown, and the error names the file', () => {
  const workbook = emptyWorkbook({ files: { 'plan.en': '<body><div id="page"></div></body>' } });
  expect(() => workbook.host.run('editPlan')).toThrow('The file plan.en.html is damaged');
  expect(workbook.screen.sidebars).toEqual([]);
});
