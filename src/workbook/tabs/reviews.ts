// The reviews of accounts, held and planned, with each account's figures on that day.
import { WIDE } from '../fieldColumn';
import { recordTab } from '../recordTab';
import { MONEY_FORMAT, SCORE_FORMAT } from '../numberFormats';

const NARROW = 90;

export const reviews = recordTab('reviews', {
  looks: {
    kind: { width: WIDE },
    scoreThen: { width: NARROW, format: SCORE_FORMAT },
    rankThen: { width: NARROW, format: '0' },
    tierThen: { width: NARROW },
    healthThen: { width: NARROW, format: '0' },
    coverageThen: { width: NARROW, format: '0%' },
    forecastThen: { width: NARROW, format: MONEY_FORMAT },
    completeThen: { width: NARROW, format: '0%' },
  },
});
