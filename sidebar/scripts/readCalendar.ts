// Loaded when the first calendar is opened (`loadScript`), because it is as large as a third of the page.
export { readCalendar } from '../../src/model/imports/calendar/readCalendar';
