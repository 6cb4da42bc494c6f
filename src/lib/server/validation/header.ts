import type { Table } from '#lib/trial/delivery-schema.ts';
import { looksLikeCpr } from './cells/cpr-like.ts';
import { inCell, inTable, type Finding } from './finding.ts';
import { nearest } from './nearest.ts';

const HEADER_ROW = 1;

/** Where each column of the schema stands in the file, and what is wrong with the header. */
export interface Header {
	/** For each column of the schema its place in a row, or null where the file lacks it. */
	readonly places: readonly (number | null)[];
	readonly width: number;
	/** Whether any column was recognised: else there is no telling what the rows hold. */
	readonly isReadable: boolean;
	readonly findings: readonly Finding[];
}

/** Reads a header row. Column names are compared without regard to case or surrounding space; their order is free. */
export function readHeader(table: Table, header: readonly string[]): Header {
	const written = header.map((name) => name.trim().toLowerCase());
	// Excel leaves empty columns at the end of a row once something has stood there.
	const width = written.findLastIndex((name) => name !== '') + 1;
	const names = table.columns.map((column) => column.name);
	const free = names.filter((name) => !written.includes(name));
	const findings: Finding[] = [];
	const recognised = names.filter((name) => written.includes(name)).length;
	// A file without a header has its first row here, pseudonyms and all.
	const isHeader = recognised * 2 > width;

	for (const [place, name] of written.slice(0, width).entries()) {
		if (looksLikeCpr(name)) findings.push(inTable('cpr-like-value', table.name, HEADER_ROW, { place: place + 1 }));
		else if (!names.includes(name)) findings.push(unknownColumn(table, name, place, isHeader, free));
		else if (written.indexOf(name) < place) findings.push(inCell('column-twice', table.name, HEADER_ROW, name));
	}
	const missing = table.columns.filter(({ name, required }) => required !== 'no' && !written.includes(name));
	findings.push(...missing.map(({ name }) => inCell('missing-column', table.name, HEADER_ROW, name)));
	return {
		places: names.map((name) => (written.includes(name) ? written.indexOf(name) : null)),
		width,
		isReadable: recognised > 0,
		findings
	};
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
