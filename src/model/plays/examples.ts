// The examples of account goals, each with the steps that lead there, as data; their words are in the catalogues.

type Steps = Readonly<Record<string, { at: number; after?: number }>>;

/**
 * For a supplier of goods: from what the customer needs to most of what it buys of one product. For software: from a foot in the door to a
 * whole department of paying users. `at` is the share of the time until the goal is due, `after` counts days
 * after it: a recap follows the meeting within 48 hours.
 */
export const EXAMPLE_PLAYS = {
  needs: {
    history: { at: 0.15 },
    contact: { at: 0.3 },
    agenda: { at: 0.5 },
    visit: { at: 1 },
    recap: { at: 1, after: 2 },
  },
  trial: {
    product: { at: 0.1 },
    sample: { at: 0.3 },
    quote: { at: 0.5 },
    delivery: { at: 0.75 },
    check: { at: 1 },
  },
  share: {
    gain: { at: 0.15 },
    forecast: { at: 0.35 },
    offer: { at: 0.55 },
    terms: { at: 0.8 },
    agreement: { at: 1 },
  },
  meeting: {
    introduce: { at: 0.15 },
    research: { at: 0.3 },
    onePager: { at: 0.45 },
    twoDates: { at: 0.55 },
    demo: { at: 0.85 },
    meet: { at: 1 },
    recap: { at: 1, after: 2 },
  },
  freeVersion: {
    pilot: { at: 0.1 },
    firstTeam: { at: 0.25 },
    training: { at: 0.4 },
    usage: { at: 0.6 },
    result: { at: 0.8 },
    rollOut: { at: 1 },
  },
  payingUsers: {
    benefit: { at: 0.15 },
    sponsor: { at: 0.35 },
    offer: { at: 0.55 },
    terms: { at: 0.8 },
    contract: { at: 1 },
  },
} as const satisfies Readonly<Record<string, Steps>>;

/** Examples of plans: plays whose goals lead to each other. `months` from one goal to the next. */
export const EXAMPLES = {
  goods: { plays: ['needs', 'trial', 'share'], months: 2 },
  software: { plays: ['meeting', 'freeVersion', 'payingUsers'], months: 6 },
} as const satisfies Readonly<Record<string, { plays: readonly (keyof typeof EXAMPLE_PLAYS)[]; months: number }>>;

export type Example = keyof typeof EXAMPLES;
export type ExamplePlay = keyof typeof EXAMPLE_PLAYS;

/** The words of the examples, as each catalogue has them. */
export type ExampleWords = {
  /** The goal that the first steps to the meeting reach, where the meeting is far off. */
  readonly introduction: { readonly goal: string; readonly value: string };
} & {
  readonly [Key in ExamplePlay]: {
    readonly goal: string;
    /** Of a goal with a figure. */
    readonly measure?: string;
    readonly value: string;
    readonly steps: Readonly<Record<keyof (typeof EXAMPLE_PLAYS)[Key], string>>;
  };
};
