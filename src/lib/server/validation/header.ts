import type { Table } from '#lib/trial/delivery-schema.ts';
import { EXPLANATION_COLUMN } from '#lib/trial/workbook-names.ts';
import type { DeliveredCell } from '../delivery/delivery-source.ts';
import { looksLikeCpr } from './cells/cpr-like.ts';
import { deliveredText } from './cells/delivered-text.ts';
import { inCell, inTable, type Finding } from './finding.ts';
import { nearest } from './nearest.ts';

/** The row that column names stand in. */
export const HEADER_ROW = 1;

/** Where each column of the schema stands in the file, and what is wrong with the header. */
export interface Header {
	/** For each column of the schema its place in a row, or null where the file lacks it. */
	readonly places: readonly (number | null)[];
	/** How many columns the table has, those that are unknown among them. */
	readonly width: number;
	/** Where the explanations of a marked workbook stand, or null. They are no part of the table. */
	readonly explanationPlace: number | null;
	/** Whether a column of the file is none of the schema's. */
	readonly hasOtherColumns: boolean;
	/** Whether every name in the header could be read: else a column that is not found may be there all the same. */
	readonly isCertain: boolean;
	/** Whether any column was recognised: else there is no telling what the rows hold. */
	readonly isReadable: boolean;
	readonly findings: readonly Finding[];
}

/** Reads a header row. Column names are compared without regard to case or surrounding space; their order is free. */
export function readHeader(table: Table, header: readonly DeliveredCell[], isSheet: boolean): Header {
	const written = header.map((cell) => deliveredText(cell).toLowerCase());
	const explanationPlace = isSheet && written.includes(EXPLANATION_COLUMN) ? written.indexOf(EXPLANATION_COLUMN) : null;
	// Excel leaves empty columns at the end of a row once something has stood there.
	const isStated = (name: string, place: number) =>
		(name !== '' || isCovered(header[place])) && place !== explanationPlace;
	const width = written.findLastIndex(isStated) + 1;
	const names = table.columns.map((column) => column.name);
	const free = names.filter((name) => !written.includes(name));
	const others: Finding[] = [];
	const recognised = names.filter((name) => written.includes(name)).length;
	// A file without a header has its first row here, pseudonyms and all.
	const isHeader = recognised * 2 > width;

	for (const [place, name] of written.slice(0, width).entries()) {
		// What a merged cell covers has lost its name: the merging is told, not the loss.
		if (place === explanationPlace || isCovered(header[place])) continue;
		if (looksLikeCpr(name)) others.push(inTable('cpr-like-value', table.name, HEADER_ROW, { place: place + 1 }));
		// Columns without a name beside each other are told of by the first.
		else if (name === '' && place > 0 && written[place - 1] === '') continue;
		else if (!names.includes(name)) others.push(unknownColumn(table, name, place, isHeader, free));
		else if (written.indexOf(name) < place) others.push(inCell('column-twice', table.name, HEADER_ROW, name));
	}
	const hasCovered = header.some(isCovered);
	const missing = hasCovered
		? []
		: table.columns.filter(({ name, required }) => required !== 'no' && !written.includes(name));
	const findings =
		recognised === 0
			? [...others.filter(({ code }) => code === 'cpr-like-value'), noHeader(table)]
			: [...others, ...missing.map(({ name }) => inCell('missing-column', table.name, HEADER_ROW, name))];
	return {
		places: names.map((name) => (written.includes(name) ? written.indexOf(name) : null)),
		width,
		explanationPlace,
		hasOtherColumns: width > recognised,
		isCertain: others.length === 0 && !hasCovered,
		isReadable: recognised > 0,
		findings
	};
}

/** The first row holds a title, data or nothing: told once, not name by name. */
function noHeader(table: Table): Finding {
	const names = table.columns.filter(({ required }) => required !== 'no').map(({ name }) => name);
	return inTable('missing-column', table.name, HEADER_ROW, { columns: names.join(', ') });
}

function isCovered(cell: DeliveredCell | undefined): boolean {
	return typeof cell === 'object' && 'unread' in cell && cell.unread === 'merged';
}

/** The name is given back as it stands only where the row is clearly a header. */
function unknownColumn(table: Table, name: string, place: number, isHeader: boolean, free: readonly string[]): Finding {
	const isName = isHeader && /^[\p{L}\d_ .-]{1,40}$/u.test(name) && name.replace(/\D/g, '').length < 3;
	const suggestion = nearest(name, free);
	return inCell('unknown-column', table.name, HEADER_ROW, isName ? name : `nr. ${place + 1}`, {
		place: place + 1,
		...(suggestion === null ? {} : { suggestion })
	});
}
