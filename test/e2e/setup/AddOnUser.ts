// What a user does with the add-on's panels in a browser, with a workbench around them or without.
import type { FrameLocator, Locator, Page } from 'playwright-core';

export abstract class AddOnUser {
  /** Errors that the page logged or threw. */
  readonly errors: string[] = [];

  protected constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  abstract close(): Promise<void>;

  /** The page in the add-on's sidebar. */
  abstract get sidebar(): FrameLocator | Page;

  /** The page in the add-on's dialog. */
  abstract get dialogPage(): FrameLocator | Page;

  /** The HTML of the page in the dialog. */
  abstract dialogContent(): Promise<string>;

  abstract closeDialog(): Promise<void>;

  /** Chooses from the menu bar: `menu('Extensions', 'Fruit', 'Open sidebar')`. */
  abstract menu(...captions: string[]): Promise<void>;

  /** Shows the sheet with that name. */
  abstract tab(name: string): Promise<void>;

  /** The displayed text of a cell in the visible sheet. */
  abstract shown(cell: string): Promise<string>;

  /** Types a text into a cell of the visible sheet. */
  abstract type(cell: string, text: string): Promise<void>;

  /** A request of the add-on, as its pages send it; absorbs edits by hand first if required. */
  abstract request(action: string, payload: unknown): Promise<unknown>;

  /** Waits until a cell shows a text; a failure names the text it shows instead. */
  async expectShown(cell: string, text: string): Promise<void> {
    const deadline = Date.now() + 5000;
    while ((await this.shown(cell)) !== text && Date.now() < deadline) await this.page.waitForTimeout(30);
    expect({ [cell]: await this.shown(cell) }).toEqual({ [cell]: text });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Waits until the add-on's sidebar shows a text. */
  see(words: string | RegExp): Promise<void> {
    return this.sidebar.getByText(words).first().waitFor({ timeout: 60_000 });
  }

  /** The button of the add-on's sidebar that goes on to the next step. */
  get next(): Locator {
    return this.sidebar.locator('.buttons.sticky .button.primary');
  }

  /** Opens the import panel, and chooses a file in it. */
  async chooseFile(name: string, content: string | Buffer): Promise<void> {
    await this.menu('Key Account', 'Import data');
    await this.giveFile(name, content);
  }

  /** Chooses a file in the open import panel. */
  async giveFile(name: string, content: string | Buffer): Promise<void> {
    const mimeType = 'application/octet-stream';
    await this.sidebar.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
  }

  /** Takes a file of sales lines to the Check step of the import panel. */
  async checkSales(name: string, content: string): Promise<void> {
    await this.chooseFile(name, content);
    await this.next.click();
    await this.see('Match the columns');
    await this.next.click();
    await this.see(/sales of \d accounts/);
  }

  copied(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** The page of the dialog on paper: its sheets and its text, without the buttons. */
  async printed(format: 'A4' | 'Letter'): Promise<{ sheets: number; words: string }> {
    const content = await this.dialogContent();
    const sheet = await this.page.context().newPage();
    await sheet.setContent(content.replace(/<script[^]*?<\/script>/g, ''));
    await sheet.emulateMedia({ media: 'print' });
    expect(await sheet.getByRole('button').filter({ visible: true }).count()).toBe(0);
    const pdf = (await sheet.pdf({ format })).toString('latin1');
    const words = await sheet.locator('body').innerText();
    await sheet.close();
    return { sheets: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0, words };
  }
}
