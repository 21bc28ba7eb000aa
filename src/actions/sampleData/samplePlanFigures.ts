// Invented figures of the plans and reviews of three sample accounts, row by row beside the catalogue's words (text/*/samplePlans): the
// first account rises, the second stays as it is, and the third falls.
import type { AccountRecords, AccountTable } from '../../model/plan/PlanRecords';

/** Days from today, negative is past. */
type Days = number;
/** A place in a list of the catalogue or in another table of the same account, from 0. */
type Place = number;

type DayField =
  | 'lastContact'
  | 'confirmedOn'
  | 'recordedOn'
  | 'raisedOn'
  | 'asOf'
  | 'due'
  | 'doneOn'
  | 'expectedClose'
  | 'closedOn'
  | 'date'
  | 'next';
type PlaceField =
  | ('unit' | 'product' | 'competitor' | 'reportsTo' | 'contactName' | 'goal' | 'leadsTo' | 'opportunity')
  | ('ourOwner' | 'owner' | 'person');

/** Figures of one record; its other fields come from the catalogue or stay blank. */
type Figures<Record> = {
  readonly [Field in keyof Record]?: Field extends DayField ? Days : Field extends PlaceField ? Place : Record[Field];
};
type ReviewFigures = Figures<Omit<AccountRecords['reviews'], 'people'>> & {
  /** The participants: ours, and the customer's. */
  readonly ours: readonly Place[];
  readonly theirs?: readonly Place[];
};

export type RecordFigures = {
  readonly [Table in Exclude<AccountTable, 'reviews'>]: readonly Figures<AccountRecords[Table]>[];
} & {
  readonly reviews: readonly ReviewFigures[];
};
export interface SamplePlanFigures {
  /** Which of the sample accounts, and which of our people sponsors it; `null` is no one yet. */
  readonly account: Place;
  readonly sponsor: Place | null;
  readonly records: RecordFigures;
}

