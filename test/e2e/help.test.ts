// The user guide: from the menu and from a panel, in the user's language.
import { KEY_ACCOUNT, Workbench } from './setup/workbench';

jest.setTimeout(120_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open(KEY_ACCOUNT);
});
afterAll(() => workbench.close());
afterEach(() => expect(workbench.errors.splice(0)).toEqual([]));

const closeDialog = () => workbench.dialog.getByRole('button', { name: 'Close' }).click();

test('opens from the menu, and a chapter of its contents moves the focus there', async () => {
  await workbench.menu('Key Account', 'Help');
  const { dialogPage } = workbench;
  await dialogPage.getByRole('button', { name: 'Choosing your key accounts' }).click({ timeout: 60_000 });
  const chapter = dialogPage.getByRole('heading', { name: 'Choosing your key accounts' });
  expect(await chapter.evaluate((heading) => heading === document.activeElement)).toBe(true);
  await dialogPage.locator('li').getByRole('button', { name: 'Files that Import data reads' }).last().click();
  const files = dialogPage.getByRole('heading', { name: 'Files that Import data reads' });
  expect(await files.evaluate((heading) => heading === document.activeElement)).toBe(true);
  await closeDialog();
});

test('opens from a panel', async () => {
  await workbench.menu('Key Account', 'Change settings');
  await workbench.sidebar.getByRole('button', { name: 'Help' }).click({ timeout: 60_000 });
  await workbench.dialogPage.getByRole('heading', { name: 'The first ten minutes' }).waitFor({ timeout: 60_000 });
  await closeDialog();
});
