// Weights changed in the panel, in a browser: what the ranking would be, and the matrix once they are applied.
import { sampleWorkbook } from '../setup/preparedWorkbook';
import { PanelPage } from './setup/PanelPage';

jest.setTimeout(120_000);

let panel: PanelPage;

beforeAll(async () => {
  panel = await PanelPage.open({ workbook: sampleWorkbook });
});
afterAll(() => panel.close());
afterEach(() => expect(panel.errors.splice(0)).toEqual([]));

test('previews the ranking before it is applied, and applies it', async () => {
  await panel.menu('Key Account', 'Choose criteria');
  await panel.tab('Scoring Matrix');
  const weight = panel.sidebar.locator('.card').first().locator('input[type=text], input[type=number]').first();
  await weight.fill('0');
  await weight.press('Tab');
  await panel.next.click();
  await panel.expectShown('C3', 'not counted yet');
  await panel.expectShown('D3', '35.7%');
});
