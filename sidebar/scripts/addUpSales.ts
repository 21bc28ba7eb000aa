// Judges and adds up sales lines. Loaded when a file of sales is checked (`loadScript`), because of the words of all languages.
export { addUpSales } from '../importData/rows/addUpSales';
export { continueYear, judgePartOfYear } from '../importData/rows/continueYear';
