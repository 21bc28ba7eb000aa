// The workbench in a browser, with a minimal add-on.
import type { WorkbenchForTests } from '../../workbench/page/forTests';
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { gridColours, inkOf, likeness, writtenBy } from './setup/gridPixels';
import { FRUIT, Workbench } from './setup/workbench';

jest.setTimeout(60_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open(FRUIT);
});
afterAll(() => workbench.close());

interface Runner {
  withSuccessHandler(receive: (answer: string) => void): Runner;
  withFailureHandler(receive: (error: unknown) => void): Runner;
  whatTimeIsIt(): void;
}

/** The time zone of the browser, and so of its workbook. */
const timeZone = 'Europe/Berlin';
const dayInBerlin = (instant: string) => new Date(instant).toLocaleDateString('sv', { timeZone });
const timeInBerlin = (instant: Date) => instant.toLocaleTimeString('sv', { timeZone });

async function renameTab(from: string, to: string): Promise<void> {
  await workbench.tab(from);
  await workbench.page.locator('#grid footer').getByText(from, { exact: true }).dblclick();
  // The name becomes a field shortly after the click, all of it selected; a letter typed earlier would be lost.
  await workbench.page.waitForFunction(() => {
    const field = document.querySelector('#grid footer [contenteditable=true]');
    const selection = getSelection();
    return field !== null && field.contains(selection?.anchorNode ?? null) && selection?.toString() === field.textContent;
  });
  await workbench.page.keyboard.insertText(to);
  await workbench.press('Enter');
}

/** The text field that contains the message of the open dialog. */
const dialogText = () => workbench.dialog.locator('.modal-text').textContent();

describe('the first start', () => {
  test('fills the first workbook with the functions named by the add-on', async () => {
    await workbench.expectShown('A2', 'Apple');
    expect(await workbench.page.getByLabel('Name of the workbook').inputValue()).toBe('Fruit sample');
    expect(await workbench.ask('sheets')).toEqual(['Fruit', 'Sheet1']);
  });

  test('shows the cells that a formula spills into', async () => {
    expect([await workbench.ask('drawn', 'E2'), await workbench.ask('drawn', 'E3')]).toEqual(['6', '8']);
  });

  test('shows the calls of the last command and its time on Google, on request', async () => {
    expect(await workbench.statusLine.count()).toBe(0);
    await workbench.page.getByRole('button', { name: 'For developers: what the last command called' }).click();
    expect(await workbench.statusLine.textContent()).toMatch(
      /^Fruit sample: \d+ calls to the spreadsheet, about \d+ ms on Google\.$/,
    );
  });

  test('shows a toast from the script', async () => {
    await workbench.menu('Extensions', 'Fruit', 'Lay fruit table');
    await workbench.dialog.getByText('OK').click(); // a second sheet with that name is rejected
    expect(await workbench.ask('sheets')).toEqual(['Fruit', 'Sheet1']);
  });
});

