// The menu bar, worked by mouse and keyboard as the WAI-ARIA menubar pattern has it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { MenuList } from './MenuList';
import type { MenuItem } from './MenuItem';

export interface TopMenu {
  readonly label: string;
  readonly items: readonly MenuItem[];
}

export function MenuBar({ label, menus }: { label: string; menus: readonly TopMenu[] }) {
  const [open, setOpen] = useState<number | null>(null);
  const [byKeyboard, setByKeyboard] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const heads = () => [...(bar.current?.querySelectorAll<HTMLButtonElement>(':scope > div > button') ?? [])];

  useEffect(() => {
    const away = (event: Event) => {
      if (!bar.current?.contains(event.target as Node)) setOpen(null);
    };
    // A click into an add-on's frame reaches this page only as the loss of focus.
    const lost = () => setOpen(null);
    document.addEventListener('pointerdown', away, true);
    window.addEventListener('blur', lost);
    return () => {
      document.removeEventListener('pointerdown', away, true);
      window.removeEventListener('blur', lost);
    };
  }, []);

  const go = (index: number, keepOpen: boolean) => {
    const next = (index + menus.length) % menus.length;
    heads()[next]?.focus();
    if (keepOpen) setOpen(next);
  };
  const close = (focusHead: boolean) => {
    if (focusHead && open !== null) heads()[open]?.focus();
    setOpen(null);
  };

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const forward = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key === forward) go(index + 1, open !== null);
    else if (event.key === backward) go(index - 1, open !== null);
    else if (['ArrowDown', 'Enter', ' '].includes(event.key)) {
      setByKeyboard(true);
      setOpen(index);
    } else if (event.key === 'Escape') close(true);
    else return;
    event.preventDefault();
  };

  return (
    <div class="menu-bar" role="menubar" aria-label={label} ref={bar}>
      {menus.map((menu, index) => (
        <div key={menu.label}>
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === index}
            tabIndex={index === 0 ? 0 : -1}
            onClick={(event) => {
              setByKeyboard(event.detail === 0);
              setOpen(open === index ? null : index);
            }}
            onPointerEnter={() => open !== null && open !== index && setOpen(index)}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            {menu.label}
          </button>
          {open === index && (
            <MenuList
              label={menu.label}
              items={menu.items}
              focusFirst={byKeyboard}
              onClose={close}
              onBeside={(step) => go(index + step, true)}
            />
          )}
        </div>
      ))}
    </div>
  );
}
