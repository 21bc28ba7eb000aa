// One panel at a time under its name; a link inside a panel opens another in the same place.
import type { ComponentType } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SidebarPanel } from '../src/actions/panels/panels';
import { menu } from '../src/text/en/menu';
import { pageTitles } from '../src/text/en/pageTitles';
import type { Problem } from '../src/actions/Answer';
import { LinkButton } from './components/LinkButton';
import type { Panel, PanelProps } from './Panel';
import { Problems } from './components/Problems';
import { ask, closeDialog } from './server';

/** The panels that a page holds. */
export type Panels = Partial<Record<Panel, ComponentType<PanelProps>>>;

/** Panels of the menu have the name of their item. Dialogs, and panels that only others open, have names of their own. */
const titles: Record<Panel, string> = {
  ...menu.items,
  ...pageTitles,
  readiness: pageTitles.readinessPage,
};

export function App({ panels, opening }: { panels: Panels; opening: Panel }) {
  const [{ panel, account }, show] = useState<{ panel: Panel; account?: string | undefined }>({
    panel: opening,
    account: document.body.dataset['account'] || undefined,
  });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const open = useCallback(
    (next: SidebarPanel, asked?: string) => {
      if (panels[next]) show({ panel: next, account: asked });
      else void ask('openPanel', { panel: next, account: asked }).then((answer) => setProblems(answer.ok ? [] : answer.problems));
    },
    [panels],
  );
  useLayoutEffect(() => {
    // Screen readers name the frame by it.
    document.title = titles[panel];
    // Keys go to the panel, and screen readers begin at its name.
    headingRef.current?.focus();
  }, [panel]);
  useLayoutEffect(() => {
    // Google closes a dialog on Escape only while the focus is outside its page.
    const close = ({ key, defaultPrevented }: KeyboardEvent) => {
      if (key === 'Escape' && !defaultPrevented) closeDialog();
    };
    if (!(opening in pageTitles)) return;
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [opening]);
  const Shown = panels[panel];
  return (
    <main>
      <h1 ref={headingRef} tabIndex={-1}>
        {titles[panel]}
      </h1>
      <Problems problems={problems} />
      {Shown && <Shown key={panel} open={open} account={account} />}
      {!(panel in pageTitles) && (
        <p class="quiet help">
          <LinkButton onClick={() => void ask('openPage', { page: 'help', account: undefined })}>{pageTitles.help}</LinkButton>
        </p>
      )}
    </main>
  );
}
