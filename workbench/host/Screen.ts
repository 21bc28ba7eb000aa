// What a script may put before the user; the page shows it, tests record it.

/** The add-on's menu, or one that the script named. */
export interface MenuShown {
  /** Null for the add-on's own menu, which carries the add-on's name. */
  readonly caption: string | null;
  readonly items: readonly MenuItem[];
}

export type MenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: MenuShown };

/** A sidebar or a dialog; width and height in pixels, null where the script leaves them to Google. */
export interface PageShown {
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

export interface Question {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
}

export type Answer = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface Screen {
  menuChanged(menu: MenuShown): void;
  showSidebar(page: PageShown): void;
  showDialog(page: PageShown): void;
  /** Asks and waits: the script stands still until the answer. */
  alert(question: Question): Answer;
  toast(message: string, title: string, seconds: number): void;
  /** A line of the execution log. */
  log(level: 'log' | 'info' | 'warn' | 'error', text: string): void;
}
