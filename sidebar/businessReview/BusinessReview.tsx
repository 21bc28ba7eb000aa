// The page for the meeting with the customer: to shape, print and copy.
import { useMemo, useState } from 'preact/hooks';
import { businessReviewOf } from '../../src/model/businessReview/businessReviewOf';
import type { ReviewSectionKey } from '../../src/pages/businessReview/ReviewPage';
import {
  type BusinessReviewWords,
  composeBusinessReview,
  describeNextDay,
} from '../../src/pages/businessReview/composeBusinessReview';
import { businessReview as words } from '../../src/text/en/businessReview';
import { DateInput } from '../components/DateInput';
import { Notice } from '../components/Notice';
import { Tick } from '../components/Tick';
import { LoadedPlan, type LoadedPlanProps } from '../printedPage/LoadedPlan';
import { PageActions } from '../printedPage/PageActions';
import { language, locale } from '../locale';
import { WeekendContext } from '../components/WeekendContext';
import { type Picks, pickedSections } from './PickedPage';
import { ReviewView } from './ReviewView';
import { reviewText } from './reviewText';
import { useSlides } from './useSlides';
import './businessReview.css';

/** The key of the figures among the picks. */
const FIGURES = 'figures';

export const BusinessReview = () => (
  <LoadedPlan waiting={words.waiting} none={words.nobody}>
    {(loaded) => (
      <WeekendContext.Provider value={loaded.book.settings.weekend}>
        <Page {...loaded} />
      </WeekendContext.Provider>
    )}
  </LoadedPlan>
);

function Page({ plan, book: { today, settings, sales } }: LoadedPlanProps) {
  const ways = useMemo((): BusinessReviewWords => ({ language, page: words, currency: settings.currency }), [settings]);
  const review = useMemo(
    () =>
      businessReviewOf(
        plan,
        today,
        settings.customerReviewEvery,
        sales,
        settings.weekend,
        settings.lastFullYear,
        locale.calendar,
      ),
    [plan, today, settings, sales],
  );
  const page = useMemo(() => composeBusinessReview(review, ways), [review, ways]);
  const [picks, pick] = useState<Picks>({ on: {}, added: {} });
  const [nextDay, setNextDay] = useState(review.nextDay);
  const sections = pickedSections(page, picks);
  const hasFigures = picks.on[FIGURES] ?? true;
  const shown = { ...page, figures: hasFigures ? page.figures : null };
  const next = describeNextDay(nextDay, ways);
  const slides = useSlides({ page: shown, sections, next });
  const onTick = (id: string, isOn: boolean) => pick((before) => ({ ...before, on: { ...before.on, [id]: isOn } }));
  const onAdd = (key: ReviewSectionKey, line: string) =>
    pick((before) => ({ ...before, added: { ...before.added, [key]: [...(before.added[key] ?? []), line] } }));
  return (
    <>
      <PageActions text={reviewText(shown, sections, next)} buttons={slides.button}>
        {slides.outcome}
        <Notice kind="warning">{words.warning}</Notice>
        <DateInput label={words.day} value={nextDay} today={today} quick={['1m', '3m']} onChange={setNextDay} />
        {page.figures ? (
          <Tick checked={hasFigures} onChange={(isOn) => onTick(FIGURES, isOn)}>
            {words.showFigures}
          </Tick>
        ) : (
          <p>{words.noFigures}</p>
        )}
        <p class="quiet">{words.notKept}</p>
      </PageActions>
      <ReviewView page={shown} sections={sections} next={next} onTick={onTick} onAdd={onAdd} />
    </>
  );
}
