/** Scripts that pages load when they need them. The build writes one file for each, from `sidebar/scripts/`. */
export const SCRIPTS = ['readCalendar'] as const;
export type ScriptName = (typeof SCRIPTS)[number];