const rising: RecordFigures = {
  stakeholders: [
    { role: 'executiveSponsor', unit: 0, influence: 5, sentiment: 1, contact: 2, lastContact: -34, ourOwner: 6 },
    { role: 'decisionMaker', unit: 0, influence: 5, sentiment: 1, contact: 3, lastContact: -12, ourOwner: 1, reportsTo: 0 },
    { role: 'champion', unit: 0, influence: 4, sentiment: 2, contact: 3, lastContact: -6, ourOwner: 1, reportsTo: 1 },
    { role: 'influencer', unit: 1, influence: 3, sentiment: 1, contact: 2, lastContact: -20, ourOwner: 3, reportsTo: 1 },
    { role: 'gatekeeper', unit: 0, influence: 3, sentiment: 0, contact: 1, lastContact: -48, ourOwner: 3, reportsTo: 1 },
  ],
  business: [
    { kind: 'businessGoal', asOf: -140, contactName: 1, goal: 2, confirmedOn: -25 },
    { kind: 'financialHealth', rating: 'strong', asOf: -200, contactName: 0, confirmedOn: -85 },
    { kind: 'initiative', asOf: -60, contactName: 2, goal: 0, confirmedOn: -18 },
    { kind: 'change', asOf: -30, contactName: 3, goal: 4, confirmedOn: -18 },
  ],
  swot: [
    { kind: 'strength', impact: 'high', recordedOn: -300, confirmedOn: -85 },
    { kind: 'weakness', impact: 'high', goal: 3, recordedOn: -300, confirmedOn: -25 },
    { kind: 'opportunity', impact: 'high', goal: 4, recordedOn: -110, confirmedOn: -25 },
    { kind: 'threat', impact: 'medium', goal: 0, recordedOn: -200, confirmedOn: -85 },
  ],
  goals: [
    {
      ...{ horizon: 'short', priority: 'high', forWhom: 'both', owner: 1, due: 60, leadsTo: 2 },
      ...{ baseline: 40, target: 120, actual: 96, status: 'onTrack' },
    },
    {
      ...{ horizon: 'short', priority: 'medium', forWhom: 'customer', owner: 8, due: -20, leadsTo: 2 },
      ...{ baseline: 0, target: 60, actual: 64, status: 'reached' },
    },
    { horizon: 'medium', priority: 'high', forWhom: 'both', owner: 1, due: 210, status: 'onTrack', leadsTo: 4 },
    {
      ...{ horizon: 'medium', priority: 'medium', forWhom: 'customer', owner: 3, due: 300 },
      ...{ baseline: 84, target: 42, actual: 55, status: 'onTrack' },
    },
    { horizon: 'long', priority: 'high', forWhom: 'us', owner: 1, due: 640, status: 'notStarted' },
  ],
  actions: [
    { goal: 0, kind: 'step', owner: 8, due: -40, status: 'done', doneOn: -42 },
    { goal: 0, kind: 'step', owner: 8, due: 18, status: 'inProgress' },
    { goal: 1, kind: 'step', owner: 8, due: -25, status: 'done', doneOn: -24 },
    { goal: 2, kind: 'step', owner: 1, due: 12, status: 'inProgress' },
    { goal: 3, kind: 'step', owner: 3, due: 8, status: 'inProgress' },
    { goal: 4, kind: 'step', owner: 7, due: 75, status: 'toDo' },
    { kind: 'followUp', owner: 3, due: 4, status: 'toDo' },
  ],
  opportunities: [
    { kind: 'crossSell', unit: 0, product: 0, stage: 'qualified', amount: 240_000, expectedClose: 120, goal: 2, owner: 3 },
    {
      ...{ kind: 'upSell', unit: 0, product: 1, stage: 'proposed', amount: 160_000, probability: 0.6 },
      ...{ expectedClose: 50, goal: 2, owner: 1 },
    },
    { kind: 'newUnit', unit: 1, product: 0, stage: 'won', amount: 95_000, closedOn: -75, goal: 0, owner: 3 },
    {
      ...{ kind: 'newSale', unit: 0, product: 0, stage: 'lost', amount: 60_000, closedOn: -290 },
      ...{ lostReason: 'noticedTooLate', competitor: 0, owner: 3 },
    },
    { kind: 'newUnit', unit: 2, product: 0, stage: 'identified', amount: 420_000, expectedClose: 560, goal: 4, owner: 1 },
  ],
  whitespace: [
    { unit: 0, product: 0, status: 'owned', current: 180_000, potential: 420_000, opportunity: 0 },
    { unit: 0, product: 1, status: 'pipeline', current: 40_000, potential: 200_000, opportunity: 1 },
    { unit: 0, product: 2, status: 'owned', current: 60_000, potential: 60_000 },
    { unit: 0, product: 3, status: 'open', current: 0, potential: 110_000, competitor: 2 },
    { unit: 1, product: 0, status: 'owned', current: 95_000, potential: 140_000 },
    { unit: 1, product: 1, status: 'pipeline', current: 0, potential: 70_000, opportunity: 1 },
    { unit: 1, product: 2, status: 'open', current: 0, potential: 45_000, competitor: 0 },
    { unit: 1, product: 3, status: 'notRelevant', current: 0, potential: 0 },
    { unit: 2, product: 0, status: 'pipeline', current: 0, potential: 420_000, opportunity: 4 },
    { unit: 2, product: 1, status: 'open', current: 0, potential: 150_000 },
  ],
  team: [
    { person: 3, function: 'sales', access: 'editor', timeShare: 0.2 },
    { person: 7, function: 'salesEngineering', access: 'editor', timeShare: 0.1 },
    { person: 8, function: 'technicalSupport', access: 'editor', timeShare: 0.25 },
    { person: 6, function: 'management', access: 'viewer', timeShare: 0.05 },
  ],
  reviews: [
    {
      ...{ date: -350, kind: 'internal', ours: [1, 3], engagement: 5, outcome: 'keep', next: -260, scoreThen: 7.1, rankThen: 6 },
      ...{ tierThen: 'watch', healthThen: 52, coverageThen: 0.35, forecastThen: 60_000, completeThen: 0.4 },
    },
    { date: -300, kind: 'customer', ours: [1, 3], theirs: [2], engagement: 6, loyalty: 6, answers: 3, outcome: 'keep' },
    {
      ...{
        date: -260,
        kind: 'internal',
        ours: [1, 3, 7],
        engagement: 6,
        outcome: 'keep',
        next: -170,
        scoreThen: 7.4,
        rankThen: 4,
      },
      ...{ tierThen: 'watch', healthThen: 60, coverageThen: 0.5, forecastThen: 95_000, completeThen: 0.55 },
    },
    { date: -200, kind: 'customer', ours: [1, 7], theirs: [1, 2], engagement: 7, loyalty: 7, answers: 5, outcome: 'keep' },
    {
      ...{
        date: -170,
        kind: 'internal',
        ours: [1, 3, 6],
        engagement: 7,
        outcome: 'promote',
        next: -85,
        scoreThen: 7.8,
        rankThen: 3,
      },
      ...{ tierThen: 'watch', healthThen: 68, coverageThen: 0.65, forecastThen: 120_000, completeThen: 0.7 },
    },
    { date: -110, kind: 'customer', ours: [1, 6], theirs: [0, 1, 2], engagement: 8, loyalty: 8, answers: 6, outcome: 'keep' },
    {
      ...{ date: -85, kind: 'internal', ours: [1, 3, 8], engagement: 8, outcome: 'keep', next: -55, scoreThen: 7.9, rankThen: 3 },
      ...{ tierThen: 'key', healthThen: 75, coverageThen: 0.7, forecastThen: 165_000, completeThen: 0.85 },
    },
    {
      ...{
        date: -55,
        kind: 'internal',
        ours: [1, 3, 8],
        engagement: 8,
        outcome: 'keep',
        next: -25,
        scoreThen: 8.15,
        rankThen: 1,
      },
      ...{ tierThen: 'key', healthThen: 80, coverageThen: 0.75, forecastThen: 180_000, completeThen: 0.9 },
    },
    {
      ...{
        date: -25,
        kind: 'internal',
        ours: [1, 3, 7, 8],
        engagement: 9,
        outcome: 'keep',
        next: 6,
        scoreThen: 8.15,
        rankThen: 1,
      },
      ...{ tierThen: 'key', healthThen: 84, coverageThen: 0.85, forecastThen: 190_000, completeThen: 0.95 },
    },
    {
      date: -18,
      kind: 'customer',
      ours: [1, 6],
      theirs: [0, 1, 2, 3],
      engagement: 9,
      loyalty: 9,
      answers: 8,
      outcome: 'keep',
      next: 70,
    },
    { date: 6, kind: 'internal', ours: [1, 3, 7, 8] },
  ],
};

