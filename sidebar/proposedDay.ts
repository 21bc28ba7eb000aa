import { type Weekend, workingDayFrom } from '../src/model/calendar/weekend';
import { locale } from './locale';

/** The working day for a day that is proposed to the user, who has no appointments on weekends and holidays. */
export const proposedDay = (day: string, weekend: Weekend): string => workingDayFrom(day, weekend, locale.calendar);
