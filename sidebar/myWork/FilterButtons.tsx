// The filters, each with its number of items. One is pressed.
import { work as words } from '../../src/text/en/work';
import { formatNumber } from '../format';
import { WORK_FILTERS, type WorkFilter } from './filterWork';

interface FilterButtonsProps {
  counts: Readonly<Record<WorkFilter, number>>;
  shown: WorkFilter;
  onShow: (filter: WorkFilter) => void;
}

export function FilterButtons({ counts, shown, onShow }: FilterButtonsProps) {
  return (
    <div class="filters" role="group" aria-label={words.show}>
      {WORK_FILTERS.map((filter) => (
        <button key={filter} type="button" class="filter" aria-pressed={filter === shown} onClick={() => onShow(filter)}>
          {words.filters[filter]} <strong>{formatNumber(counts[filter])}</strong>
        </button>
      ))}
    </div>
  );
}
