import type { PackageRow, PackageTable } from '#lib/export/package/field.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { tableName } from '#lib/i18n/table-name.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import type { NumberedEdition } from '#lib/trial/edition-page.ts';
import type { EditionFigure } from '#lib/trial/edition-figures.ts';
import type { EditionContent } from '#lib/trial/edition.ts';
import { viewsOf, type PublicTable } from '#lib/trial/public-tables.ts';
import type { Released } from '#lib/trial/released.ts';
import { selectedOn } from '#lib/trial/selected-on.ts';
import type { View } from '#lib/trial/views.ts';
import { editionFigures } from '../edition-figures.ts';
import { tableFields } from './table-fields.ts';
import { tableRows } from './table-row.ts';

/** One of an edition's tables, as it is handed out. */
export interface EditionTable {
	readonly name: PublicTable;
	readonly about: PackageTable;
	readonly rows: readonly PackageRow[];
}

type Handed = Pick<NumberedEdition, 'number' | 'content'> & { readonly stamp: { readonly synthetic: boolean } };

/** A table of an edition: every figure of its views, also those that are hidden, which have a row without a value. */
export function editionTable({ number, stamp, content }: Handed, name: PublicTable): EditionTable {
	const data = stamp.synthetic ? SYNTHETIC : REAL;
	const rows = viewsOf(name)
		.flatMap((view) => figuresOf(content, view))
		.flatMap((figure) =>
			tableRows(figure, content.views[figure.view].priceYear).map((row) => ({
				...{ data, edition: number, ...row },
				selected: selectedOn(figure, (view) => figuresOf(content, view))
			}))
		);
	return { name, about: aboutTable(name), rows };
}

const SYNTHETIC = 'SYNTETISKE DATA';
const REAL = 'FORSØGETS DATA';

/** The figures of a view in the order of the pages. They never change, so all of an edition are gathered once. */
export function figuresOf(content: Released<EditionContent>, view: View): readonly EditionFigure[] {
	const gathered = known.get(content) ?? Map.groupBy(editionFigures(content), (figure) => figure.view);
	known.set(content, gathered);
	return gathered.get(view) ?? [];
}

const known = new WeakMap<Released<EditionContent>, ReadonlyMap<View, readonly EditionFigure[]>>();

function aboutTable(name: PublicTable): PackageTable {
	const title = (language: Language) => tableName(wordsIn(language), name);
	const about = { name, folder: 'tables', da: title('da'), en: title('en') } as const;
	return { ...about, fields: tableFields, key: tableKey, references: [] };
}

/** What tells the rows of a table apart. A cell of it may be empty, so it is no primary key of the standard. */
const tableKey = ['view', 'scope', 'group', 'measure', 'code', 'at', 'quantity'];