const flat: RecordFigures = {
  stakeholders: [
    { role: 'executiveSponsor', unit: 2, influence: 5, sentiment: 0, contact: 1, lastContact: -70, ourOwner: 6 },
    { role: 'decisionMaker', unit: 0, influence: 5, sentiment: 1, contact: 3, lastContact: -9, ourOwner: 0, reportsTo: 0 },
    { role: 'champion', unit: 0, influence: 3, sentiment: 2, contact: 3, lastContact: -4, ourOwner: 3, reportsTo: 1 },
    { role: 'approver', unit: 2, influence: 4, sentiment: 0, contact: 1, lastContact: -27, ourOwner: 0, reportsTo: 0 },
    { role: 'influencer', unit: 1, influence: 3, sentiment: 0, contact: 2, lastContact: -110, ourOwner: 3, reportsTo: 0 },
    { role: 'user', unit: 0, influence: 2, sentiment: 1, contact: 2, lastContact: -15, ourOwner: 7, reportsTo: 2 },
  ],
  business: [
    { kind: 'businessGoal', asOf: -240, contactName: 0, goal: 3, confirmedOn: -80 },
    { kind: 'financialHealth', rating: 'stable', asOf: -150, contactName: 3, confirmedOn: -80 },
    { kind: 'initiative', asOf: -90, contactName: 1, goal: 0, confirmedOn: -30 },
    { kind: 'change', asOf: -330, contactName: 4, goal: 2, confirmedOn: -230 },
  ],
  swot: [
    { kind: 'strength', impact: 'high', recordedOn: -320, confirmedOn: -80 },
    { kind: 'weakness', impact: 'medium', goal: 0, recordedOn: -320, confirmedOn: -80 },
    { kind: 'opportunity', impact: 'high', goal: 3, recordedOn: -150, confirmedOn: -30 },
    { kind: 'threat', impact: 'high', goal: 1, recordedOn: -240, confirmedOn: -230 },
  ],
  goals: [
    {
      ...{ horizon: 'short', priority: 'high', forWhom: 'customer', owner: 3, due: 45, leadsTo: 3 },
      ...{ baseline: 130, target: 90, actual: 104, status: 'onTrack' },
    },
    { horizon: 'short', priority: 'medium', forWhom: 'us', owner: 0, due: -12, status: 'offTrack', leadsTo: 2 },
    {
      ...{ horizon: 'medium', priority: 'high', forWhom: 'us', owner: 0, due: 180 },
      ...{ baseline: 0, target: 300_000, actual: 45_000, status: 'offTrack' },
    },
    {
      ...{ horizon: 'long', priority: 'high', forWhom: 'both', owner: 7, due: 540 },
      ...{ baseline: 0, target: 8, actual: 3, status: 'onTrack' },
    },
    { horizon: 'short', priority: 'low', forWhom: 'both', owner: 9, due: -95, status: 'reached' },
  ],
  actions: [
    { goal: 0, kind: 'step', owner: 7, due: -30, status: 'done', doneOn: -28 },
    { goal: 0, kind: 'step', owner: 3, due: 14, status: 'inProgress' },
    { goal: 1, kind: 'step', owner: 6, due: -8, status: 'toDo' },
    { goal: 2, kind: 'step', owner: 3, due: 22, status: 'toDo' },
    { goal: 3, kind: 'step', owner: 7, due: 90, status: 'inProgress' },
    { goal: 4, kind: 'step', owner: 9, due: -100, status: 'done', doneOn: -97 },
    { kind: 'problem', owner: 9, due: 5, status: 'inProgress', raisedOn: -60 },
  ],
  opportunities: [
    { kind: 'renewal', unit: 0, product: 3, stage: 'negotiating', amount: 380_000, expectedClose: 40, goal: 0, owner: 0 },
    {
      ...{ kind: 'newUnit', unit: 1, product: 0, stage: 'qualified', amount: 300_000, expectedClose: 170 },
      ...{ competitor: 1, goal: 2, owner: 3 },
    },
    { kind: 'crossSell', unit: 0, product: 1, stage: 'won', amount: 120_000, closedOn: -130, goal: 3, owner: 3 },
    {
      ...{ kind: 'crossSell', unit: 1, product: 2, stage: 'lost', amount: 90_000, closedOn: -215 },
      ...{ lostReason: 'relationship', competitor: 1, owner: 3 },
    },
    { kind: 'upSell', unit: 0, product: 1, stage: 'identified', amount: 250_000, expectedClose: 400, goal: 3, owner: 7 },
  ],
  whitespace: [
    { unit: 0, product: 0, status: 'owned', current: 720_000, potential: 800_000 },
    { unit: 0, product: 1, status: 'owned', current: 170_000, potential: 420_000, opportunity: 4 },
    { unit: 0, product: 2, status: 'owned', current: 150_000, potential: 150_000 },
    { unit: 0, product: 3, status: 'owned', current: 365_000, potential: 380_000, opportunity: 0 },
    { unit: 1, product: 0, status: 'pipeline', current: 45_000, potential: 345_000, opportunity: 1, competitor: 1 },
    { unit: 1, product: 1, status: 'open', current: 0, potential: 180_000, competitor: 1 },
    { unit: 1, product: 2, status: 'open', current: 0, potential: 90_000, competitor: 1 },
    { unit: 1, product: 3, status: 'open', current: 0, potential: 160_000, competitor: 2 },
    { unit: 2, product: 4, status: 'open', current: 0, potential: 40_000 },
  ],
  team: [
    { person: 3, function: 'sales', access: 'editor', timeShare: 0.3 },
    { person: 7, function: 'salesEngineering', access: 'editor', timeShare: 0.15 },
    { person: 9, function: 'finance', access: 'viewer', timeShare: 0.05 },
    { person: 6, function: 'management', access: 'viewer', timeShare: 0.05 },
  ],
  reviews: [
    {
      ...{ date: -345, kind: 'internal', ours: [0, 3], engagement: 7, outcome: 'keep', next: -255, scoreThen: 8, rankThen: 2 },
      ...{ tierThen: 'key', healthThen: 63, coverageThen: 0.5, forecastThen: 310_000, completeThen: 0.7 },
    },
    { date: -320, kind: 'customer', ours: [0, 6], theirs: [1, 3], engagement: 7, loyalty: 7, answers: 4, outcome: 'keep' },
    {
      ...{
        date: -255,
        kind: 'internal',
        ours: [0, 3, 7],
        engagement: 7,
        outcome: 'keep',
        next: -165,
        scoreThen: 8.05,
        rankThen: 2,
      },
      ...{ tierThen: 'key', healthThen: 62, coverageThen: 0.5, forecastThen: 330_000, completeThen: 0.75 },
    },
    { date: -240, kind: 'customer', ours: [0, 3], theirs: [1, 2], engagement: 7, loyalty: 7.2, answers: 5, outcome: 'keep' },
    {
      ...{
        date: -165,
        kind: 'internal',
        ours: [0, 3, 9],
        engagement: 7,
        outcome: 'keep',
        next: -90,
        scoreThen: 8.05,
        rankThen: 2,
      },
      ...{ tierThen: 'key', healthThen: 64, coverageThen: 0.5, forecastThen: 350_000, completeThen: 0.85 },
    },
    { date: -160, kind: 'customer', ours: [0, 7], theirs: [1, 2, 3], engagement: 7, loyalty: 6.9, answers: 6, outcome: 'keep' },
    {
      ...{ date: -90, kind: 'internal', ours: [0, 3], engagement: 6, outcome: 'keep', next: -60, scoreThen: 8.05, rankThen: 2 },
      ...{ tierThen: 'key', healthThen: 62, coverageThen: 0.5, forecastThen: 360_000, completeThen: 0.85 },
    },
    {
      date: -80,
      kind: 'customer',
      ours: [0, 6],
      theirs: [1, 3],
      engagement: 7,
      loyalty: 7,
      answers: 5,
      outcome: 'keep',
      next: 12,
    },
    {
      ...{
        date: -60,
        kind: 'internal',
        ours: [0, 3, 7],
        engagement: 7,
        outcome: 'keep',
        next: -30,
        scoreThen: 8.05,
        rankThen: 2,
      },
      ...{ tierThen: 'key', healthThen: 63, coverageThen: 0.45, forecastThen: 375_000, completeThen: 0.9 },
    },
    {
      ...{
        date: -30,
        kind: 'internal',
        ours: [0, 3, 7, 9],
        engagement: 7,
        outcome: 'keep',
        next: 0,
        scoreThen: 8.05,
        rankThen: 2,
      },
      ...{ tierThen: 'key', healthThen: 62, coverageThen: 0.45, forecastThen: 380_000, completeThen: 0.9 },
    },
  ],
};

