import type { Column } from '#lib/trial/delivery-schema.ts';
import { oreOfKroner } from './amount.ts';
import { CellFault, type CellValue } from './cell-fault.ts';
import { wholeNumberOf } from './integer.ts';
import { cellReader } from './reader.ts';

/**
 * The reader of a column's cells that a workbook holds as numbers. Its decimal mark is settled, so an amount
 * has one reading; a code (320), a section (85), a yes (1) is read from its plain digits.
 *
 * A number in a date column is refused. It may be Excel's count of days (43184), but as well a year (2018) or
 * a date without its dashes (20180325), and the first of these would be read as another day without a word.
 */
export function numberReader(column: Column): (number: number) => CellValue | CellFault {
	switch (column.cell.type) {
		case 'amount':
			return oreOfKroner;
		case 'integer':
			return wholeNumberOf;
		case 'date':
		case 'month':
			return () => new CellFault('date-as-number');
		default: {
			const read = cellReader(column, null);
			return (number) => read(String(number));
		}
	}
}
