// One panel at a time under its name; a link inside a panel opens another in the same place.
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { BoardPage } from './boardPage/BoardPage';
import { ChangeSettings } from './changeSettings/ChangeSettings';
import { ChooseCriteria } from './chooseCriteria/ChooseCriteria';
import { RankAccounts } from './rankAccounts/RankAccounts';
import { ImportData } from './importData/ImportData';
import type { Panel, PanelProps } from './Panel';
import { SetUp } from './setUp/SetUp';
import { text } from './text';

const components: Record<Panel, ComponentType<PanelProps>> = {
  setUp: SetUp,
  importData: ImportData,
  chooseCriteria: ChooseCriteria,
  rankAccounts: RankAccounts,
  changeSettings: ChangeSettings,
  boardPage: BoardPage,
};

/** A page in a dialog has no menu item to be named after. */
const titles: Record<Panel, string> = { ...text.menu, boardPage: text.boardPage.title };

export function App({ opening }: { opening: Panel }) {
  const [panel, open] = useState(opening);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const shownRef = useRef(panel);
  useEffect(() => {
    // A reader of the screen is told where the link led; the first panel leaves the focus where it was.
    if (shownRef.current !== panel) headingRef.current?.focus();
    shownRef.current = panel;
  }, [panel]);
  const Shown = components[panel];
  return (
    <main>
      <h1 ref={headingRef} tabIndex={-1}>
        {titles[panel]}
      </h1>
      <Shown key={panel} open={open} />
    </main>
  );
}
