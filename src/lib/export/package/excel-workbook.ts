import { MAIN, sheetXml, STYLES, XML, xmlText, type ExcelSheet } from './excel-sheet.ts';

/** A part of a workbook, as it lies in its archive; it is made while it is read. */
export interface WorkbookPart {
	readonly name: string;
	readonly pieces: Iterable<string>;
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The parts of a workbook (ISO/IEC 29500), to be read in their order: the sheets' rows come from the product's own
 * walk through its tables, and nothing of them is kept.
 */
export function* workbookParts(sheets: readonly ExcelSheet[]): Generator<WorkbookPart> {
	const part = (name: string, ...pieces: string[]): WorkbookPart => ({ name, pieces: [XML, ...pieces] });
	const paths = sheets.map((_, at) => `worksheets/sheet${at + 1}.xml`);
	yield part(
		'[Content_Types].xml',
		`<Types xmlns="${PACKAGE}/content-types">`,
		'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
		`<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>`,
		`<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>`,
		...paths.map((path) => `<Override PartName="/xl/${path}" ContentType="${TYPE}.worksheet+xml"/>`),
		'</Types>'
	);
	yield part('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']]));
	yield part(
		'xl/workbook.xml',
		`<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>`,
		...sheets.map(({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`),
		'</sheets></workbook>'
	);
	yield part(
		'xl/_rels/workbook.xml.rels',
		relations([...paths.map((path) => ['worksheet', path] as const), ['styles', 'styles.xml']])
	);
	yield { name: 'xl/styles.xml', pieces: [STYLES] };
	for (const [at, sheet] of sheets.entries()) yield { name: `xl/${paths[at] ?? ''}`, pieces: sheetXml(sheet) };
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
	const all = targets.map(
		([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`
	);
	return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}
