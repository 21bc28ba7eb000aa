import { render } from 'preact';
import { WarehouseForm, type WarehouseProps } from './WarehouseForm';

/** Shows the form in a place of the page. Shown again, it keeps what was typed. */
export const showWarehouse = (place: Element, props: WarehouseProps): void => render(<WarehouseForm {...props} />, place);
