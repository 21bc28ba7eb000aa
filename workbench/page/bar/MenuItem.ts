// One line of a menu: a command, a submenu, or a line between two of them.
export type MenuItem =
  | { readonly kind: 'command'; readonly label: string; readonly run: () => void; readonly disabled?: boolean }
  | { readonly kind: 'submenu'; readonly label: string; readonly items: readonly MenuItem[] }
  | { readonly kind: 'separator' };
