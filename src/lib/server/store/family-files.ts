import type Database from 'better-sqlite3';
import type { AnswerRecord, FamilyFile, FamilyRecord } from '#lib/trial/records.ts';
import { prepared } from './prepared.ts';
import { layouts, type RowTable, type RowTables } from './row-tables.ts';

/**
 * Families read with one statement a table: one by one takes three times as long, and many more at a time need
 * memory and gain nothing.
 */
const FAMILIES_AT_A_TIME = 50;

/** Reads the files of a delivery's families, some families at a time. */
export interface FamilyFiles extends Iterable<FamilyFile> {
	/** The file of one family, or null where the delivery does not have it. */
	of(family: number): FamilyFile | null;
	/** The files of those of the families that the delivery has, by family. */
	ofAll(families: readonly number[]): ReadonlyMap<number, FamilyFile>;
}

/** The families of a delivery in the order of the file; can be walked more than once. */
export function familyFiles(sqlite: Database.Database, delivery: number): FamilyFiles {
	const families = rowsByFamily(sqlite, 'familier', delivery);
	const persons = rowsByFamily(sqlite, 'personer', delivery);
	const services = rowsByFamily(sqlite, 'ydelser', delivery);
	const supports = rowsByFamily(sqlite, 'forsoergelse', delivery);
	const contacts = rowsByFamily(sqlite, 'kontakter', delivery);
	const plans = rowsByFamily(sqlite, 'planer', delivery);
	const costs = rowsByFamily(sqlite, 'udgifter', delivery);
	const answers = rowsByFamily(sqlite, 'maalinger', delivery);
	const ofAll = (keys: readonly number[]): Map<number, FamilyFile> => {
		const asked = JSON.stringify(keys);
		const own = {
			persons: persons(asked),
			services: services(asked),
			supports: supports(asked),
			contacts: contacts(asked),
			plans: plans(asked),
			costs: costs(asked),
			answers: answers(asked)
		};
		const file = (family: FamilyRecord): FamilyFile => ({
			family,
			persons: own.persons.get(family.family) ?? [],
			services: own.services.get(family.family) ?? [],
			supports: own.supports.get(family.family) ?? [],
			contacts: own.contacts.get(family.family) ?? [],
			plans: own.plans.get(family.family) ?? [],
			costs: own.costs.get(family.family) ?? [],
			answers: own.answers.get(family.family) ?? []
		});
		const records = families(asked).values();
		return new Map(records.flatMap((rows) => rows.map((record) => [record.family, file(record)] as const)));
	};

	return {
		of: (family) => ofAll([family]).get(family) ?? null,
		ofAll,
		*[Symbol.iterator]() {
			// The keys first: a statement that is being walked would keep others from writing in between.
			for (const keys of someAtATime(familyRows(sqlite, delivery))) {
				const files = ofAll(keys);
				for (const key of keys) {
					const file = files.get(key);
					if (file) yield file;
				}
			}
		}
	};
}

/** Each family of a delivery, and what another delivery says of it: null where it does not have the family. */
export function* familiesBeside(
	sqlite: Database.Database,
	delivery: number,
	other: number
): Generator<{ readonly file: FamilyFile; readonly beside: FamilyFile | null }> {
	const [own, others] = [familyFiles(sqlite, delivery), familyFiles(sqlite, other)];
	for (const keys of someAtATime(familyRows(sqlite, delivery))) {
		const [files, beside] = [own.ofAll(keys), others.ofAll(keys)];
		for (const key of keys) {
			const file = files.get(key);
			if (file) yield { file, beside: beside.get(key) ?? null };
		}
	}
}

function* someAtATime(rows: readonly { readonly family: number }[]): Generator<number[]> {
	const keys = rows.map(({ family }) => family);
	for (let from = 0; from < keys.length; from += FAMILIES_AT_A_TIME) yield keys.slice(from, from + FAMILIES_AT_A_TIME);
}

/** Reads a table's rows of the families that are asked for, as a JSON array: each family's in the order of the file. */
export function rowsByFamily<T extends RowTable>(
	sqlite: Database.Database,
	table: T,
	delivery: number
): (asked: string) => Map<number, RowTables[T][]> {
	const { sqlTable, fields, booleans } = layouts[table];
	const columns = fields.map(([field, column]) => `${column} AS "${field}"`).join(', ');
	const statement = prepared<[number, string], RowTables[T]>(
		sqlite,
		`SELECT family, row, ${columns} FROM ${sqlTable}
		 WHERE delivery = ? AND family IN (SELECT value FROM json_each(?)) ORDER BY family, row`
	);
	return (asked) => {
		const rows = statement.all(delivery, asked);
		const records = booleans ? rows.map((row) => ({ ...row, ...yesOrNo(row, booleans) })) : rows;
		return Map.groupBy(records, ({ family }) => family);
	};
}

/** The families of a delivery, each with the row that it stands in, in the order of the file. */
export function familyRows(sqlite: Database.Database, delivery: number): { family: number; row: number }[] {
	return prepared<[number], { family: number; row: number }>(
		sqlite,
		'SELECT family, row FROM families WHERE delivery = ? ORDER BY row'
	).all(delivery);
}

/** The answers of each respondent that stands under more than one family. */
export function answersOfSeveralFamilies(sqlite: Database.Database, delivery: number): AnswerRecord[][] {
	const respondents = prepared<[number], { respondent: number }>(
		sqlite,
		'SELECT respondent FROM answers WHERE delivery = ? GROUP BY respondent HAVING min(family) < max(family)'
	).all(delivery);
	const columns = layouts.maalinger.fields.map(([field, column]) => `${column} AS "${field}"`).join(', ');
	const answers = prepared<[number, number], AnswerRecord>(
		sqlite,
		`SELECT family, row, ${columns} FROM answers WHERE delivery = ? AND respondent = ? ORDER BY row`
	);
	return respondents.map(({ respondent }) => answers.all(delivery, respondent));
}

function yesOrNo(row: object, names: readonly string[]): Record<string, boolean> {
	const numbers = row as Record<string, unknown>;
	return Object.fromEntries(names.map((name) => [name, numbers[name] === 1]));
}
