import type writeExcelFile from 'write-excel-file/node';
import {
	getCellAddress,
	getClosingTagMarkup,
	getOpeningTagMarkup,
	sanitizeTextContent
} from 'write-excel-file/utility';

/** What may change the XML of a workbook while it is written; the library does not name the type as it takes it. */
type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number];

/** The first row under the header, and how far down a list can be chosen from; rows are counted from 0. */
const FIRST_ROW = 1;
const LAST_ROW = 100_000;

/** A column of a form in which only what a list holds may be chosen. */
export interface DropDown {
	/** Counted from 0. */
	readonly column: number;
	/** Where the list stands, such as `kodelister!$A$2:$A$5`: a list written out would end at 255 characters. */
	readonly source: string;
	readonly errorTitle: string;
	readonly errorText: string;
}

/** What a sheet has besides its cells. */
export interface SheetForm {
	readonly dropDowns: readonly DropDown[];
	/** Every row further down is formatted like row 2, also where there is no cell yet. */
	readonly repeatsRow2: boolean;
}

/** Writes what the library does not write by itself: for each sheet its drop-down lists and the formats of its columns. */
export function formFeature(forms: readonly SheetForm[]): Feature {
	return {
		files: {
			transform: {
				'xl/worksheets/sheet{id}.xml': {
					transform: (xml, _options, { sheetIndex }) => {
						const { dropDowns = [], repeatsRow2 = false } = forms[sheetIndex] ?? {};
						return withDropDowns(repeatsRow2 ? withColumnFormats(xml) : xml, dropDowns);
					}
				}
			}
		}
	};
}

function withColumnFormats(xml: string): string {
	const styles = new Map([...xml.matchAll(/<c r="([A-Z]+2)" s="(\d+)"/g)].map(([, cell, style]) => [cell, style]));
	return xml.replace(/<col min="(\d+)"/g, (tag, column: string) => {
		const style = styles.get(getCellAddress(FIRST_ROW, Number(column) - 1));
		return style === undefined ? tag : `${tag} style="${style}"`;
	});
}

function withDropDowns(xml: string, dropDowns: readonly DropDown[]): string {
	if (dropDowns.length === 0) return xml;
	const element =
		getOpeningTagMarkup('dataValidations', { count: dropDowns.length }) +
		dropDowns.map(dropDownXml).join('') +
		getClosingTagMarkup('dataValidations');
	// The standard fixes the order of the parts of a sheet: the lists come after the rows and before the page.
	const page = xml.lastIndexOf('<pageMargins');
	return xml.slice(0, page) + element + xml.slice(page);
}

function dropDownXml({ column, source, errorTitle, errorText }: DropDown): string {
	const attributes = {
		type: 'list',
		allowBlank: 1,
		showErrorMessage: 1,
		errorTitle,
		error: errorText,
		sqref: `${getCellAddress(FIRST_ROW, column)}:${getCellAddress(LAST_ROW, column)}`
	};
	return (
		getOpeningTagMarkup('dataValidation', attributes) +
		`<formula1>${sanitizeTextContent(source)}</formula1>` +
		getClosingTagMarkup('dataValidation')
	);
}
