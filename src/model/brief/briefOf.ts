import type { AccountPlan } from '../plan/AccountPlan';
import { actionsOf } from '../plan/actionsOf';
import { DEFAULT_FORECAST_RULES, type ForecastRules } from '../plan/ForecastRules';
import { goalAttainment } from '../plan/goalAttainment';
import { goalFlag } from '../plan/goalFlag';
import { isOpenAction, isOpenDeal, isOpenGoal } from '../plan/isOpen';
import { minimumRelationships } from '../plan/minimumRelationships';
import { openPotential } from '../plan/openPotential';
import { opportunityProbability } from '../plan/opportunityProbability';
import { planCompleteness } from '../plan/planCompleteness';
import { actionsInOrder, goalsInOrder, peopleInOrder } from '../plan/planOrder';
import type { BusinessEntry } from '../plan/PlanRecords';
import { relationshipCoverage } from '../plan/relationshipCoverage';
import { singleThread } from '../plan/singleThread';
import { stakeholderFlag } from '../plan/stakeholderFlag';
import { swotByKind } from '../plan/swotByKind';
import { weightedForecast } from '../plan/weightedForecast';
import { foldName } from '../names/foldName';
import type { CategoryFigures } from '../pulse/Pulse';
import { stoppedCategories } from '../pulse/stoppedCategories';
import { whitespaceSummary } from '../plan/whitespaceSummary';
import type { AccountBrief, BriefGoal } from './AccountBrief';
import { cut } from './cut';
import { weakPoints } from '../plan/weakPoints';
import type { MeetEvery } from '../records/MeetEvery';
import { stageTotals } from './stageTotals';
import { worthYears } from './worthYears';

/** The workbook settings that a brief depends on. */
export interface BriefSettings {
  currency: string;
  /** Days after which a fact is stale. */
  staleAfter: number;
  lastFullYear: number;
  /** The days between two meetings, by role. */
  meetEvery: MeetEvery;
  /** The defaults if left out. */
  forecast?: ForecastRules;
}

/** The maximum number of items per list on one page. */
export const MOST = { people: 5, business: 2, swot: 3, goals: 5, deals: 2, openings: 2 } as const;

/**
 * @param today yyyy-mm-dd
 * @param bought what is known of each category: a product that the account no longer buys is open, whatever the plan says.
 */
export function briefOf(
  plan: AccountPlan,
  today: string,
  { currency, staleAfter, lastFullYear, meetEvery, forecast = DEFAULT_FORECAST_RULES }: BriefSettings,
  bought: readonly CategoryFigures[],
): AccountBrief {
  const { account, stakeholders, actions, opportunities } = plan;
  const stopped = stoppedCategories(bought, plan.pulse);
  const whitespace = plan.whitespace.map((entry) =>
    entry.status === 'owned' && stopped.has(foldName(entry.product)) ? { ...entry, status: 'open' as const } : entry,
  );
  const swot = swotByKind(plan.swot);
  return {
    account,
    today,
    currency,
    completeness: planCompleteness(plan, today, staleAfter),
    weak: weakPoints(plan, meetEvery, today, forecast.calendar).length,
    years: worthYears(account, lastFullYear),
    pulse: plan.pulse,
    coverage: relationshipCoverage(stakeholders, today),
    minimum: minimumRelationships(stakeholders),
    thread: singleThread(stakeholders, today),
    people: cut(
      peopleInOrder(stakeholders).map((person) => ({ ...person, flag: stakeholderFlag(person, today) })),
      MOST.people,
    ),
    business: businessOf(plan.business),
    swot: {
      strength: cut(swot.strength, MOST.swot),
      weakness: cut(swot.weakness, MOST.swot),
      opportunity: cut(swot.opportunity, MOST.swot),
      threat: cut(swot.threat, MOST.swot),
    },
    goals: cut(goalsOf(plan, today), MOST.goals),
    nextAction: actionsInOrder(actions.filter(isOpenAction))[0] ?? null,
    forecast: weightedForecast(opportunities, today, forecast),
    stages: stageTotals(opportunities, forecast.stages),
    deals: cut(dealsOf(plan, forecast), MOST.deals),
    won: opportunities.filter(({ stage }) => stage === 'won').length,
    lost: opportunities.filter(({ stage }) => stage === 'lost').length,
    whitespace: whitespaceSummary(whitespace),
    openings: cut(openingsOf(whitespace), MOST.openings),
  };
}

function businessOf(entries: readonly BusinessEntry[]): AccountBrief['business'] {
  const of = (kind: BusinessEntry['kind']) => entries.filter((entry) => entry.kind === kind);
  const health = of('financialHealth').sort((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0));
  return {
    health: health[0] ?? null,
    goals: cut(of('businessGoal'), MOST.business),
    initiatives: cut(of('initiative'), MOST.business),
    changes: cut(of('change'), 1),
  };
}

function goalsOf({ goals, actions }: AccountPlan, today: string): BriefGoal[] {
  const kept = goalsInOrder(goals.filter(({ status }) => status !== 'dropped'));
  return [...kept.filter(isOpenGoal), ...kept.filter((goal) => !isOpenGoal(goal))].map((goal) => ({
    ...goal,
    attainment: goalAttainment(goal, actions),
    flag: goalFlag(goal, actions, today),
    openActions: actionsInOrder(actionsOf(goal, actions).filter(isOpenAction)),
  }));
}

function dealsOf({ opportunities }: AccountPlan, { stages }: ForecastRules): AccountBrief['deals']['items'] {
  return opportunities
    .filter(isOpenDeal)
    .map((deal) => ({ ...deal, chance: opportunityProbability(deal, stages) }))
    .sort((a, b) => (b.amount ?? 0) * (b.chance ?? 0) - (a.amount ?? 0) * (a.chance ?? 0));
}

function openingsOf(whitespace: AccountPlan['whitespace']): AccountBrief['openings']['items'] {
  return whitespace
    .map((entry) => ({ ...entry, open: openPotential(entry) ?? 0 }))
    .filter(({ open }) => open > 0)
    .sort((a, b) => b.open - a.open);
}
