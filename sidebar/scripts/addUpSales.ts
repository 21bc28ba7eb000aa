// Judges and adds up sales lines. Loaded when a file of sales is checked (`loadScript`), because of the words of all languages.
export { addUpSales } from '../importData/rows/addUpSales';
export { withAbsent } from '../importData/rows/absentCustomers';
export { continueYear } from '../importData/rows/continueYear';
