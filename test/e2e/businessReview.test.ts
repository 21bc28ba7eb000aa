// The page for the meeting with the customer: edited, printed and copied in a dialog.
import { readFileSync } from 'node:fs';
import { reviewedRecords } from '../setup/reviewedPlan';
import { sampleWorkbook } from '../setup/preparedWorkbook';
import { PanelPage } from './setup/PanelPage';

jest.setTimeout(180_000);

let panel: PanelPage;

beforeAll(async () => {
  panel = await PanelPage.open({ workbook: sampleWorkbook });
  await panel.menu('Key Account', 'Review accounts');
  await panel.sidebar.getByRole('tab').first().waitFor({ timeout: 60_000 });
  const { value } = (await panel.request('loadPlan', { account: null })) as { value: { plan: { account: { id: string } } } };
  const { id } = value.plan.account;
  // A step without a goal is rejected.
  const savable = {
    ...reviewedRecords,
    actions: reviewedRecords.actions?.filter(({ goal, kind }) => goal !== '' || kind !== 'step'),
  };
  const changes = Object.entries(savable).flatMap(([table, records]) =>
    (records ?? []).map((is) => ({ table, id: null, was: {}, is })),
  );
  expect(await panel.request('savePlan', { account: id, changes })).toMatchObject({ ok: true, value: { conflicts: [] } });
  await panel.request('openPage', { page: 'businessReview', account: id });
  await panel.dialogPage.locator('.business-review').waitFor({ timeout: 60_000 });
});
afterAll(() => panel.close());
afterEach(() => expect(panel.errors.splice(0)).toEqual([]));

test('fits one sheet of A4 and of Letter, without internal data', async () => {
  for (const format of ['A4', 'Letter'] as const) {
    const { sheets, words } = await panel.printed(format);
    expect([format, sheets]).toEqual([format, 1]);
    expect(words).toContain('All orders online');
    expect(words).not.toMatch(/secret|987,?654|Add a line|untick|Copy as text/i);
  }
});

test('leaves out unticked lines and empty sections, and includes added lines', async () => {
  await panel.dialogPage.getByRole('checkbox', { name: 'On the page: All orders online' }).click();
  const asks = panel.dialogPage.getByRole('textbox', { name: 'Add a line to “What we ask of you”' });
  await asks.fill('A date with your CTO');
  await asks.press('Enter');
  await panel.dialogPage.getByText('A date with your CTO').waitFor();
  const { words } = await panel.printed('A4');
  expect(words).not.toContain('All orders online');
  expect(words).not.toContain('Where our goals stand');
  expect(words).toMatch(/What we ask of you\s+A date with your CTO\s+Our proposal for the next review: 1 Sept? 2026\./);
});

test('is copied as text, as edited', async () => {
  await panel.dialogPage.getByRole('button', { name: 'Copy as text', exact: true }).click();
  await panel.dialogPage.getByText('Copied. Paste it into a mail or a document.').waitFor();
  const copied = await panel.copied();
  expect(copied).toContain('What we ask of you\n- A date with your CTO');
  expect(copied).not.toContain('All orders online');
});

test('is saved as slides, as edited', async () => {
  const saving = panel.dialogPage.waitForEvent('download');
  await panel.dialogPage.getByRole('button', { name: 'Save as slides' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^[\w .()]+ - Business review - \d+ \w+ 2026\.pptx$/);
  await panel.dialogPage.getByText('It opens in PowerPoint').waitFor();
  const bytes = readFileSync(await file.path()).toString('latin1');
  expect(bytes).toMatch(/^PK/);
  expect(new Set(bytes.match(/ppt\/slides\/slide\d+\.xml/g))).toContain('ppt/slides/slide4.xml');
});
