// Whether this browser has opened the page for the board of a workbook, which is the last step of the path there.
import { draftStorage } from './draftStorage';
import { workbookId } from './workbookId';

const storage = draftStorage(() => window.localStorage);
const place = (): string => `keyAccount.boardPage.${workbookId()}`;

/** Notes that the page was opened. */
export const noteBoardPage = (): void => storage.write(place(), { opened: true });

/** False too where the browser stores nothing. */
export const wasBoardPageOpened = (): boolean => storage.read(place()) !== null;
