// The sign of a verdict. Its shape and colour differ by verdict, and its words are beside it.
import type { PowerVerdict } from '../../src/model/criteriaReturn/predictivePower';

const signs: Record<PowerVerdict, string> = {
  well: 'M2 13L6 8l3 2 5-8M10 2h4v4',
  little: 'M2 11l5-2 7-3M10.5 4.5L14 6l-1.5 3.5',
  size: 'M2 13h3V8H2zM7 13h3V5H7zM12 13h2V3h-2z',
  chance: 'M3 5h.1M8 11h.1M12 4h.1M5 12h.1M12 10h.1M8 6h.1',
  wrong: 'M2 3l4 5 3-2 5 8M14 10v4h-4',
  tooFew: 'M3 8h.1M8 8h.1M13 8h.1',
  allEqual: 'M2 8h12',
};

export const VerdictSign = ({ verdict }: { verdict: PowerVerdict }) => (
  <svg class={`sign ${verdict}`} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path d={signs[verdict]} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
  </svg>
);