describe('editing', () => {
  test('replaces a cell by typing, confirms with Enter and moves one cell down', async () => {
    await workbench.type('F5', 'hello');
    await workbench.expectShown('F5', 'hello');
    expect(await workbench.ask('active')).toBe('F6');
  });

  test('moves right with Tab, and back to the start with Enter', async () => {
    await workbench.click('F12');
    await workbench.page.keyboard.type('a');
    await workbench.press('Tab');
    await workbench.page.keyboard.type('b');
    await workbench.press('Enter');
    expect(await workbench.ask('active')).toBe('F13');
    await workbench.expectShown('G12', 'b');
  });

  test('keeps Persian text unchanged, in a right-to-left field', async () => {
    await workbench.click('F6');
    await workbench.page.keyboard.type('سلام (دنیا) ۱۲۳');
    const field = workbench.page.getByRole('textbox', { name: 'Cell', exact: true });
    expect(await field.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    await workbench.press('Enter');
    await workbench.expectShown('F6', 'سلام (دنیا) ۱۲۳');
  });

  test('reads numbers, percentages and dates like Google Sheets, and shows them again for editing', async () => {
    await workbench.type('J2', '30%');
    await workbench.type('J3', '2026-03-01');
    await workbench.type('J4', '007');
    await workbench.expectShown('J2', '30%');
    await workbench.expectShown('J3', '2026-03-01');
    await workbench.expectShown('J4', '7');
    await workbench.click('J2');
    expect(await workbench.page.getByLabel('Formula bar').inputValue()).toBe('30%');
  });

  test('cancels typing with Escape', async () => {
    await workbench.click('F5');
    await workbench.page.keyboard.type('nothing');
    await workbench.press('Escape');
    await workbench.expectShown('F5', 'hello');
  });

  test('continues the text on F2 and on a double click', async () => {
    await workbench.click('F5');
    await workbench.press('F2');
    await workbench.page.keyboard.type('!');
    await workbench.press('Enter');
    await workbench.expectShown('F5', 'hello!');
    await workbench.doubleClick('F5');
    await workbench.page.locator('.cell-editor[aria-hidden=false]').waitFor();
    await workbench.page.keyboard.type('!');
    await workbench.press('Enter');
    await workbench.expectShown('F5', 'hello!!');
  });

  test('edits in the formula bar', async () => {
    await workbench.click('F5');
    await workbench.page.getByLabel('Formula bar').fill('from the bar');
    await workbench.press('Enter');
    await workbench.expectShown('F5', 'from the bar');
  });

  test('undoes and redoes an edit', async () => {
    await workbench.type('K5', 'gone');
    await workbench.press('Control+z');
    await workbench.expectShown('K5', '');
    await workbench.press('Control+y');
    await workbench.expectShown('K5', 'gone');
  });

  test('clears a cell with Delete', async () => {
    await workbench.click('K5');
    await workbench.press('Delete');
    await workbench.expectShown('K5', '');
  });

  test('copies a cell and pastes it', async () => {
    await workbench.click('A3');
    await workbench.press('Control+c');
    await workbench.page.waitForTimeout(300); // the clipboard is slow
    await workbench.click('K3');
    await workbench.press('Control+v');
    await workbench.expectShown('K3', 'سیب');
  });

  test('moves to a cell whose name is typed into the name box', async () => {
    const box = workbench.page.getByLabel('Selected cell');
    await box.fill('B150');
    await box.press('Enter');
    await workbench.page.keyboard.type('far');
    await workbench.press('Enter');
    await workbench.expectShown('B150', 'far');
    await workbench.click('B150');
    expect(await workbench.ask('active')).toBe('B150');
  });
});

describe('validation', () => {
  test('rejects a value that fails the validation, with its own help text', async () => {
    await workbench.type('B2', '99');
    expect(await dialogText()).toBe('A weight from 1 to 10.');
    await workbench.press('Enter');
    await workbench.expectShown('B2', '3');
  });

  test('shows the help of a selected cell’s validation, and hides it while the cell is edited and on Escape', async () => {
    const hint = workbench.page.getByRole('note');
    await workbench.click('B3');
    await hint.getByText('A weight from 1 to 10.').waitFor();
    await workbench.press('F2');
    await hint.waitFor({ state: 'detached' });
    await workbench.press('Escape');
    await hint.getByText('A weight from 1 to 10.').waitFor();
    await workbench.press('Escape');
    await hint.waitFor({ state: 'detached' });
  });

  test('names the cell if the validation has no help text', async () => {
    await workbench.click('D2');
    await workbench.page.keyboard.type('blue');
    await workbench.press('Enter');
    expect(await dialogText()).toBe('The data you entered in cell D2 violates the data validation rules set on this cell.');
    await workbench.press('Escape');
    await workbench.expectShown('D2', 'red');
  });

  test('opens the list of a cell with Enter and enters the chosen value', async () => {
    await workbench.click('D3');
    await workbench.press('Enter');
    await workbench.page.getByText('yellow', { exact: true }).click();
    await workbench.expectShown('D3', 'yellow');
  });

  test('ticks a checkbox with a click and with the space bar', async () => {
    await workbench.click('C3');
    await workbench.expectShown('C3', 'TRUE');
    await workbench.press('Space');
    await workbench.expectShown('C3', 'FALSE');
  });

  test('asks before editing a cell with a warning protection', async () => {
    await workbench.type('G1', 'changed');
    expect(await dialogText()).toContain('shouldn’t be changed accidentally');
    await workbench.dialog.getByText('Cancel').click();
    await workbench.expectShown('G1', 'kept');
    await workbench.type('G1', 'changed');
    await workbench.dialog.getByText('OK').click();
    await workbench.expectShown('G1', 'changed');
  });

  test('asks before clearing such a cell', async () => {
    await workbench.click('G1');
    await workbench.press('Delete');
    await workbench.dialog.getByText('Cancel').click();
    await workbench.expectShown('G1', 'changed');
    await workbench.press('Delete');
    await workbench.dialog.getByText('OK').click();
    await workbench.expectShown('G1', '');
  });
});

describe('formulas', () => {
  test('offers help for the add-on’s functions: names, then the signature with the current parameter', async () => {
    const helper = workbench.page.locator('.formula-helper');
    await workbench.click('F8');
    await workbench.page.keyboard.type('=TW');
    expect(await helper.getByRole('option', { selected: true }).textContent()).toBe('TWICEMultiplies numbers.');
    await workbench.press('Tab');
    await workbench.page.keyboard.type('B2:B3');
    expect(await helper.locator('.present').textContent()).toBe('values');
    await workbench.page.keyboard.type('; ');
    expect(await helper.locator('.present').textContent()).toBe('factor');
    expect(await helper.textContent()).toContain('By how much; 2 when it is left out.');
    await workbench.page.keyboard.type('10)');
    await workbench.press('Enter');
    await workbench.expectShown('F8', '30');
    await workbench.expectShown('F9', '40');
    expect(await workbench.ask('formula', 'F8')).toBe('=TWICE(B2:B3, 10)');
  });

  test('inserts the reference of a cell clicked while a formula is typed', async () => {
    await workbench.click('G8');
    await workbench.page.keyboard.type('=SUM(');
    await workbench.click('B2');
    await workbench.page.keyboard.type(';');
    await workbench.click('B3');
    await workbench.page.keyboard.type(')');
    await workbench.press('Enter');
    await workbench.expectShown('G8', '7');
    expect(await workbench.ask('formula', 'G8')).toBe('=SUM(B2,B3)');
  });

  test('closes open brackets', async () => {
    await workbench.type('K8', '=SUM(B3;MAX(1;2');
    await workbench.expectShown('K8', '6');
    expect(await workbench.ask('formula', 'K8')).toBe('=SUM(B3,MAX(1,2))');
  });

  test('shows beside the selected cell why its function failed', async () => {
    await workbench.type('K9', '=TWICE("plum"; 0)');
    await workbench.click('K9');
    await workbench.page.getByRole('note').getByText('Only numbers can be multiplied.').waitFor();
    await workbench.press('Delete');
  });

  test('recalculates the cells that depend on an edited cell', async () => {
    await workbench.type('B2', '5');
    await workbench.expectShown('E2', '10');
    await workbench.expectShown('G8', '9');
  });
});

describe('the add-on', () => {
  test('receives the user’s edits in onEdit, with the value before', async () => {
    await workbench.type('A2', 'Pear');
    await workbench.expectShown('H1', 'Apple became Pear');
  });

  test('shows the error of a command', async () => {
    await workbench.menu('Extensions', 'Fruit', 'More', 'Fail');
    expect(await dialogText()).toBe('There is no fruit.');
    await workbench.press('Escape');
    workbench.errors.length = 0; // the error is also logged to the console
  });

  test('asks a question and waits for the answer', async () => {
    const asked = workbench.page.waitForEvent('dialog');
    const chosen = workbench.menu('Extensions', 'Fruit', 'More', 'Ask first');
    const dialog = await asked;
    expect(dialog.message()).toContain('The table comes on a new sheet.');
    await dialog.dismiss();
    await chosen;
    expect(await workbench.ask('sheets')).toHaveLength(2);
  });

  test('is reachable by keyboard alone', async () => {
    await workbench.page.getByRole('menuitem', { name: 'File' }).focus();
    await workbench.press('ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'Enter');
    await workbench.sidebar.getByLabel('Fruit').waitFor();
    expect(await workbench.page.getByRole('complementary', { name: 'Fruit of en' }).boundingBox()).toMatchObject({ width: 300 });
  });

  test('is called from its sidebar, which receives the answer or the failure', async () => {
    const result = workbench.sidebar.locator('#result');
    await workbench.sidebar.getByLabel('Fruit').fill('plum');
    await workbench.sidebar.getByText('Weigh', { exact: true }).click();
    await result.getByText('Done: plum has 4 letters').waitFor();
    await workbench.expectShown('G3', 'plum');
    await workbench.sidebar.getByLabel('Fruit').fill('stone');
    await workbench.sidebar.getByText('Weigh', { exact: true }).click();
    await result.getByText('A stone is not a fruit.').waitFor();
    expect(await workbench.statusLine.textContent()).toMatch(/^weigh: /);
  });

  test('cannot reach the page from its sidebar', async () => {
    const frame = workbench.page.frames().find((one) => one.parentFrame() !== null);
    await expect(frame?.evaluate(() => window.parent.document.title)).rejects.toThrow(/cross-origin|Blocked a frame/);
    await expect(frame?.evaluate(() => String(window.frameElement?.tagName))).resolves.toBe('undefined');
    await expect(frame?.evaluate((address) => fetch(`${address}workbooks`), workbench.address)).rejects.toThrow(/fetch/i);
    const errors = workbench.errors.splice(0); // the browser logs the blocked access
    expect(errors.every((error) => /Content Security Policy|Failed to fetch/.test(error))).toBe(true);
  });

  test('isolates what its pages store in the browser from the page’s own storage', async () => {
    // Opening the sidebar replaces its frame, and the old one may still be going: then it is asked again.
    const inSidebar = async <Value>(script: () => Value): Promise<Value> => {
      try {
        return (await workbench.sidebar.locator('body').evaluate(script)) as Value;
      } catch (error) {
        if (!/detached|destroyed|navigat/i.test(String(error))) throw error;
        return inSidebar(script);
      }
    };
    await inSidebar(() => localStorage.setItem('fruit', 'fig'));
    expect(await workbench.page.evaluate(() => localStorage.getItem('fruit'))).toBeNull();
    await workbench.menu('Extensions', 'Fruit', 'Open sidebar');
    await workbench.sidebar.getByLabel('Fruit').waitFor();
    expect(await inSidebar(() => localStorage.getItem('fruit'))).toBe('fig');
  });

  test('closes its sidebar', async () => {
    await workbench.sidebar.locator('#close').click();
    await workbench.page.locator('.sidebar').waitFor({ state: 'detached' });
  });
});

describe('a dialog of the add-on', () => {
  test('has the size set by the script, calls the script, and closes itself', async () => {
    await workbench.menu('Extensions', 'Fruit', 'Open dialog');
    await workbench.dialogPage.getByLabel('Fruit').fill('fig');
    await workbench.dialogPage.getByText('Weigh', { exact: true }).click();
    await workbench.dialogPage.getByText('Done: fig has 3 letters').waitFor();
    expect(await workbench.page.locator('.add-on-dialog').boundingBox()).toMatchObject({ width: 360, height: 200 });
    await workbench.dialogPage.locator('#close').click();
    await workbench.dialog.waitFor({ state: 'detached' });
  });

  test('closes with Escape', async () => {
    await workbench.menu('Extensions', 'Fruit', 'Open dialog');
    await workbench.dialogPage.getByLabel('Fruit').waitFor();
    await workbench.page.getByRole('button', { name: 'Close', exact: true }).first().focus();
    await workbench.press('Escape');
    await workbench.dialog.waitFor({ state: 'detached' });
  });
});

describe('the grid', () => {
  test('shows a note while the mouse is over its cell', async () => {
    await workbench.hover('A1');
    await workbench.page.waitForFunction(() =>
      [...document.querySelectorAll('textarea')].some((field) => field.value === 'Any fruit.'),
    );
    const { x = 0, y = 0 } = (await workbench.page.locator('textarea[data-u-comp=note-textarea]').boundingBox()) ?? {};
    const beneath = await workbench.page.evaluate(
      ([left = 0, top = 0]) => document.elementFromPoint(left, top)?.tagName,
      [x + 20, y + 20],
    );
    expect(beneath).toBe('CANVAS');
  });

  test('inserts a row from the context menu, and formulas follow', async () => {
    await workbench.click('A2', { button: 'right' });
    await workbench.page.getByText('Insert', { exact: true }).hover();
    const item = workbench.page.getByText('rows above');
    const { width = 0, height = 0 } = (await item.boundingBox()) ?? {};
    await item.click({ position: { x: width - 4, y: height / 2 } }); // the middle has its number field
    await workbench.expectShown('A3', 'Pear');
    expect(await workbench.ask('formula', 'E3')).toBe('=TWICE(B3:B4, 2)');
    await workbench.press('Control+z');
    await workbench.expectShown('A2', 'Pear');
  });

  test('deletes a row and undoes that without an onEdit', async () => {
    const lastEdit = await workbench.shown('H1');
    await workbench.click('A3', { button: 'right' });
    await workbench.page.getByText('Delete', { exact: true }).last().hover();
    await workbench.page.getByText('Delete Selected Row').click();
    await workbench.expectShown('A3', '');
    await workbench.press('Control+z');
    await workbench.expectShown('A3', 'سیب');
    expect(await workbench.shown('H1')).toBe(lastEdit);
  });

  test('adds, shows and renames sheets with their tabs', async () => {
    await workbench.tab('Sheet1');
    expect(await workbench.shown('A2')).toBe('');
    await renameTab('Sheet1', 'Notes');
    await workbench.tab('Fruit');
    expect(await workbench.ask('sheets')).toEqual(['Fruit', 'Notes']);
  });
});

describe('while a command runs on every sheet', () => {
  test('the user’s sheet, selection and scroll position stay', async () => {
    await workbench.click('B3');
    const place = await workbench.ask('middle', 'B3');
    await workbench.menu('Extensions', 'Fruit', 'More', 'Reshape');
    await workbench.statusLine.getByText('Reshape:').waitFor();
    expect([await workbench.ask('shownSheet'), await workbench.ask('active')]).toEqual(['Fruit', 'B3']);
    expect(await workbench.ask('middle', 'B3')).toEqual(place);
    await workbench.tab('Notes');
    expect(await workbench.ask('active')).toBe('A1');
    await workbench.tab('Fruit');
  });

  test('the selection follows a cell activated by the command', async () => {
    await workbench.menu('Extensions', 'Fruit', 'More', 'Go to the notes');
    await workbench.statusLine.getByText('Go to the notes:').waitFor();
    expect([await workbench.ask('shownSheet'), await workbench.ask('active')]).toEqual(['Notes', 'C4']);
    await workbench.tab('Fruit');
  });
});

test('sorts the table around a selected cell from the context menu', async () => {
  await workbench.tab('Notes');
  for (const [cell, text] of Object.entries({ A1: '2', B1: 'two', A2: '1', B2: 'one' })) await workbench.type(cell, text);
  await workbench.click('A1', { button: 'right' });
  await workbench.page.getByText('Sort', { exact: true }).hover();
  await workbench.page.getByText('Ascending', { exact: true }).last().click();
  await workbench.expectShown('B1', 'one');
  await workbench.expectShown('A2', '2');
  await workbench.tab('Fruit');
});

describe('files', () => {
  const idOf = async (name: string): Promise<string> => {
    const answer = await workbench.page.request.get(`${workbench.address}workbooks/${encodeURIComponent(name)}`);
    return ((await answer.json()) as { workbook: { id: string } }).workbook.id;
  };

  test('keeps the workbook after a restart of the server', async () => {
    await workbench.restart();
    await workbench.expectShown('A2', 'Pear');
    await workbench.expectShown('E2', '10');
    expect(await workbench.ask('drawn', 'E3')).toBe('8');
    expect(await workbench.ask('formula', 'F8')).toBe('=TWICE(B2:B3, 10)');
    expect(await workbench.ask('sheets')).toEqual(['Fruit', 'Notes']);
  });

  test('renames the workbook in its title', async () => {
    const name = workbench.page.getByLabel('Name of the workbook');
    await name.fill('میوه‌ها');
    await name.press('Enter');
    await workbench.page.waitForFunction(() => document.title === 'میوه‌ها');
    await workbench.restart();
    expect(await name.inputValue()).toBe('میوه‌ها');
  });

  test('saves a copy with a new name and rejects a taken one', async () => {
    await workbench.menu('File', 'Save a copy…');
    await workbench.dialog.getByLabel('Name of the copy').fill('میوه‌ها');
    await workbench.dialog.getByText('Save', { exact: true }).click();
    await workbench.dialog.getByText('There is already a workbook').waitFor();
    await workbench.press('Escape');
    await workbench.menu('File', 'Save a copy…');
    await workbench.dialog.getByLabel('Name of the copy').fill('Second');
    await Promise.all([workbench.page.waitForURL(/Second/), workbench.dialog.getByText('Save', { exact: true }).click()]);
    await workbench.ready();
    await workbench.expectShown('A2', 'Pear');
    expect(await idOf('Second')).not.toBe(await idOf('میوه‌ها'));
    workbench.errors.length = 0; // the browser logs the rejected name
  });

  test('creates a new empty workbook, and opens the other one again', async () => {
    await Promise.all([workbench.page.waitForURL(/Untitled/), workbench.menu('File', 'New')]);
    await workbench.ready();
    expect(await workbench.ask('sheets')).toEqual(['Sheet1']);
    await workbench.type('A1', 'new');
    await workbench.saved();
    await workbench.menu('File', 'Open…');
    await Promise.all([workbench.page.waitForURL(/Second/), workbench.dialog.getByText('Second').click()]);
    await workbench.ready();
    await workbench.expectShown('A2', 'Pear');
  });

  test('tells another window at once that a workbook was saved, does not let it overwrite the workbook, and keeps the changes as a copy', async () => {
    const other = await workbench.page.context().newPage();
    await other.goto(`${workbench.address}?workbook=Second`);
    await other.waitForFunction(() => 'workbench' in window);
    await workbench.type('K9', 'one');
    await workbench.saved();
    await other.getByText('This workbook was saved in another window').waitFor();
    await other.getByRole('button', { name: 'Not now' }).click();
    const { x, y } = await workbench.ask('middle', 'K10');
    await other.mouse.click(x, y);
    await other.keyboard.type('two');
    await other.keyboard.press('Enter');
    await other.getByText('this workbook was changed in another window').waitFor();
    await other.getByRole('button', { name: 'Save a copy…' }).click();
    await other.getByLabel('Name of the copy').fill('Third');
    await Promise.all([other.waitForURL(/Third/), other.getByRole('button', { name: 'Save', exact: true }).click()]);
    await other.waitForFunction(() => 'workbench' in window);
    expect(await other.evaluate(() => (window as { workbench?: WorkbenchForTests }).workbench?.shown('K10'))).toBe('two');
    await other.close();
  });

  test('downloads a real .xlsx', async () => {
    const [download] = await Promise.all([workbench.page.waitForEvent('download'), workbench.menu('File', 'Download as .xlsx')]);
    expect(download.suggestedFilename()).toBe('Second.xlsx');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(readFileSync(await download.path()) as unknown as ArrayBuffer);
    const sheet = book.getWorksheet('Fruit');
    expect(sheet?.getCell('A3').value).toBe('سیب');
    expect([sheet?.getCell('E2').value, sheet?.getCell('E3').value]).toEqual([10, 8]);
    expect(sheet?.getCell('C2').value).toBe(true);
    expect(sheet?.getCell('B2').dataValidation).toMatchObject({
      type: 'decimal',
      operator: 'between',
      formulae: [1, 10],
      prompt: 'A weight from 1 to 10.',
    });
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  });

  test('a tab that is renamed twice within a second stays in the bar', async () => {
    await renameTab('Notes', 'Log');
    await renameTab('Log', 'Notes');
    await workbench.page.waitForTimeout(600); // Univer takes a tab for dragged half a second after a press
    await workbench.tab('Notes');
  });

  test('lists tab names that Excel does not accept, and their names in the file', async () => {
    await renameTab('Notes', 'History'); // a name reserved by Excel
    const [download] = await Promise.all([workbench.page.waitForEvent('download'), workbench.menu('File', 'Download as .xlsx')]);
    await workbench.toasts.getByText('“History” is “History (2)”.').waitFor();
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(readFileSync(await download.path()) as unknown as ArrayBuffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Fruit', 'History (2)']);
    await renameTab('History', 'Notes');
    await workbench.tab('Fruit');
    await workbench.saved();
  });
});

describe('a sheet from right to left', () => {
  const canvas = async () => {
    const box = await workbench.page.locator('canvas[id^=univer-sheet-main]').boundingBox();
    if (!box) throw new Error('There is no grid.');
    return box;
  };
  /** Where a colour begins and ends in the first row, from the left; undefined for a colour that is not there. */
  const extent = async (colour: number) => {
    const { x, width } = await canvas();
    const { y } = await workbench.ask('middle', 'A1');
    const [row = []] = await gridColours(workbench.page, { x, y: y - 7, width: Math.floor(width), height: 1 });
    return row.includes(colour) ? { left: row.indexOf(colour), right: row.lastIndexOf(colour) } : undefined;
  };
  /** The ink inside a cell of 100 × 21 pixels. */
  const ink = async (cell: string) => {
    const { x, y } = await workbench.ask('middle', cell);
    return inkOf(await gridColours(workbench.page, { x: x - 49, y: y - 9.5, width: 98, height: 19 }));
  };
  const popup = async (text: string) => {
    const place = workbench.page.locator('[data-u-comp=rect-popup]').filter({ hasText: text });
    await place.waitFor();
    return place.boundingBox();
  };
  const RED = 0xff0000;
  const GREEN = 0x00ff00;
  const BLUE = 0x0000ff;

  beforeAll(async () => {
    await workbench.menu('Extensions', 'Fruit', 'More', 'Lay a sheet from the right');
    await workbench.expectShown('A2', 'پارس پخش');
    await workbench.page.waitForTimeout(300);
  });

  test('has its first column at the right, which stays when the others scroll to the left', async () => {
    const [red, green, blue] = [await extent(RED), await extent(GREEN), await extent(BLUE)];
    expect(red?.left).toBeGreaterThan(green?.right ?? NaN);
    expect(green?.left).toBeGreaterThan(blue?.right ?? NaN);
    await workbench.hover('C5');
    await workbench.page.mouse.wheel(-300, 0);
    await workbench.page.waitForTimeout(300);
    expect([await extent(RED), await extent(BLUE)]).toEqual([red, undefined]);
    await workbench.page.mouse.wheel(600, 0);
    await workbench.page.waitForTimeout(300);
    expect(await extent(BLUE)).toEqual(blue);
  });

  test('is walked through, edited and filled as it is seen', async () => {
    await workbench.click('B3');
    await workbench.press('ArrowLeft');
    expect(await workbench.ask('active')).toBe('C3');
    await workbench.press('ArrowRight', 'ArrowRight');
    expect(await workbench.ask('active')).toBe('A3');
    await workbench.click('G8');
    await workbench.page.keyboard.type('سلام');
    const { x, y } = await workbench.ask('middle', 'G8');
    const editor = await workbench.page.locator('.cell-editor').boundingBox();
    expect(Math.abs((editor?.x ?? 0) + (editor?.width ?? 0) / 2 - x)).toBeLessThan(2);
    await workbench.press('ArrowLeft');
    await workbench.expectShown('G8', 'سلام');
    expect(await workbench.ask('active')).toBe('H8');
    await workbench.click('G8');
    await workbench.page.mouse.move(x - 50, y + 10.5, { steps: 3 });
    await workbench.page.mouse.down();
    await workbench.page.mouse.move(x, y + 42, { steps: 5 });
    await workbench.page.mouse.up();
    await workbench.expectShown('G10', 'سلام');
  });

  test('writes each cell in the direction of its first letter, and can be read', async () => {
    for (const [cell, text, direction] of [
      ['E8', 'SWOT تحلیل', 'ltr'],
      ['E7', 'پایان جمله.', 'rtl'],
    ] as const) {
      const [drawn, other] = [await ink(cell), direction === 'rtl' ? 'ltr' : 'rtl'] as const;
      const [expected, wrong] = [await writtenBy(workbench.page, text, direction), await writtenBy(workbench.page, text, other)];
      const likenesses = [expected.across, wrong.across, [...expected.across].reverse()].map((one) =>
        likeness(drawn.across, one),
      );
      const [right = 0, ...others] = likenesses.map((one) => Math.round(one * 100));
      expect({ text, right, isRight: right > 85, isBest: Math.max(...others) < right }).toEqual({
        text,
        right,
        isRight: true,
        isBest: true,
      });
    }
  });

  test('cuts off no letter below, and shows ### for a number that does not fit', async () => {
    const expected = await writtenBy(workbench.page, 'پایان جمله.', 'rtl');
    expect((await ink('E7')).down.length).toBeGreaterThanOrEqual(expected.down.length - 1);
    expect(await workbench.shown('E9')).toBe('1,413,201,288,072');
    const hashes = await writtenBy(workbench.page, '###', 'ltr');
    expect(likeness((await ink('E9')).across, hashes.across)).toBeGreaterThan(0.85);
  });

  test('opens lists and notes beside their cells, and ticks checkboxes', async () => {
    const list = await workbench.ask('middle', 'C5');
    await workbench.click('C5');
    await workbench.page.mouse.click(list.x - 42, list.y);
    // The list moves beside its cell a moment after it appears.
    const isBeside = async (): Promise<boolean> => {
      const box = await popup('سرخ');
      return box !== null && box.x < list.x && box.x + box.width > list.x;
    };
    for (let tries = 0; tries < 40 && !(await isBeside()); tries++) await workbench.page.waitForTimeout(50);
    expect(await isBeside()).toBe(true);
    await workbench.page.locator('[data-u-comp=rect-popup]').getByText('سرخ').first().click();
    await workbench.expectShown('C5', 'سرخ');
    await workbench.click('D3');
    await workbench.expectShown('D3', 'TRUE');
    const noted = await workbench.ask('middle', 'B3');
    await workbench.hover('B3');
    const note = await workbench.page.locator('[data-u-comp=note-textarea]').boundingBox();
    expect(Math.abs((note?.x ?? 0) + (note?.width ?? 0) - (noted.x - 50))).toBeLessThan(10);
  });

  test('has its charts to the left of their cells', async () => {
    const chart = await workbench.page.getByRole('img', { name: 'مبلغ' }).boundingBox();
    const { x } = await workbench.ask('middle', 'C14');
    expect(Math.abs((chart?.x ?? 0) + (chart?.width ?? 0) - (x + 50 - 10))).toBeLessThan(2);
  });

  test('leaves sheets from the left as they are', async () => {
    await workbench.tab('Fruit');
    await workbench.click('B3');
    await workbench.press('ArrowRight');
    expect(await workbench.ask('active')).toBe('C3');
  });
});

describe('on another day', () => {
  const DAY = '1998-01-05';
  beforeAll(() => workbench.restart({ today: DAY }));
  afterAll(() => workbench.restart({ today: undefined }));

  test('formulas, the script and its pages use that day as today, and the page shows it', async () => {
    await workbench.page.getByText('Today is 5 January 1998').waitFor();
    await workbench.type('K12', '=TODAY()');
    await workbench.expectShown('K12', '1/5/1998'); // as a workbook of the United States shows the result of TODAY
    await workbench.menu('Extensions', 'Fruit', 'Open sidebar');
    await workbench.sidebar.getByLabel('Fruit').waitFor();
    const frame = workbench.page.frames().find((one) => one.parentFrame() !== null);
    const [inPage, inScript] = (await frame?.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const { run } = (window as unknown as { google: { script: { run: Runner } } }).google.script;
          const answer = (inScript: string) => resolve([new Date().toISOString(), inScript]);
          run.withSuccessHandler(answer).withFailureHandler(reject).whatTimeIsIt();
        }),
    )) as [string, string];
    const apart = Math.abs(Date.parse(inPage) - Date.parse(inScript));
    expect([apart < 10_000, dayInBerlin(inScript)]).toEqual([true, DAY]);
    await workbench.saved();
  });

  test('the time of day is real', async () => {
    const [hours = 0, minutes = 0] = timeInBerlin(new Date()).split(':').map(Number);
    await workbench.type('K13', `=ABS(MOD(NOW(), 1)*24-${hours + minutes / 60})<0.2`);
    await workbench.expectShown('K13', 'TRUE');
    await workbench.saved();
  });
});

