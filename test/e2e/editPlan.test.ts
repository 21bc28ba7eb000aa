// A plan in a browser: typed in the sidebar and saved to its tab, with conflicts between two users and drafts that wait.
import { KEY_ACCOUNT, Workbench } from './setup/workbench';

jest.setTimeout(120_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open(KEY_ACCOUNT);
  await openPanel();
});
afterAll(() => workbench.close());
afterEach(() => expect(workbench.errors.splice(0)).toEqual([]));

async function openPanel(): Promise<void> {
  await workbench.menu('Key Account', 'Edit account plan');
  await account().waitFor({ timeout: 60_000 });
}

const click = (name: string) => workbench.sidebar.getByRole('button', { name, exact: true }).click();
const account = () => workbench.sidebar.getByRole('combobox', { name: 'Account', exact: true });
const field = (label: string) => workbench.sidebar.getByLabel(label, { exact: true });
const state = () => workbench.sidebar.locator('.save-state');
const part = (name: string) => workbench.sidebar.getByRole('tab', { name }).click();

async function save(): Promise<void> {
  await click('Save');
  await workbench.sidebar.locator('[data-state="saved"]').waitFor({ timeout: 60_000 });
}

async function choose(typed: string): Promise<void> {
  await account().click();
  await workbench.page.keyboard.type(typed);
  await workbench.press('Enter');
  await workbench.page.waitForTimeout(50);
  await workbench.sidebar.locator('.save-bar').waitFor({ timeout: 60_000 });
}

test('opens with the account of the selected row, and shows what its plan lacks', async () => {
  expect(await account().inputValue()).toBe('Ferrowald Steel (sample)');
  expect(await state().textContent()).toBe('Everything is saved');
  await workbench.sidebar.getByText('missing', { exact: false }).first().waitFor();
});

test('a team member without a name is not saved; with a name it is saved to the tab', async () => {
  await part('Team');
  await field('Key account manager').fill('Mina Rad');
  await field('Sales rep').fill('Mina Rad');
  await workbench.see('Mina Rad both sells to and manages this account.');
  await click('Add a person');
  await click('Save');
  await workbench.see('Not saved: the fields in red need a look.');
  await field('Person').fill('Cyrus Farr');
  await field('E-mail').fill('cyrus@example.com');
  await field('Share of time (%)').fill('20');
  await save();
  await workbench.tab('Team');
  await workbench.expectShown('A3', 'Ferrowald Steel (sample)');
  await workbench.expectShown('B3', 'Cyrus Farr');
  await workbench.expectShown('E3', 'cyrus@example.com');
  await workbench.expectShown('G3', '20%');
});

test('a row changed meanwhile is not overwritten: both versions are shown, and mine is saved once chosen', async () => {
  await field('Part in the team').fill('Delivers');
  await field('E-mail').fill('cyrus@mine.com');
  await workbench.type('E3', 'cyrus@theirs.com');
  await click('Save');
  await workbench.see('This was changed in the workbook meanwhile');
  await workbench.expectShown('E3', 'cyrus@theirs.com');
  await workbench.expectShown('D3', '');
  const conflict = workbench.sidebar.getByRole('region', { name: 'Changed meanwhile' });
  await conflict.getByText('Before: cyrus@example.com').waitFor();
  await conflict.getByRole('radio', { name: 'In the workbook cyrus@theirs.com' }).waitFor();
  await conflict.getByRole('radio', { name: 'Typed here cyrus@mine.com' }).click();
  await conflict.getByRole('button', { name: 'Save this choice' }).click();
  await workbench.sidebar.locator('[data-state="saved"]').waitFor({ timeout: 60_000 });
  await workbench.expectShown('E3', 'cyrus@mine.com');
  await workbench.expectShown('D3', 'Delivers');
});

test('another account can be opened meanwhile: unsaved changes wait', async () => {
  await field('Our executive sponsor').fill('Dara Kian');
  await choose('quillm');
  expect(await account().inputValue()).toBe('Quillmere Hospitals (sample)');
  expect(await field('Our executive sponsor').inputValue()).not.toBe('Dara Kian');
  await choose('ferrow');
  expect(await field('Our executive sponsor').inputValue()).toBe('Dara Kian');
  expect(await state().textContent()).toBe('1 unsaved change');
});

