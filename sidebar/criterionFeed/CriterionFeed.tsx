// How a column of figures gives the scores of a criterion: the column, the figures that score 1 and 10, and the effect.
import type { Source } from '../../src/actions/store/readSources';
import type { CriterionDraft } from '../../src/actions/criteria/saveCriteria';
import { isBetween } from '../../src/model/scoring/normalize';
import { CRITERIA_LIBRARY } from '../../src/model/criteria/library';
import { criterionFeed as words } from '../../src/text/en/criterionFeed';
import { Field } from '../components/Field';
import { LinkButton } from '../components/LinkButton';
import { NumberInput } from '../components/NumberInput';
import { Select } from '../components/Select';
import { Tick } from '../components/Tick';
import { formatNumber, isolate } from '../format';
import { text } from '../text';
import { BoundsEffect } from './BoundsEffect';
import { feedFrom, type Feed } from './feedFrom';
import { asFigure, asTyped, isInPercent } from './percent';
import { percentInWords } from './percentInWords';
import { isSuggested, withScale } from './withScale';
import './criterionFeed.css';

interface CriterionFeedProps {
  criterion: CriterionDraft;
  sources: readonly Source[];
  /** Of the candidates, in the order of the figures. */
  names: readonly string[];
  change: (feed: Partial<Feed>) => void;
}

const BY_HAND = '';
/** A rounded bound would not give the scores that the exact one gives. */
const exactly = (bound: number): string => formatNumber(bound, 6);

export function CriterionFeed({ criterion, sources: given, names, change }: CriterionFeedProps) {
  const sources = given.map(withScale);
  const source = sources.find(({ key }) => key === criterion.source) ?? null;
  const suggested = CRITERIA_LIBRARY.find(({ key }) => key === criterion.libraryKey)?.feeds ?? [];
  const gone = criterion.source !== null && source === null ? [{ value: criterion.source, label: criterion.source }] : [];
  return (
    <>
      <Select
        label={words.source}
        value={criterion.source ?? BY_HAND}
        options={[
          { value: BY_HAND, label: words.byHand },
          ...sources.map((each) => ({
            value: each.key,
            label: isSuggested(suggested, each) ? words.suggested(isolate(each.label)) : isolate(each.label),
          })),
          ...gone,
        ]}
        onChange={(key) => change(feedFrom(sources, key))}
      />
      {source && <Bounds criterion={criterion} source={source} names={names} change={change} />}
    </>
  );
}

function Bounds({ criterion, source, names, change }: Omit<CriterionFeedProps, 'sources'> & { source: Source }) {
  const { low, high, middle } = criterion;
  const proposal = feedFrom([source], source.key);
  const isProposed = proposal.low === low && proposal.high === high && proposal.middle === middle;
  const other = percentInWords(source, high, criterion.anchors[3]);
  const percent = isInPercent(source);
  const label = (name: string) => (percent ? words.inPercent(name) : name);
  const unreadable = (figure: number | null) => (Number.isNaN(figure) ? text.common.anyNumber : null);
  const equal = low !== null && low === high;
  const isOutside = low !== null && high !== null && middle !== null && !equal && !isBetween(middle, low, high);
  return (
    <>
      <div class="pair">
        <Field label={label(words.low)} fault={unreadable(low)}>
          {(attributes) => (
            <NumberInput
              attributes={attributes}
              format={exactly}
              value={asTyped(source, low)}
              onChange={(typed) => change({ low: asFigure(source, typed) })}
            />
          )}
        </Field>
        <Field label={label(words.high)} fault={unreadable(high) ?? (equal ? words.equal : null)}>
          {(attributes) => (
            <NumberInput
              attributes={attributes}
              format={exactly}
              value={asTyped(source, high)}
              onChange={(typed) => change({ high: asFigure(source, typed) })}
            />
          )}
        </Field>
      </div>
      <Field label={label(words.middle)} fault={unreadable(middle) ?? (isOutside ? words.outside : null)}>
        {(attributes) => (
          <NumberInput
            attributes={attributes}
            format={exactly}
            value={asTyped(source, middle)}
            onChange={(typed) => change({ middle: asFigure(source, typed) })}
          />
        )}
      </Field>
      <Tick checked={low !== null && high !== null && low > high} onChange={() => change({ low: high, high: low })}>
        {words.lessIsBetter}
      </Tick>
      <BoundsEffect source={source} names={names} low={low} high={high} middle={middle} />
      {other !== null && <p class="quiet">{words.otherPercent(other)}</p>}
      {isProposed ? (
        <p class="quiet" role="status">
          {words.isProposed}
        </p>
      ) : (
        <LinkButton onClick={() => change(proposal)}>{words.propose}</LinkButton>
      )}
      {source.scale === 'growth' && <p class="quiet">{words.growthHint}</p>}
      <p class="quiet">{words.fixed}</p>
    </>
  );
}
