// The page for the meeting with the customer: edited, printed and copied in a dialog of the workbench.
import { readFileSync } from 'node:fs';
import { reviewedRecords } from '../setup/reviewedPlan';
import { KEY_ACCOUNT, Workbench } from './setup/workbench';

jest.setTimeout(180_000);

let workbench: Workbench;

/** The printed page: the number of sheets and their text. */
async function printed(format: 'A4' | 'Letter'): Promise<{ sheets: number; words: string }> {
  const content = await (await workbench.dialogFrame()).content();
  const sheet = await workbench.page.context().newPage();
  await sheet.setContent(content.replace(/<script[^]*?<\/script>/g, ''));
  await sheet.emulateMedia({ media: 'print' });
  const pdf = (await sheet.pdf({ format })).toString('latin1');
  const words = await sheet.locator('body').innerText();
  await sheet.close();
  return { sheets: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0, words };
}

beforeAll(async () => {
  workbench = await Workbench.open({ ...KEY_ACCOUNT, today: '2026-06-01' });
  await workbench.menu('Key Account', 'Review accounts');
  await workbench.sidebar.getByRole('tab').first().waitFor({ timeout: 60_000 });
  const { value } = (await workbench.request('loadPlan', { account: null })) as { value: { plan: { account: { id: string } } } };
  const { id } = value.plan.account;
  // A step without a goal is rejected.
  const savable = {
    ...reviewedRecords,
    actions: reviewedRecords.actions?.filter(({ goal, kind }) => goal !== '' || kind !== 'step'),
  };
  const changes = Object.entries(savable).flatMap(([table, records]) =>
    (records ?? []).map((is) => ({ table, id: null, was: {}, is })),
  );
  expect(await workbench.request('savePlan', { account: id, changes })).toMatchObject({ ok: true, value: { conflicts: [] } });
  await workbench.request('openPage', { page: 'businessReview', account: id });
  await workbench.dialogPage.locator('.business-review').waitFor({ timeout: 60_000 });
});
afterAll(() => workbench.close());
afterEach(() => expect(workbench.errors.splice(0)).toEqual([]));

test('fits one sheet of A4 and of Letter, without internal data', async () => {
  for (const format of ['A4', 'Letter'] as const) {
    const { sheets, words } = await printed(format);
    expect([format, sheets]).toEqual([format, 1]);
    expect(words).toContain('All orders online');
    expect(words).not.toMatch(/secret|987,?654|Add a line|untick|Copy as text/i);
  }
});

test('leaves out unticked lines and empty sections, and includes added lines', async () => {
  await workbench.dialogPage.getByRole('checkbox', { name: 'On the page: All orders online' }).click();
  const asks = workbench.dialogPage.getByRole('textbox', { name: 'Add a line to “What we ask of you”' });
  await asks.fill('A date with your CTO');
  await asks.press('Enter');
  await workbench.dialogPage.getByText('A date with your CTO').waitFor();
  const { words } = await printed('A4');
  expect(words).not.toContain('All orders online');
  expect(words).not.toContain('Where our goals stand');
  expect(words).toMatch(/What we ask of you\s+A date with your CTO\s+Our proposal for the next review: 1 Sept? 2026\./);
});

test('is copied as text, as edited', async () => {
  await workbench.dialogPage.getByRole('button', { name: 'Copy as text', exact: true }).click();
  await workbench.dialogPage.getByText('Copied. Paste it into a mail or a document.').waitFor();
  const copied = await workbench.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('What we ask of you\n- A date with your CTO');
  expect(copied).not.toContain('All orders online');
});

test('is saved as slides, as edited', async () => {
  const saving = workbench.page.waitForEvent('download');
  await workbench.dialogPage.getByRole('button', { name: 'Save as slides' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^[\w .()]+ - Business review - \d+ \w+ 2026\.pptx$/);
  await workbench.dialogPage.getByText('It opens in PowerPoint').waitFor();
  const bytes = readFileSync(await file.path()).toString('latin1');
  expect(bytes).toMatch(/^PK/);
  expect(new Set(bytes.match(/ppt\/slides\/slide\d+\.xml/g))).toContain('ppt/slides/slide4.xml');
});
