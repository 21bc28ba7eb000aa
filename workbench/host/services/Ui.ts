// Ui: the spreadsheet's user interface, with its Menu.
import { free, menu, type Methods, screen } from '../door/Method';
import type { MenuItem, MenuShown, Question } from '../Screen';
import { objectBehind } from '../door/handles';
import type { Context } from './Context';
import { Button, ButtonSet, memberName } from './enumerations';
import { pageBehind } from './HtmlService';

const METHODS = {
  alert: screen('Text', 'Text, Anything', 'Text, Text, Anything'),
  createAddonMenu: menu(''),
  createMenu: menu('Text'),
  showModalDialog: screen('HtmlOutput, Text'),
  showSidebar: screen('HtmlOutput'),
} satisfies Methods;
const MENU_METHODS = {
  addItem: free('Text, Text'),
  addSeparator: free(''),
  addSubMenu: free('Menu'),
  addToUi: menu(''),
} satisfies Methods;

type Handle = GoogleAppsScript.Base.Ui;
type MenuHandle = GoogleAppsScript.Base.Menu;

export class Ui implements Pick<Handle, keyof typeof METHODS> {
  readonly handle: Handle;

  constructor(private readonly context: Context) {
    this.handle = context.execution.expose('Ui', METHODS, this, { Button, ButtonSet });
  }

  createAddonMenu(): MenuHandle {
    return new Menu(this.context, null).handle;
  }
  createMenu(caption: string): MenuHandle {
    return new Menu(this.context, caption).handle;
  }
  showSidebar(page: GoogleAppsScript.HTML.HtmlOutput): void {
    this.context.screen.showSidebar(pageBehind(page));
  }
  showModalDialog(page: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
    this.context.screen.showDialog(pageBehind(page, title));
  }
  /** Blocks the script until the answer, and releases its locks meanwhile. */
  alert(...words: unknown[]): GoogleAppsScript.Base.Button {
    const [title, prompt] = typeof words[1] === 'string' ? [words[0], words[1]] : ['', words[0]];
    const buttons = words.length > 1 ? memberName(words.at(-1)) : 'OK';
    this.context.stores.release(this.context.execution);
    const answer = this.context.screen.alert({
      title: String(title),
      prompt: String(prompt),
      buttons: buttons as Question['buttons'],
    });
    return Button[answer];
  }
}

export class Menu implements Pick<MenuHandle, keyof typeof MENU_METHODS> {
  readonly handle: MenuHandle;
  private readonly items: MenuItem[] = [];

  constructor(
    private readonly context: Context,
    private readonly caption: string | null,
  ) {
    this.handle = context.execution.expose('Menu', MENU_METHODS, this);
  }

  get shown(): MenuShown {
    return { caption: this.caption, items: this.items };
  }

  addItem(caption: string, functionName: string): MenuHandle {
    this.items.push({ kind: 'item', caption, functionName });
    return this.handle;
  }
  addSeparator(): MenuHandle {
    this.items.push({ kind: 'separator' });
    return this.handle;
  }
  addSubMenu(submenu: MenuHandle): MenuHandle {
    this.items.push({ kind: 'menu', menu: objectBehind(submenu, Menu).shown });
    return this.handle;
  }
  addToUi(): void {
    this.context.screen.menuChanged(this.shown);
  }
}
