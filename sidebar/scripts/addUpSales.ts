// Judges and adds up sales lines, and judges customers and deals. Loaded when a file of them is checked (`loadScript`), because of the words of all languages.
export { addUpSales } from '../importData/rows/addUpSales';
export { withAbsentDeals } from '../importData/rows/withAbsentDeals';
export { withAbsentCustomers } from '../importData/rows/yearToDate/withAbsentCustomers';
export { continueYear } from '../importData/rows/yearToDate/continueYear';
export { resolveAccounts } from '../importData/rows/resolveAccounts';
export { resolveDeals } from '../importData/rows/resolveDeals';
