// The steps from a new workbook to the first page for the board. The first that is left is a button.
import { useCallback, useState } from 'preact/hooks';
import type { SetUpReport } from '../../src/actions/setUp/setUpWorkbook';
import { boardPage } from '../../src/text/en/boardPage';
import { menu } from '../../src/text/en/menu';
import { rankAccounts } from '../../src/text/en/rankAccounts';
import { setUp as words } from '../../src/text/en/setUp';
import { Button } from '../components/Button';
import { LinkButton } from '../components/LinkButton';
import { Problems } from '../components/Problems';
import type { PanelProps } from '../Panel';
import { useTask } from '../useTask';
import { wasBoardPageOpened } from '../drafts/boardPageOpened';
import './setUp.css';

interface PathToBoardProps extends Pick<PanelProps, 'open'> {
  report: SetUpReport;
}

export function PathToBoard({ report: { candidates, scored, decided, samples, accounts }, open }: PathToBoardProps) {
  const [isOpened, setOpened] = useState(wasBoardPageOpened);
  const printing = useTask(
    'openPage',
    useCallback(() => setOpened(true), []),
  );
  const { items } = menu;
  const { parts } = rankAccounts;
  const rank = () => open('rankAccounts');
  const steps = [
    { name: items.importData, hint: words.importHint, isDone: candidates > 0, go: () => open('importData') },
    { name: items.chooseCriteria, hint: words.criteriaHint, isDone: scored > 0, go: () => open('chooseCriteria') },
    {
      name: words.step(items.rankAccounts, parts.score),
      hint: words.scored(scored, candidates),
      isDone: scored > 0 && scored === candidates,
      go: rank,
    },
    { name: words.step(items.rankAccounts, parts.confirmTiers), hint: words.decideHint, isDone: decided > 0, go: rank },
    {
      name: boardPage.open,
      hint: words.boardHint,
      isDone: decided > 0 && isOpened,
      go: () => printing.run({ page: 'boardPage' }),
    },
  ];
  // With the sample alone, the way to one's own data is the button.
  const next = samples === accounts && samples > 0 ? -1 : steps.findIndex(({ isDone }) => !isDone);
  return (
    <>
      <h2>{words.path}</h2>
      <ol class="path">
        {steps.map(({ name, hint, isDone, go }, at) => (
          <li key={name}>
            {at === next ? (
              <Button primary onClick={go}>
                {name}
              </Button>
            ) : (
              <LinkButton onClick={go}>{name}</LinkButton>
            )}
            {isDone && ' ✓'}
            <p class="quiet">{hint}</p>
          </li>
        ))}
      </ol>
      <Problems problems={printing.problems} />
    </>
  );
}
