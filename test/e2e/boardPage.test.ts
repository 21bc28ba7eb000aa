// From the robustness of the key set to the page for the board: shown, printed on one sheet, copied, stored, and compared with the page before.
import { KEY_ACCOUNT, Workbench } from './setup/workbench';

jest.setTimeout(120_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open(KEY_ACCOUNT);
});
afterAll(() => workbench.close());
afterEach(() => expect(workbench.errors.splice(0)).toEqual([]));

/** Reopens the section of Rank accounts with the current content of the workbook. */
async function openRobustness(): Promise<void> {
  await workbench.menu('Key Account', 'Rank accounts');
  await workbench.sidebar.getByRole('tab', { name: 'How firm' }).click({ timeout: 60_000 });
  await workbench.sidebar.locator('.headline').waitFor();
}

async function openBoardPage(): Promise<void> {
  await workbench.sidebar.getByRole('button', { name: 'Print board page' }).click();
  await workbench.dialogPage.locator('.page footer').waitFor({ timeout: 60_000 });
}

const press = (name: string) => workbench.dialogPage.getByRole('button', { name, exact: true }).click();
const words = () => workbench.dialogPage.locator('.page').innerText();
const row = (name: string) => workbench.dialogPage.getByRole('row', { name }).innerText();

describe('robustness', () => {
  test('shows in one sentence when the key accounts would change', async () => {
    await openRobustness();
    expect(await workbench.sidebar.locator('.headline').innerText()).toBe(
      'These five stay key unless Existing relationships’ weight rises from 15% to 37%, or another weight moves further.',
    );
    await workbench.sidebar
      .getByText('The line runs between Lumastre Optics (sample) (7.70) and Aquilonda Waterworks (sample) (7.10): 0.60 apart.')
      .waitFor();
  });

  test('is stable one percent below the stated percentage, and not at that one', async () => {
    const shares = { growth: 30, profit: 25, fit: 20, relations: 15, revenue: 10 };
    /** Scores of an account by hand, with the given weight for relations and the rest in its proportions. */
    const score = (account: typeof shares, relations: number): number => {
      const rest = (100 - relations) / (100 - shares.relations);
      const weight = (name: keyof typeof shares) => (name === 'relations' ? relations : shares[name] * rest);
      return (Object.keys(shares) as (keyof typeof shares)[]).reduce((sum, name) => sum + weight(name) * account[name], 0) / 100;
    };
    const headers = await Promise.all(['C4', 'D4', 'E4', 'F4', 'G4'].map((cell) => workbench.shown(cell)));
    const keys: Record<string, keyof typeof shares> = {
      'Growth potential': 'growth',
      Profitability: 'profit',
      'Product fit': 'fit',
      'Existing relationships': 'relations',
      'Revenue potential': 'revenue',
    };
    const account = async (name: string): Promise<typeof shares> => {
      for (let line = 5; line < 40; line += 1) {
        if ((await workbench.shown(`A${line}`)) !== name) continue;
        const cells = await Promise.all(['C', 'D', 'E', 'F', 'G'].map((column) => workbench.shown(`${column}${line}`)));
        return Object.fromEntries(headers.map((header, index) => [keys[header], Number(cells[index])])) as typeof shares;
      }
      throw new Error(`${name} is not in the matrix.`);
    };
    const leaves = await account('Lumastre Optics (sample)');
    const enters = await account('Grauwinkel Machinery (sample)');
    expect(score(leaves, 15)).toBeCloseTo(7.7, 9);
    expect(score(leaves, 36)).toBeGreaterThan(score(enters, 36));
    expect(score(leaves, 37)).toBeLessThan(score(enters, 37));
  });
});

describe('the board page', () => {
  test('opens over the workbook and shows the key accounts and the reasons', async () => {
    await openBoardPage();
    const text = await words();
    expect(text).toContain('A key account of ours scores 7.0 or more on Growth potential 30%');
    expect(text).toContain(
      'These five stay key unless Existing relationships’ weight rises from 15% to 37%, or another weight moves further.',
    );
    expect(text).toContain('This is the first page of this workbook');
    expect(await row('Lumastre Optics (sample) 5')).toMatch(/7\.70\s+Key\s+close, 78%/);
    expect(text).toMatch(/Lumastre Optics \(sample\): Its name opens doors/);
  });

  test('fits one sheet of A4 and of Letter, without its buttons', async () => {
    for (const format of ['A4', 'Letter'] as const) expect(await workbench.printed(format)).toMatchObject({ sheets: 1 });
  });

  test('is copied as text', async () => {
    await press('Copy as text');
    await workbench.dialogPage.getByText('Copied. Paste it into a mail or a document.').waitFor();
    const copied = await workbench.copied();
    expect(copied).toMatch(/^Board page\n/);
    expect(copied).toContain('--- key from 7.0 · 5 seats ---');
  });

  test('is stored as a tab of plain values', async () => {
    await press('Keep in the workbook');
    const notice = await workbench.dialogPage.getByText('Kept in the tab').innerText({ timeout: 60_000 });
    const tab = /“\u2068(.*)\u2069”/.exec(notice)?.[1] ?? '';
    await workbench.closeDialog();
    await workbench.tab(tab);
    await workbench.expectShown('A1', 'Board page');
    await workbench.expectShown('A7', 'Account');
    await workbench.expectShown('C8', '8.15');
    expect(await workbench.ask('sheets')).toContain(tab);
  });

  test('shows what changed the next time', async () => {
    await workbench.tab('Scoring Matrix');
    await workbench.expectShown('A14', 'Lumastre Optics (sample)');
    await workbench.type('C14', '2');
    await openRobustness();
    await openBoardPage();
    const text = await words();
    expect(text).toContain('Compared with the page of');
    expect(text).toContain('Newly key: Aquilonda Waterworks (sample).');
    expect(text).toContain('No longer key: Lumastre Optics (sample).');
    expect(text).toMatch(/Lumastre Optics \(sample\): score 7\.70 → \d\.\d\d, rank 5 → \d+\./);
    await workbench.closeDialog();
  });
});
