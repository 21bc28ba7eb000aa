// The plan of one account on a page, in English: templates only, since they travel to the script as data.
import { planChecks } from './planChecks';
import { pulse } from './pulse';

export const planPage = {
  /** The tab that shows one account's plan, and the tabs that keep copies of it. */
  title: 'Account Plan',
  copyTitle: 'Account Plan {account} {day}',
  shared:
    'Everyone with this file sees the account chosen here. To see another, choose it, then write the page anew in Edit account plan.',
  stale: 'The page still shows {account}. To see the account chosen here, write the page anew in Edit account plan.',
  choose: 'The account that the page shows. After a change the page has to be written anew by the add-on.',
  kept: 'A copy of the plan as it was on {when}. It does not change any more.',
  written: 'Account plan of {account}, written on {when} by Key Account',

  history: 'Account plan written as a page',

  completeness: 'Plan {share} complete ({met} of {total} checks)',
  weak: '{complete}, {count} weak points',
  oneWeak: '{complete}, one weak point',
  tier: 'Tier: {tier}',
  undecided: 'not decided',
  kam: 'Account manager: {name}',
  sponsor: 'Our executive sponsor: {name}',
  unassigned: 'nobody yet',
  unknown: 'not known',
  more: 'and {count} more',
  nothing: 'Nothing written yet.',

  why: 'Why it matters to us',
  tierReason: 'Reason for the tier: {reason}',
  gets: 'What it gets as a key account',

  worth: 'What it is worth',
  worthIn: 'What it is worth, in {currency}',
  revenue: 'Revenue',
  cost: 'Cost',
  margin: 'Margin',
  potential: 'Potential a year',

  relationships: 'Relationships',
  coverage: 'Covered: {covered} of {total} known influence ({share})',
  coverageUnknown: 'Coverage is not known: nobody’s influence is filled in yet.',
  minimum: '{role}: {names}',
  missingRole: '{role}: missing',
  noneCovered: 'At risk: nobody is covered.',
  fewCovered: 'Depends on {names}: nobody else is covered.',
  oneOfUs: 'Depends on {owner}: no one else on our side is in regular contact.',
  people: 'People',
  person: '{name}: {facts}',
  influence: 'influence {figure}',
  sentimentUnknown: 'sentiment not known',
  noPeople: 'Nobody is named yet.',
  map: 'Stakeholder map',

  business: 'The customer’s business',
  entry: '{kind}: {entry}',
  rated: '{rating}. {entry}',
  asOf: 'as of {day}',
  source: 'source: {source}',
  noHealth: 'Financial health: not known yet.',

  swot: 'SWOT of the customer’s business',

  goals: 'Goals',
  goal: 'Goal',
  attainment: 'Attained',
  due: 'Due',
  owner: 'Owner',
  openActions: 'Strategy: next action',
  strategy: 'Strategy',
  stepsTo: '{goal}: {steps}',
  noStrategy: 'No open action leads to a goal. A goal without an action is a wish.',
  noGoals: 'No goal yet.',
  action: '{action} ({who})',
  whoAndWhen: '{who}, {when}',

  pipeline: 'Pipeline',
  pipelineIn: 'Pipeline, in {currency}',
  total: 'Total',
  stage: 'Stage',
  amount: 'Amount',
  deals: 'Deals',
  weighted: 'Weighted',
  opportunities: 'Opportunities',
  deal: '{name}: {amount}',
  noAmount: 'no amount',
  chance: '{share} likely',
  forecast: 'Weighted forecast: {sum} of {most}',
  range: 'About two chances in three that it comes to {low} to {high}.',
  pastDeals: 'Not in the forecast, past their date: {names}.',
  laterDeals: 'Not in the forecast, expected later: {names}.',
  noDeals: 'No open opportunity.',
  noneCounts: 'No open opportunity counts in the forecast.',
  closed: 'Won: {won} · lost: {lost}',
  whitespace: 'Whitespace: {owned} of {relevant} owned, {open} a year still open',
  whitespaceUnknown: 'Whitespace: {owned} of {relevant} owned; what is still open is not known yet',
  noWhitespace: 'No whitespace recorded yet.',
  openings: 'Most open: {places}',
  opening: '{product} ({unit}) {amount}',
  openingAnywhere: '{product} {amount}',

  missing: 'What is missing',
  ourManager: 'our account manager',
  ourSponsor: 'our executive sponsor',
  complete: 'Nothing: all {total} checks are met.',
  checks: planChecks,

  pulse,

  charts: { worth: 'Revenue (blue), cost (grey)', goals: 'Goals attained', pipeline: 'Pipeline (blue), weighted (grey)' },

  /** One account in five lines for a chat. */
  chat: {
    head: '{account} · {tier} · plan {share} complete',
    worth: 'Worth: {revenue} in {year}, potential {potential} a year',
    relationships: 'Relationships: {words}',
    next: 'Next: {action}',
    noNext: 'no action planned',
    pipeline: '{forecast} · missing: {missing}',
    noneMissing: 'nothing',
  },
};

export type PlanPageText = typeof planPage;