const falling: RecordFigures = {
  stakeholders: [
    { role: 'executiveSponsor', unit: 2, influence: 5, sentiment: 0, contact: 0 },
    { role: 'approver', unit: 2, influence: 5, sentiment: -1, contact: 1, lastContact: -41, ourOwner: 0, reportsTo: 0 },
    { role: 'decisionMaker', unit: 0, influence: 4, sentiment: 0, contact: 2, lastContact: -115, ourOwner: 5, reportsTo: 0 },
    { role: 'influencer', unit: 1, influence: 4, sentiment: 0, contact: 1, lastContact: -33, ourOwner: 0, reportsTo: 0 },
    { role: 'user', unit: 1, influence: 2, sentiment: 1, contact: 2, lastContact: -18, ourOwner: 8, reportsTo: 3 },
  ],
  business: [
    { kind: 'businessGoal', asOf: -210, contactName: 2, goal: 3, confirmedOn: -115 },
    { kind: 'financialHealth', rating: 'strained', asOf: -100, contactName: 1, confirmedOn: -83 },
    { kind: 'initiative', asOf: -120, contactName: 1, goal: 1, confirmedOn: -52 },
    { kind: 'change', asOf: -130, contactName: 3, goal: 0, confirmedOn: -52 },
  ],
  swot: [
    { kind: 'strength', impact: 'high', recordedOn: -340, confirmedOn: -240 },
    { kind: 'weakness', impact: 'high', goal: 2, recordedOn: -165, confirmedOn: -83 },
    { kind: 'opportunity', impact: 'medium', goal: 3, recordedOn: -205, confirmedOn: -115 },
    { kind: 'threat', impact: 'high', goal: 1, recordedOn: -83, confirmedOn: -52 },
  ],
  goals: [
    { horizon: 'short', priority: 'high', forWhom: 'us', owner: 0, due: -10, status: 'offTrack', leadsTo: 1 },
    { horizon: 'short', priority: 'high', forWhom: 'us', owner: 0, due: 55, status: 'offTrack' },
    {
      ...{ horizon: 'medium', priority: 'high', forWhom: 'customer', owner: 8, due: 120, leadsTo: 1 },
      ...{ baseline: 9, target: 2, actual: 6, status: 'onTrack' },
    },
    { horizon: 'long', priority: 'medium', forWhom: 'both', owner: 5, due: 480, status: 'notStarted' },
    {
      ...{ horizon: 'medium', priority: 'medium', forWhom: 'us', owner: 5, due: 150 },
      ...{ baseline: 0, target: 2, actual: 0, status: 'offTrack' },
    },
  ],
  actions: [
    { goal: 0, kind: 'step', owner: 0, due: -20, status: 'toDo' },
    { goal: 1, kind: 'step', owner: 5, due: 15, status: 'inProgress' },
    { goal: 2, kind: 'step', owner: 8, due: -35, status: 'done', doneOn: -30 },
    { goal: 2, kind: 'step', owner: 8, due: 25, status: 'inProgress' },
    { goal: 3, kind: 'step', owner: 5, due: 100, status: 'toDo' },
    { kind: 'problem', owner: 8, due: -45, status: 'done', doneOn: -44 },
    { kind: 'followUp', owner: 0, due: 2, status: 'toDo' },
  ],
  opportunities: [
    {
      ...{ kind: 'renewal', unit: 0, product: 3, stage: 'negotiating', amount: 310_000, probability: 0.4 },
      ...{ expectedClose: 55, competitor: 0, goal: 1, owner: 0 },
    },
    {
      kind: 'crossSell',
      unit: 1,
      product: 2,
      stage: 'proposed',
      amount: 140_000,
      expectedClose: -15,
      competitor: 0,
      goal: 4,
      owner: 5,
    },
    {
      ...{ kind: 'newSale', unit: 2, product: 0, stage: 'lost', amount: 220_000, closedOn: -70 },
      ...{ lostReason: 'price', competitor: 0, owner: 5 },
    },
    { kind: 'upSell', unit: 0, product: 1, stage: 'won', amount: 130_000, closedOn: -270, owner: 5 },
    { kind: 'newUnit', unit: 1, product: 1, stage: 'identified', amount: 180_000, expectedClose: 390, goal: 3, owner: 5 },
  ],
  whitespace: [
    { unit: 0, product: 0, status: 'owned', current: 380_000, potential: 450_000 },
    { unit: 0, product: 1, status: 'owned', current: 160_000, potential: 160_000 },
    { unit: 0, product: 3, status: 'owned', current: 310_000, potential: 310_000, competitor: 0, opportunity: 0 },
    { unit: 1, product: 0, status: 'owned', current: 55_000, potential: 240_000 },
    { unit: 1, product: 1, status: 'open', current: 0, potential: 180_000, opportunity: 4 },
    { unit: 1, product: 2, status: 'pipeline', current: 0, potential: 140_000, competitor: 0, opportunity: 1 },
    { unit: 2, product: 0, status: 'open', current: 0, potential: 220_000, competitor: 0 },
    { unit: 2, product: 4, status: 'notRelevant', current: 0, potential: 0 },
  ],
  team: [
    { person: 5, function: 'sales', access: 'editor', timeShare: 0.2 },
    { person: 8, function: 'technicalSupport', access: 'editor', timeShare: 0.15 },
  ],
  reviews: [
    {
      ...{ date: -340, kind: 'internal', ours: [0, 5], engagement: 8, outcome: 'keep', next: -250, scoreThen: 8.3, rankThen: 1 },
      ...{ tierThen: 'key', healthThen: 78, coverageThen: 0.7, forecastThen: 420_000, completeThen: 0.85 },
    },
    { date: -300, kind: 'customer', ours: [0, 5], theirs: [1, 2], engagement: 8, loyalty: 8, answers: 7, outcome: 'keep' },
    {
      ...{
        date: -250,
        kind: 'internal',
        ours: [0, 5, 8],
        engagement: 7,
        outcome: 'keep',
        next: -165,
        scoreThen: 8.3,
        rankThen: 1,
      },
      ...{ tierThen: 'key', healthThen: 72, coverageThen: 0.6, forecastThen: 400_000, completeThen: 0.85 },
    },
    { date: -205, kind: 'customer', ours: [0, 5], theirs: [1, 2], engagement: 7, loyalty: 6.5, answers: 6, outcome: 'keep' },
    {
      ...{
        date: -165,
        kind: 'internal',
        ours: [0, 5, 8],
        engagement: 6,
        outcome: 'keep',
        next: -115,
        scoreThen: 8.15,
        rankThen: 1,
      },
      ...{ tierThen: 'key', healthThen: 61, coverageThen: 0.5, forecastThen: 360_000, completeThen: 0.8 },
    },
    { date: -115, kind: 'customer', ours: [0], theirs: [1, 2], engagement: 5, loyalty: 4, answers: 3, outcome: 'keep' },
    {
      ...{ date: -83, kind: 'internal', ours: [0, 5], engagement: 4, outcome: 'keep', next: -52, scoreThen: 8.05, rankThen: 2 },
      ...{ tierThen: 'key', healthThen: 45, coverageThen: 0.3, forecastThen: 250_000, completeThen: 0.75 },
    },
    {
      ...{
        date: -52,
        kind: 'internal',
        ours: [0, 5, 8],
        engagement: 3,
        outcome: 'keep',
        next: -21,
        scoreThen: 8.05,
        rankThen: 2,
      },
      ...{ tierThen: 'key', healthThen: 34, coverageThen: 0.1, forecastThen: 210_000, completeThen: 0.7 },
    },
    { date: -9, kind: 'customer', ours: [0, 5], theirs: [1] },
  ],
};

export const samplePlanFigures: readonly SamplePlanFigures[] = [
  { account: 2, sponsor: 6, records: rising },
  { account: 0, sponsor: 6, records: flat },
  { account: 21, sponsor: null, records: falling },
];
