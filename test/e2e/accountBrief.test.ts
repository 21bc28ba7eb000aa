// The plan of an account as pages: the brief in a dialog, shown, printed and copied, and the tab that Google Sheets prints.
import { fullPlan } from '../setup/fullPlan';
import { KEY_ACCOUNT, Workbench } from './setup/workbench';

jest.setTimeout(180_000);

let workbench: Workbench;
let account: { id: string; name: string };

beforeAll(async () => {
  workbench = await Workbench.open(KEY_ACCOUNT);
  await workbench.menu('Key Account', 'Edit account plan');
  await workbench.sidebar.getByRole('combobox').first().waitFor({ timeout: 60_000 });
  const { value } = (await workbench.request('loadPlan', { account: null })) as {
    value: { plan: { account: { id: string; name: string } } };
  };
  account = value.plan.account;
  const changes = Object.entries(fullPlan).flatMap(([table, records]) => records.map((is) => ({ table, id: null, was: {}, is })));
  expect(await workbench.request('savePlan', { account: account.id, changes })).toMatchObject({
    ok: true,
    value: { conflicts: [] },
  });
});
afterAll(() => workbench.close());
afterEach(() => expect(workbench.errors.splice(0)).toEqual([]));

const press = (name: string) => workbench.dialogPage.getByRole('button', { name, exact: true }).click();

describe('the brief', () => {
  test('opens over the workbook with the account, the map of its people and what is missing', async () => {
    await workbench.request('openPage', { page: 'accountBrief', account: account.id });
    await workbench.dialogPage.locator('.brief footer').waitFor({ timeout: 60_000 });
    expect(await workbench.dialogPage.locator('.brief h2').innerText()).toBe(account.name);
    const map = workbench.dialogPage.getByRole('img', { name: /Roland Mendel/ });
    expect(await map.count()).toBe(1);
    expect(await workbench.dialogPage.locator('.brief').innerText()).toContain('and 7 more');
    expect(await workbench.dialogPage.getByRole('row', { name: 'All orders online' }).innerText()).toMatch(/50%\s+Short term/);
  });

  test('fits one sheet of A4 and of Letter, without its buttons', async () => {
    for (const format of ['A4', 'Letter'] as const) expect(await workbench.printed(format)).toMatchObject({ sheets: 1 });
  });

  test('is copied as text', async () => {
    await press('Copy as text');
    await workbench.dialogPage.getByText('Copied. Paste it into a mail or a document.').waitFor();
    expect(await workbench.copied()).toContain(`${account.name}\nTier: `);
    expect(await workbench.copied()).toContain('- Roland Mendel: Decision maker');
  });

  test('is copied as five lines for a chat', async () => {
    await press('Copy five lines');
    await workbench.dialogPage.getByText('Five lines for a chat were copied.').waitFor();
    const lines = (await workbench.copied()).split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toContain(account.name);
    await workbench.closeDialog();
  });
});

describe('the tab', () => {
  test('is written and shown, with its charts above', async () => {
    expect(await workbench.request('writePlanPage', { account: account.id })).toEqual({
      ok: true,
      value: { tab: 'Account Plan' },
    });
    expect(await workbench.ask('shownSheet')).toBe('Account Plan');
    await workbench.expectShown('A2', account.name);
    await workbench.expectShown('A21', 'All orders online');
    expect(await workbench.page.locator('.chart').count()).toBe(3);
  });
});
