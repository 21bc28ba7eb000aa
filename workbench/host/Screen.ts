// What a script may show to the user. The page shows it, tests record it.

/** The add-on's menu, or a menu that the script named. */
export interface MenuShown {
  /** Null for the add-on's own menu, which carries the add-on's name. */
  readonly caption: string | null;
  readonly items: readonly MenuItem[];
}

export type MenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: MenuShown };

/** A sidebar or a dialog; width and height in pixels, null for Google's defaults. */
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
  /** Asks, and blocks the script until the answer. */
  alert(question: Question): Answer;
  toast(message: string, title: string, seconds: number): void;
  /** A line of the execution log. */
  log(level: 'log' | 'info' | 'warn' | 'error', text: string): void;
}
