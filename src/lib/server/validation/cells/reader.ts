import type { Column } from '#lib/trial/delivery-schema.ts';
import { readAgeGroup } from './age-group.ts';
import { readAmount, type DecimalMark } from './amount.ts';
import type { CellFault, CellValue } from './cell-fault.ts';
import { codeReader } from './code.ts';
import { readDate } from './date.ts';
import { readIdentifier } from './identifier.ts';
import { readInteger } from './integer.ts';
import { readMonth } from './month.ts';
import { readParagraph } from './paragraph.ts';
import { readYesNo } from './yes-no.ts';

/** The reader of a column's cells that hold something. */
export function cellReader({ cell }: Column, decimalMark: DecimalMark): (text: string) => CellValue | CellFault {
	switch (cell.type) {
		case 'identifier':
			return readIdentifier;
		case 'code':
			return codeReader(cell.codes);
		case 'age-group':
			return readAgeGroup;
		case 'date':
			return readDate;
		case 'month':
			return readMonth;
		case 'yes-no':
			return readYesNo;
		case 'paragraph':
			return readParagraph;
		case 'amount':
			return (text) => readAmount(text, decimalMark);
		case 'integer':
			return readInteger;
	}
}
