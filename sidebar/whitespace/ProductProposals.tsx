// Proposes products from imported sales lines. Nothing is added before the user confirms.
import { useState } from 'preact/hooks';
import { proposeWhitespace } from '../../src/model/plan/proposeWhitespace';
import { whitespace as words } from '../../src/text/en/whitespace';
import { Button } from '../components/Button';
import { Tick } from '../components/Tick';
import { formatAmount, formatYear } from '../format';
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { text } from '../text';
import { wordOfStatus } from './WhitespaceGrid';

/** Sales lines have no units, so they count for the whole company, the blank unit. */
const WHOLE = '';

export function ProductProposals({ editor }: PlanPartProps) {
  const [isOpen, setOpen] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const proposals = proposeWhitespace(editor.plan, editor.book.categories, WHOLE);
  if (proposals.length === 0) return null;
  if (!isOpen)
    return (
      <div class="buttons">
        <Button onClick={() => setOpen(true)}>{words.takeOver(proposals.length)}</Button>
      </div>
    );
  const taken = proposals.filter(({ product }) => !left.has(product));
  const tick = (product: string, on: boolean) =>
    setLeft(new Set(on ? [...left].filter((each) => each !== product) : [...left, product]));
  const take = () => {
    for (const proposal of taken) editor.add('whitespace', proposal);
    setOpen(false);
    setLeft(new Set());
  };
  return (
    <section class="card" aria-label={words.proposal}>
      <h2>{words.proposal}</h2>
      <p class="quiet">{words.proposalHint}</p>
      {proposals.map(({ product, status, current }) => (
        <Tick key={product} checked={!left.has(product)} onChange={(on) => tick(product, on)}>
          <bdi>{product}</bdi>{' '}
          <span class="quiet">
            {words.proposed({
              status: wordOfStatus(status),
              revenue: current === null ? '' : formatAmount(current, editor.book.settings.currency),
              year: formatYear(editor.book.settings.lastFullYear),
            })}
          </span>
        </Tick>
      ))}
      <div class="buttons">
        <Button lacks={taken.length === 0 ? text.common.tickFirst : null} onClick={take}>
          {words.take(taken.length)}
        </Button>
        <Button onClick={() => setOpen(false)}>{text.common.cancel}</Button>
      </div>
    </section>
  );
}
