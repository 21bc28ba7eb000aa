import type { AlarmFact } from './Pulse';

/** The category that is lost; '' of other alarms. */
export const categoryOf = (alarm: AlarmFact): string => (alarm.kind === 'categoryLost' ? alarm.category : '');
