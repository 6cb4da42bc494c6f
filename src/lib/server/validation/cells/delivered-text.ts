import type { DeliveredCell } from '../../delivery/delivery-source.ts';

/**
 * A cell as text: a number without thousands and with a point, as many digits as it has; a day in ISO. A cell
 * that could not be read has none.
 */
export function deliveredText(cell: DeliveredCell | undefined): string {
	if (typeof cell === 'string') return cell.trim();
	if (typeof cell === 'number') return String(cell);
	return cell !== undefined && 'day' in cell ? cell.day : '';
}

/** Whether nothing stands in a cell: what a merged cell covers is empty too. */
export function isEmptyCell(cell: DeliveredCell): boolean {
	if (typeof cell === 'string') return cell.trim() === '';
	return typeof cell === 'object' && 'unread' in cell && cell.unread === 'merged';
}
