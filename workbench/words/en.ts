// English.
const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };

export const en = {
  untitled: 'Untitled spreadsheet',
  workbookName: 'Name of the workbook',
  language: 'Your language',
  menuBar: 'Menu bar',
  menus: { file: 'File', extensions: 'Extensions' },
  file: { create: 'New', open: 'Open…', copy: 'Save a copy…', download: 'Download as .xlsx', print: 'Print' },
  noAddOnMenu: 'No commands',

  saved: 'All changes saved',
  saving: 'Saving…',
  saveFailed: (reason: string) => `Your last changes are not saved: ${reason} The workbench tries again with your next change.`,
  changedElsewhere:
    'Not saved: this workbook was changed in another window. Reload the page to see it, or choose File ▸ Save a copy.',
  elsewhereTitle: 'Changed in another window',
  elsewhere:
    'This workbook was saved in another window. What you do here is no longer saved, also what a panel calls saved. Save a copy to keep it, or reload the page to continue with the other version.',
  savedElsewhere: 'This workbook was saved in another window. Reload the page to continue with its latest version.',
  reload: 'Reload',
  later: 'Not now',
  serverGone: 'the workbench’s server does not answer. Start it again with npm start.',
  nameTaken: (name: string) => `There is already a workbook with the name “\u2068${name}\u2069”.`,
  nameRefused: 'A workbook’s name has 1 to 100 characters and none of \\ / : * ? " < > |.',

  openTitle: 'Open a workbook',
  openEmpty: 'There is no workbook yet.',
  openUpload: 'Open a file from this computer…',
  openRefused: (file: string) => `“\u2068${file}\u2069” is not a workbook of this workbench.`,
  copyTitle: 'Save a copy',
  copyName: 'Name of the copy',
  copyOf: (name: string) => `Copy of ${name}`,

  ok: 'OK',
  cancel: 'Cancel',
  yes: 'Yes',
  no: 'No',
  close: 'Close',
  save: 'Save',
  dismiss: 'Dismiss',

  formulaBar: 'Formula bar',
  cellEditor: 'Cell',
  cellName: 'Selected cell',
  toolbar: 'Toolbar',
  firstSheet: 'Sheet1',
  /** Names of Univer's parts for screen readers that it has in English only. */
  univers: {} as Readonly<Record<string, string>>,
  input: 'Input',
  error: 'Error',
  problem: 'There was a problem',
  refused: (cell: string) => `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
  notEntered: 'The spreadsheet did not take this. Change it, or drop it with Escape.',
  protectedTitle: 'Heads up!',
  protectedWarning: 'You’re trying to edit part of this sheet that shouldn’t be changed accidentally. Edit anyway?',

  /** Figures of the selected cells. */
  figures: { SUM: 'Sum', AVERAGE: 'Average', MIN: 'Lowest', MAX: 'Highest', COUNT: 'Count' },
  figure: (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 2 }),

  deleteSheet: {
    title: (name: string) => `Delete the tab “${name}”?`,
    text: (rows: number) =>
      `${rows === 0 ? 'It is empty.' : `Everything on it is deleted: ${rows === 1 ? '1 row' : `${rows} rows`}.`} Ctrl+Z brings it back.`,
    confirm: 'Delete',
  },

  nothingToSort: 'There are no rows to sort here.',
  notSorted: 'These rows could not be sorted: they hold protected cells.',

  helper: { about: 'About' },

  starting: 'Opening the workbook…',
  startFailed: (reason: string) => `The workbench could not start: ${reason}`,
  commandRunning: (command: string) => `${command} is running…`,
  commandFailed: 'The command ended with an error',
  cost: (command: string, calls: number, milliseconds: number) => {
    const time = milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
    return `${command}: ${calls} ${calls === 1 ? 'call' : 'calls'} to the spreadsheet, about ${time} on Google.`;
  },
  calls: 'For developers: what the last command called',
  noCost: 'The calls of the last command and their estimated time on Google appear here.',

  /** What `npm start` prints. */
  beginInMenu: (menu: string) => `This file is blank. Begin with the first line of the menu ${menu}.`,
  terminal: {
    starting: 'Building the workbench. This takes some seconds…',
    servedAt: (address: string, framePort: number) =>
      `The workbench is at ${address}, the add-on's pages come from port ${framePort} (Ctrl+C closes both).`,
    badToday: (today: string) => `TODAY is ${today}; it must be a day such as 1998-01-05.`,
    badPort: (name: string, port: string) => `${name} is ${port}; it must be a number from 0 to 65535.`,
    badRole: (role: string, roles: string) => `ROLE is ${role}; it must be one of ${roles}.`,
    portTaken: (port: number, free: number, name: string) =>
      `Port ${port} is taken, port ${free} is free: set ${name}=${free}, or leave ${name} unset.`,
  },

  takenForToday: (day: string) => `Today is ${new Date(day).toLocaleDateString('en-GB', DAY)}`,
  renamedTabs: (tabs: readonly { name: string; inExcel: string }[]) =>
    `Excel does not take these names of tabs. In the file, ${tabs.map(({ name, inExcel }) => `“${name}” is “${inExcel}”`).join(', ')}.`,
};
