// Sum, average and count of the selected cells, beside the tabs of the sheets.
import type { SelectionFigure } from '../grid/selectionFigures';
import type { Store } from '../Store';
import { useStore } from '../useStore';
import { useWords } from '../useWords';

export function FiguresBar({ figures }: { figures: Store<readonly SelectionFigure[]> }) {
  const words = useWords();
  return (
    <>
      {useStore(figures).map(({ name, value }) => (
        <span key={name}>
          {words.figures[name]}: <bdi>{words.figure(value)}</bdi>
        </span>
      ))}
    </>
  );
}
