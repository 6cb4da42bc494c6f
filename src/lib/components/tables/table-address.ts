import { resolve } from '$app/paths';
import type { FigureField } from '#lib/trial/edition-figures.ts';
import type { FigurePlace } from '#lib/trial/figure-places.ts';
import { tableOf, type PublicTable } from '#lib/trial/public-tables.ts';
import { tableFormats, type TableFormat } from '#lib/trial/table-listed.ts';
import { figureAnchor } from './figure-anchor.ts';

/** The page that lists an edition's tables. */
export function tablesAddress(edition: string): string {
	return resolve('/editions/[edition]/tables', { edition });
}

/** A table as a file. The address stays, as the edition does. */
export function fileAddress(edition: string, table: PublicTable, format: TableFormat): string {
	return resolve('/editions/[edition]/tables/[file]', { edition, file: `${table}.${tableFormats[format]}` });
}

/** What the tables are, for programs. */
export function datapackageAddress(edition: string): string {
	return resolve('/editions/[edition]/datapackage.json', { edition });
}

/** The page that says where the figures of a table come from. */
export function sourceAddress(edition: string, table: PublicTable): string {
	return resolve('/editions/[edition]/figures/[table]', { edition, table });
}

/** Where on that page one figure stands. */
export function figureAddress(place: FigurePlace, field: FigureField): string {
	return `${sourceAddress(place.edition, tableOf(place.view))}#${figureAnchor(place, field)}`;
}
