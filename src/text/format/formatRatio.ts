import { TOLERATED_RATIO, USABLE_RATIO } from '../../model/comparisons/consistencyRatio';
import { isAtLeast } from '../../model/scoring/tolerance';
import type { Language } from '../locales';
import { formatNumber, round } from './formatNumber';
import { fewest } from './formatScore';

/** A consistency ratio, with as many decimals as show on which side of a limit it is: 0.104 is more than 0.10. */
export const formatRatio = (language: Language, ratio: number): string =>
  formatNumber(language, ratio, {
    decimals: fewest(2, (decimals) =>
      [TOLERATED_RATIO, USABLE_RATIO].every((limit) => isAtLeast(limit, round(ratio, decimals)) === isAtLeast(limit, ratio)),
    ),
  });
