// What the add-on can show beside or over the workbook, and which built page holds it: no page carries the code of all.
export const PANELS = {
  setUp: 'choose',
  importData: 'choose',
  chooseCriteria: 'choose',
  changeSettings: 'choose',
  rankAccounts: 'rank',
  boardPage: 'rank',
  editPlan: 'plan',
  reviewAccounts: 'plan',
  accountBrief: 'plan',
} as const;

export type Panel = keyof typeof PANELS;
/** A panel that fills a dialog and prints; the others open in the sidebar. */
export type PrintedPage = 'boardPage' | 'accountBrief';
export type SidebarPanel = Exclude<Panel, PrintedPage>;
