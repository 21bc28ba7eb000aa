// The sentences for people who cannot change the workbook, in both languages, in a browser.
import { problems } from '../../src/text/en/problems';
import { problems as persian } from '../../src/text/fa/problems';
import { openWorkbook, persianWorkbook, sampleWorkbook } from '../setup/preparedWorkbook';
import type { AddOnUser } from './setup/AddOnUser';
import { PanelPage } from './setup/PanelPage';
import { KEY_ACCOUNT, Workbench } from './setup/workbench';

jest.setTimeout(120_000);

/** Changes a setting in the panel, saves it, and waits for the reason why it is not saved. */
async function expectRefused(
  user: AddOnUser,
  words: { panel: string; label: string; save: string },
  reason: string,
): Promise<void> {
  await user.menu('Key Account', words.panel);
  const currency = user.sidebar.getByLabel(words.label, { exact: true });
  await currency.fill('CHF', { timeout: 60_000 });
  await user.sidebar.getByRole('button', { name: words.save, exact: true }).click();
  await user.see(reason);
  expect(user.errors).toEqual([]);
  await user.close();
}

const ENGLISH = { panel: 'Change settings', label: 'Currency', save: 'Save' };
const PERSIAN = { panel: 'تغییر تنظیمات', label: 'واحد پول', save: 'ذخیره' };

test('a viewer reads why nothing is saved, in the workbench', async () => {
  const viewer = await Workbench.open({ ...KEY_ACCOUNT, role: 'viewer' });
  await expectRefused(viewer, ENGLISH, problems.readOnly());
});

test.each([
  ['English', 'en', sampleWorkbook, ENGLISH, problems],
  ['Persian', 'fa', persianWorkbook, PERSIAN, persian],
] as const)(
  'viewers, and editors of protected tabs, read it in %s',
  async (_language, locale, workbook, words, { readOnly, protectedCells }) => {
    await expectRefused(await PanelPage.open({ workbook, mayEdit: false }), words, readOnly());
    const owner = workbook();
    owner.user((book) => book.getSheets().forEach((sheet) => void sheet.protect()));
    const snapshot = owner.host.save();
    const editor = await PanelPage.open({
      workbook: (options) => openWorkbook({ ...options, locale, snapshot }),
      mayEditProtected: false,
    });
    await expectRefused(editor, words, protectedCells());
  },
);
