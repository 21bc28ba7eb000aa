// The SQL for a data warehouse. Loaded when the user opens it (`loadScript`), because few do.
export { showWarehouse } from '../importData/warehouse/showWarehouse';
