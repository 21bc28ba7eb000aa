// Proposes products from imported sales lines. Nothing is added before the user confirms.
import { useState } from 'preact/hooks';
import { proposeWhitespace, type ProposedWhitespace } from '../../src/model/plan/proposeWhitespace';
import { whitespace as words } from '../../src/text/en/whitespace';
import { Button } from '../components/Button';
import { Tick } from '../components/Tick';
import { formatAmount, formatDay, formatYear } from '../format';
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { text } from '../text';
import { wordOfStatus } from './WhitespaceGrid';

/** Sales lines have no units, so they count for the whole company, the blank unit. */
const WHOLE = '';

interface ProductProposalsProps extends PlanPartProps {
  /** The products that the customer no longer buys, by folded name, with the day of the last order. */
  stopped: ReadonlyMap<string, string>;
}

export function ProductProposals({ editor, stopped }: ProductProposalsProps) {
  const [isOpen, setOpen] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { plan, book } = editor;
  const proposals = proposeWhitespace(plan, book.bought, stopped, book.categories, WHOLE);
  if (proposals.length === 0) return null;
  if (!isOpen)
    return (
      <div class="buttons">
        <Button onClick={() => setOpen(true)}>{words.takeOver(proposals.length)}</Button>
      </div>
    );
  const taken = proposals.filter(({ entry: { product } }) => !left.has(product));
  const tick = (product: string, on: boolean) =>
    setLeft(new Set(on ? [...left].filter((each) => each !== product) : [...left, product]));
  const take = () => {
    for (const { entry } of taken) editor.add('whitespace', entry);
    setOpen(false);
    setLeft(new Set());
  };
  return (
    <section class="card" aria-label={words.proposal}>
      <h2>{words.proposal}</h2>
      <p class="quiet">{words.proposalHint}</p>
      {proposals.map((proposal) => {
        const { product } = proposal.entry;
        return (
          <Tick key={product} checked={!left.has(product)} onChange={(on) => tick(product, on)}>
            <bdi>{product}</bdi> <span class="quiet">{describeProposed(proposal, book.settings)}</span>
          </Tick>
        );
      })}
      <div class="buttons">
        <Button lacks={taken.length === 0 ? text.common.tickFirst : null} onClick={take}>
          {words.take(taken.length)}
        </Button>
        <Button onClick={() => setOpen(false)}>{text.common.cancel}</Button>
      </div>
    </section>
  );
}

/** The status, when it was last bought, and the revenue with the year that it is of. */
function describeProposed(
  { entry, figure, stopped }: ProposedWhitespace,
  { currency, lastFullYear }: PlanPartProps['editor']['book']['settings'],
): string {
  const parts = [wordOfStatus(entry.status)];
  if (stopped !== null) parts.push(words.stopped(formatDay(stopped)));
  if (figure !== null) {
    const describe = figure.isToDate ? words.soFar : words.inYear;
    parts.push(describe(formatAmount(figure.revenue, currency), formatYear(lastFullYear + Number(figure.isToDate))));
  }
  return parts.join(' · ');
}
