import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { formFeature, type SheetForm } from './form-feature.ts';

/** Of a sheet that is only read. */
export const noForm: SheetForm = { dropDowns: [], repeatsRow2: false };

/** One sheet of a workbook, top row first. */
export interface WorkbookSheet {
	readonly name: string;
	readonly rows: SheetData;
	/** In characters, a column each. */
	readonly widths: readonly number[];
	/** How many rows at the top stay in sight. */
	readonly frozenRows: number;
	readonly form: SheetForm;
}

/** The bytes of an Excel workbook. Everything the product writes as a workbook goes through here. */
export function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Buffer> {
	const written = sheets.map(({ name, rows, widths, frozenRows }): Parameters<typeof writeExcelFile>[0][number] => {
		const columns = widths.map((width) => ({ width }));
		return { sheet: name, data: rows, columns, stickyRowsCount: frozenRows, orientation: 'landscape' };
	});
	const features = [formFeature(sheets.map(({ form }) => form))];
	// Without a font of its own, each program shows bold cells in another letter than the rest.
	return writeExcelFile(written, { fontFamily: 'Arial', fontSize: 10, features }).toBuffer();
}
