import type { TableName } from '#lib/trial/delivery-schema.ts';
import type { FamilyRecord, Key, PersonRecord } from '#lib/trial/records.ts';
import { inCell, inTable, type Finding } from './finding.ts';
import type { ReadRow } from './records.ts';

/** The families and persons of a delivery, and what refers to them. */
export interface References {
	/** Remembers a row of `familier`; finds one whose id stands twice. */
	family(cells: ReadRow, record: FamilyRecord | null, row: number): Finding[];
	/** Remembers a row of `personer`; finds one whose id stands twice. */
	person(cells: ReadRow, record: PersonRecord | null, row: number): Finding[];
	/** Looks up what a row of any other table refers to. */
	check(table: TableName, cells: ReadRow, row: number): Finding[];
	/** The family of a person, where both are known. */
	familyOf(person: Key): Key | null;
}

/**
 * What can be looked up. `absent`: not delivered, as any table but two may be. `unusable`: there, but not readable
 * whole, so that nobody can say what is missing in it; that it is unusable has been told.
 */
export type LookUp = 'usable' | 'absent' | 'unusable';

interface Seen {
	readonly row: number;
	/** The row as text, to tell a repeated row from a second one of the same id. */
	readonly text: string | null;
	readonly family: Key | null;
}

/**
 * Ids are remembered even where the rest of their row cannot be read, so that one wrong date in
 * `familier` does not make every row of that family refer to nothing.
 */
export function references(lookUp: (table: 'familier' | 'personer') => LookUp): References {
	const families = new Map<Key, Seen>();
	const persons = new Map<Key, Seen>();
	const toldAbout = new Set<TableName>();

	const remember = (
		seen: Map<Key, Seen>,
		table: TableName,
		column: string,
		cells: ReadRow,
		record: object | null,
		row: number
	) => {
		const key = cells[column] as Key | null;
		if (key === null) return [];
		const text = record && JSON.stringify({ ...record, row: 0 });
		const first = seen.get(key);
		if (!first) {
			seen.set(key, { row, text, family: cells['familie_id'] as Key | null });
			return [];
		}
		return text !== null && first.text === text
			? [inTable('row-twice', table, row, { first: first.row, isSummed: 'nej' })]
			: [inCell('duplicate-id', table, row, column, { other: first.row })];
	};

	const checkPerson = (table: TableName, person: Key, family: Key | null, row: number): Finding[] => {
		if (lookUp('personer') === 'unusable') return [];
		if (lookUp('personer') === 'absent') {
			if (toldAbout.has(table)) return [];
			toldAbout.add(table);
			return [inCell('persons-not-delivered', table, row, 'person_id')];
		}
		const seen = persons.get(person);
		if (!seen) return [inCell('unknown-person', table, row, 'person_id')];
		// Where one of the two families is unknown, that has been told and is the fault.
		const areKnown = family !== null && seen.family !== null && families.has(family) && families.has(seen.family);
		const isOther = areKnown && seen.family !== family;
		return isOther ? [inCell('person-of-another-family', table, row, 'person_id', { other: seen.row })] : [];
	};

	const check = (table: TableName, cells: ReadRow, row: number): Finding[] => {
		const family = (cells['familie_id'] ?? null) as Key | null;
		const person = (cells['person_id'] ?? null) as Key | null;
		return [
			...(family !== null && lookUp('familier') === 'usable' && !families.has(family)
				? [inCell('unknown-family', table, row, 'familie_id')]
				: []),
			...(person !== null && table !== 'personer' ? checkPerson(table, person, family, row) : [])
		];
	};

	return {
		family: (cells, record, row) => remember(families, 'familier', 'familie_id', cells, record, row),
		person: (cells, record, row) => [
			...check('personer', cells, row),
			...remember(persons, 'personer', 'person_id', cells, record, row)
		],
		check,
		familyOf: (person) => persons.get(person)?.family ?? null
	};
}
