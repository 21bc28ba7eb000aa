// The add-on's menu, as its script made it, as a menu of the page.
import type { MenuItem as ScriptItem } from '../host/Screen';
import type { MenuItem } from './bar/MenuItem';

/** `run` gets the function's name and the words of the menu line that calls it. */
export function addOnMenu(items: readonly ScriptItem[], run: (functionName: string, caption: string) => void): MenuItem[] {
  return items.map((item): MenuItem => {
    if (item.kind === 'separator') return item;
    if (item.kind === 'menu') return { kind: 'submenu', label: item.menu.caption ?? '', items: addOnMenu(item.menu.items, run) };
    return { kind: 'command', label: item.caption, run: () => run(item.functionName, item.caption) };
  });
}
