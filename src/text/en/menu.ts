// The add-on's name and its menu, in English. Every item's key is the name of the function that it calls.
export const menu = {
  addOn: 'Key Account',
  items: {
    setUp: 'Set up workbook',
    importData: 'Import data',
    chooseCriteria: 'Choose criteria',
    rankAccounts: 'Rank accounts',
    editPlan: 'Edit account plan',
    reviewAccounts: 'Review accounts',
    changeSettings: 'Change settings',
    openHelp: 'Help',
  },
};

export type Menu = typeof menu;
