const PROMOTER_FROM = 9;
const DETRACTOR_UP_TO = 6;

/**
 * The net promoter score of ratings from 0 to 10, −100 … 100: the percentage of promoters (9 and 10) minus that of detractors (0 to 6)
 * (Reichheld 2003). `null` without ratings.
 */
export function netPromoterScore(ratings: readonly number[]): number | null {
  if (ratings.length === 0) return null;
  const promoters = ratings.filter((rating) => rating >= PROMOTER_FROM).length;
  const detractors = ratings.filter((rating) => rating <= DETRACTOR_UP_TO).length;
  return (100 * (promoters - detractors)) / ratings.length;
}