describe('the user’s language', () => {
  test('is passed to the add-on, and the page’s own texts follow it right-to-left', async () => {
    await workbench.page.getByLabel('Your language').selectOption('fa');
    await workbench.page.waitForFunction(() => document.documentElement.dir === 'rtl' && 'workbench' in window);
    await workbench.menu('افزونه‌ها', 'Fruit', 'Open sidebar');
    await workbench.page.getByRole('complementary', { name: 'Fruit of fa' }).waitFor();
    await workbench.sidebar.getByLabel('Fruit').waitFor();
    const tabs = workbench.page.locator('#grid footer');
    const [first = '', second = ''] = await workbench.ask('sheets');
    const left = async (name: string) => (await tabs.getByText(name, { exact: true }).boundingBox())?.x ?? NaN;
    expect(await left(first)).toBeGreaterThan(await left(second));
    const named = await workbench.page
      .locator('body [aria-label]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    expect(named.filter((label) => /[a-z]{2}/i.test(label) && !/Fruit|Weights|alt\+T/i.test(label))).toEqual([]);
    await workbench.restart();
    expect(await workbench.page.locator('html').getAttribute('lang')).toBe('fa');
  });
});

test('no unexpected error was logged', () => {
  expect(workbench.errors.filter((error) => !error.includes('412'))).toEqual([]);
});
