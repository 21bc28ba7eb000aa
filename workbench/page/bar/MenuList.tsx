// An open menu; its submenus open beside it.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MenuItem } from './MenuItem';

interface MenuListProps {
  label: string;
  items: readonly MenuItem[];
  /** Whether the first line takes the focus, as it does when the keyboard opened the menu. */
  focusFirst: boolean;
  /** Closes the whole menu; the bar takes the focus back after Escape. */
  onClose: (focusHead: boolean) => void;
  /** Moves to the menu (or back to the line) beside this one. */
  onBeside: (step: 1 | -1) => void;
}

export function MenuList({ label, items, focusFirst, onClose, onBeside }: MenuListProps) {
  const [opened, setOpened] = useState<number | null>(null);
  const [byKeyboard, setByKeyboard] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const lines = () => [...(list.current?.querySelectorAll<HTMLButtonElement>(':scope > div > button') ?? [])];

  // Before any other key.
  useLayoutEffect(() => {
    if (focusFirst) lines()[0]?.focus();
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the menu opens
  }, []);

  const open = (index: number, keyboard: boolean) => {
    setByKeyboard(keyboard);
    setOpened(index);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = lines();
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    if (at < 0) return;
    const index = Number(buttons[at]?.dataset.index);
    const isSubmenu = items[index]?.kind === 'submenu';
    const forward = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const moves: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1 + buttons.length,
      Home: 0,
      End: buttons.length - 1,
    };
    const move = moves[event.key];
    if (move !== undefined) buttons[move % buttons.length]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose(event.key === 'Escape');
    else if (event.key === forward) {
      if (isSubmenu) open(index, true);
      else onBeside(1);
    } else if (event.key.startsWith('Arrow')) onBeside(-1);
    else return;
    event.stopPropagation();
    if (event.key !== 'Tab') event.preventDefault();
  };

  const backTo = (index: number) => {
    setOpened(null);
    lines()
      .find((line) => Number(line.dataset.index) === index)
      ?.focus();
  };

  return (
    <div class="menu" role="menu" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {items.map((item, index) =>
        item.kind === 'separator' ? (
          <hr key={index} />
        ) : (
          <div key={index} onPointerEnter={() => (item.kind === 'submenu' ? open(index, false) : setOpened(null))}>
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              data-index={index}
              aria-haspopup={item.kind === 'submenu' ? 'menu' : undefined}
              aria-expanded={item.kind === 'submenu' ? opened === index : undefined}
              aria-disabled={item.kind === 'command' && item.disabled}
              onClick={(event) => {
                if (item.kind === 'submenu') return open(index, event.detail === 0);
                if (item.disabled) return;
                onClose(false);
                item.run();
              }}
            >
              <span>{item.label}</span>
              {item.kind === 'submenu' && <span class="menu-more" aria-hidden="true" />}
            </button>
            {item.kind === 'submenu' && opened === index && (
              <MenuList
                label={item.label}
                items={item.items}
                focusFirst={byKeyboard}
                onClose={onClose}
                onBeside={(step) => (step < 0 ? backTo(index) : onBeside(1))}
              />
            )}
          </div>
        ),
      )}
    </div>
  );
}
