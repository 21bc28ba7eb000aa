// The panels, each with the built page that holds it. Every page has the code of its own panels only.
export const PANELS = {
  setUp: 'choose',
  importData: 'import',
  chooseCriteria: 'choose',
  changeSettings: 'choose',
  rankAccounts: 'rank',
  boardPage: 'rank',
  priceToProfit: 'rank',
  readiness: 'prepare',
  readinessPage: 'prepare',
  jobDescription: 'prepare',
  editPlan: 'plan',
  accountBrief: 'review',
  reviewAccounts: 'review',
  businessReview: 'review',
  help: 'help',
} as const;

export type Panel = keyof typeof PANELS;

/** Panels that fill a dialog and print; the others open in the sidebar. */
export const PRINTED_PAGES = [
  'boardPage',
  'priceToProfit',
  'accountBrief',
  'businessReview',
  'readinessPage',
  'jobDescription',
  'help',
] as const;
export type PrintedPage = (typeof PRINTED_PAGES)[number];
export type SidebarPanel = Exclude<Panel, PrintedPage>;
export const SIDEBAR_PANELS = (Object.keys(PANELS) as Panel[]).filter(
  (panel): panel is SidebarPanel => !PRINTED_PAGES.some((page) => page === panel),
);