describe('the sidebar closed without saving', () => {
  const offer = () => workbench.sidebar.getByText('You have 1 unsaved change of 1 minute ago.');

  async function closeAndOpen(): Promise<void> {
    await workbench.page.locator('aside.sidebar > header button').click();
    await workbench.page.locator('aside.sidebar').waitFor({ state: 'detached' });
    await openPanel();
    await choose('ferrow');
    await part('Team');
  }

  test('offers the unsaved changes when it is reopened, and restores them', async () => {
    await closeAndOpen();
    expect(await field('Our executive sponsor').inputValue()).not.toBe('Dara Kian');
    await offer().waitFor();
    expect(await state().textContent()).toBe('Earlier changes wait above');
    await click('Take it up');
    expect(await field('Our executive sponsor').inputValue()).toBe('Dara Kian');
    expect(await state().textContent()).toBe('1 unsaved change');
    await offer().waitFor({ state: 'detached' });
  });

  test('offers nothing after they are saved', async () => {
    await save();
    await closeAndOpen();
    expect(await field('Our executive sponsor').inputValue()).toBe('Dara Kian');
    expect(await state().textContent()).toBe('Everything is saved');
    expect(await offer().count()).toBe(0);
  });

  test('forgets discarded changes', async () => {
    await field('Our executive sponsor').fill('Somebody else');
    await closeAndOpen();
    await click('Drop it');
    expect(await field('Our executive sponsor').inputValue()).toBe('Dara Kian');
    await closeAndOpen();
    expect(await offer().count()).toBe(0);
  });
});

test('a removal can be undone until it is saved', async () => {
  const card = workbench.sidebar.locator('summary', { hasText: 'Cyrus Farr' });
  await card.click();
  await click('Remove Cyrus Farr');
  expect(await card.count()).toBe(0);
  await click('Undo');
  await card.waitFor();
  expect(await state().textContent()).toBe('Everything is saved');
});

describe('a record whose row was deleted meanwhile', () => {
  const conflict = () => workbench.sidebar.getByRole('region', { name: 'Changed meanwhile' });

  async function changeWhatIsGone(value: string): Promise<void> {
    await field('Part in the team').fill(value);
    await workbench.click('A3', { button: 'right' });
    await workbench.page.getByText('Delete', { exact: true }).last().hover();
    await workbench.page.getByText('Delete Selected Row').click();
    await workbench.expectShown('B3', '');
    await click('Save');
    await conflict().getByText('This was removed in the workbook while you changed it here.').waitFor();
    await workbench.expectShown('B3', '');
  }

  async function settle(choice: string): Promise<void> {
    await conflict().getByRole('radio', { name: choice }).click();
    await click('Save this choice');
    await workbench.sidebar.locator('[data-state="saved"]').waitFor({ timeout: 60_000 });
  }

  test('is written again completely if mine is kept as a new one', async () => {
    await workbench.sidebar.locator('summary', { hasText: 'Cyrus Farr' }).click();
    await changeWhatIsGone('Knows the contracts');
    await settle('Keep mine as a new one');
    await workbench.expectShown('B3', 'Cyrus Farr');
    await workbench.expectShown('D3', 'Knows the contracts');
    await workbench.expectShown('E3', 'cyrus@mine.com');
  });

  test('stays removed if chosen', async () => {
    await changeWhatIsGone('Backs us up');
    await settle('Leave it removed');
    await workbench.expectShown('B3', '');
    expect(await workbench.sidebar.locator('summary', { hasText: 'Cyrus Farr' }).count()).toBe(0);
  });
});

describe('sharing with the team', () => {
  async function addCyrus(): Promise<void> {
    await part('Team');
    await click('Add a person');
    await field('Person').last().fill('Cyrus Farr');
    await field('E-mail').last().fill('cyrus@example.com');
    await field('Access to the workbook').last().selectOption({ label: 'Editor' });
    await save();
  }

  async function share(): Promise<void> {
    await workbench.sidebar.locator('summary', { hasText: 'Share with the team' }).click();
    await workbench.sidebar.getByRole('checkbox', { name: /Cyrus Farr/ }).waitFor({ timeout: 60_000 });
    await field('More addresses').fill('new@example.com');
    await click('Add to the list');
    await field('Access of new@example.com').selectOption({ label: 'Viewer' });
    await click('Give access to 2 people');
  }

  const people = async () => {
    await workbench.saved();
    const name = await workbench.page.getByLabel('Name of the workbook').inputValue();
    const answer = await workbench.page.request.get(`${workbench.address}workbooks/${encodeURIComponent(name)}`);
    return ((await answer.json()) as { people: unknown }).people;
  };

  test('explains how to share by hand if Google does not let the add-on share', async () => {
    await workbench.restart({ mayShare: false });
    await openPanel();
    await addCyrus();
    await share();
    await workbench.see('Google does not let an add-on share this file with these 2 people. Do it by hand:');
    expect(await field('Editor').inputValue()).toBe('cyrus@example.com');
    expect(await field('Viewer').inputValue()).toBe('new@example.com');
    expect(await people()).toEqual({ editors: [], viewers: [] });
  });

  test('gives access to the confirmed people, and warns anyone who edits a header', async () => {
    await workbench.restart({ mayShare: true });
    await openPanel();
    await part('Team');
    await share();
    await workbench.see('Shared with cyrus@example.com and new@example.com.');
    expect(await people()).toEqual({ editors: ['cyrus@example.com'], viewers: ['new@example.com'] });
    await workbench.tab('Accounts');
    await workbench.type('B2', 'Customer');
    await workbench.dialog.getByText('shouldn’t be changed accidentally').waitFor();
    await workbench.dialog.getByText('Cancel').click();
  });
});
