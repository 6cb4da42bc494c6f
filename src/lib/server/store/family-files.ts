import type Database from 'better-sqlite3';
import type { AnswerRecord, FamilyFile, FamilyRecord } from '#lib/trial/records.ts';
import { layouts, type RowTable, type RowTables } from './row-tables.ts';

/** Reads the files of a delivery's families, one family at a time. */
export interface FamilyFiles extends Iterable<FamilyFile> {
	/** The file of one family, or null where the delivery does not have it. */
	of(family: number): FamilyFile | null;
}

/** The families of a delivery in the order of the file; can be walked more than once. */
export function familyFiles(sqlite: Database.Database, delivery: number): FamilyFiles {
	const rowsOf = <T extends RowTable>(table: T): ((family: number) => RowTables[T][]) => {
		const statement = sqlite.prepare<[number, number], RowTables[T]>(selectRows(table));
		const { booleans } = layouts[table];
		if (!booleans) return (family) => statement.all(delivery, family);
		return (family) => statement.all(delivery, family).map((row) => ({ ...row, ...yesOrNo(row, booleans) }));
	};
	const family = rowsOf('familier');
	const persons = rowsOf('personer');
	const services = rowsOf('ydelser');
	const supports = rowsOf('forsoergelse');
	const contacts = rowsOf('kontakter');
	const plans = rowsOf('planer');
	const costs = rowsOf('udgifter');
	const answers = rowsOf('maalinger');
	const file = (record: FamilyRecord): FamilyFile => ({
		family: record,
		persons: persons(record.family),
		services: services(record.family),
		supports: supports(record.family),
		contacts: contacts(record.family),
		plans: plans(record.family),
		costs: costs(record.family),
		answers: answers(record.family)
	});
	const of = (key: number): FamilyFile | null => {
		const [record] = family(key);
		return record ? file(record) : null;
	};
	const keys = sqlite.prepare<[number], { family: number }>(
		'SELECT family FROM families WHERE delivery = ? ORDER BY row'
	);

	return {
		of,
		*[Symbol.iterator]() {
			// The keys first: a statement that is being walked would keep others from writing in between.
			for (const { family: key } of keys.all(delivery)) {
				const found = of(key);
				if (found) yield found;
			}
		}
	};
}

/** The answers of each respondent that stands under more than one family. */
export function answersOfSeveralFamilies(sqlite: Database.Database, delivery: number): AnswerRecord[][] {
	const respondents = sqlite
		.prepare<[number], number>(
			'SELECT respondent FROM answers WHERE delivery = ? GROUP BY respondent HAVING min(family) < max(family)'
		)
		.pluck()
		.all(delivery);
	const columns = layouts.maalinger.fields.map(([field, column]) => `${column} AS "${field}"`).join(', ');
	const answers = sqlite.prepare<[number, number], AnswerRecord>(
		`SELECT family, row, ${columns} FROM answers WHERE delivery = ? AND respondent = ? ORDER BY row`
	);
	return respondents.map((respondent) => answers.all(delivery, respondent));
}

function selectRows(table: RowTable): string {
	const { sqlTable, fields } = layouts[table];
	const columns = fields.map(([field, column]) => `${column} AS "${field}"`).join(', ');
	return `SELECT family, row, ${columns} FROM ${sqlTable} WHERE delivery = ? AND family = ? ORDER BY row`;
}

function yesOrNo(row: object, names: readonly string[]): Record<string, boolean> {
	const numbers = row as Record<string, unknown>;
	return Object.fromEntries(names.map((name) => [name, numbers[name] === 1]));
}
