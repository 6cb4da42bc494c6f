import type { TableName } from '#lib/trial/delivery-schema.ts';
import {
	asDelivered,
	dateAsDelivered,
	daysFromStart,
	inDays,
	inMonths,
	yesOrNo,
	type PackageField,
	type PackageTable
} from './field.ts';
import { tableSchema } from '#lib/trial/delivery-schema.ts';

const delivered = (table: TableName, ...columns: readonly string[]): PackageField[] =>
	columns.map((column) => asDelivered(table, column));

const spell = (table: TableName): PackageField[] => [
	daysFromStart(table, 'startdato', 'start_dag'),
	daysFromStart(table, 'slutdato', 'slut_dag')
];

const family = asDelivered('familier', 'familie_id');
const ofFamily = { field: 'familie_id', table: 'familier' };
const ofPerson = { field: 'person_id', table: 'personer' };

function rows(
	name: TableName,
	fields: readonly PackageField[],
	{ key = [], references = [] }: Partial<Pick<PackageTable, 'key' | 'references'>> = {}
): PackageTable {
	const { da, en } = tableSchema(name);
	return { name, folder: 'data', da, en, fields, key, references };
}

/**
 * The rows of the deliveries as evaluators get them: under keys of this package alone, with days from the first day of
 * the family's trial (t0 is day 0) and, of the calendar, no more than the half-year of the start and the year of a cost.
 *
 * Whole months are counted by the calendar, which the package does not have: so a family's row says from which month
 * the registers hold it, to which it is observed, and in which months it was selected. The month of t0 is month 0.
 */
export const rowTables: readonly PackageTable[] = [
	rows(
		'familier',
		[
			asDelivered('leverance', 'kommune'),
			family,
			asDelivered('familier', 'gruppe'),
			{
				name: 'start_halvaar',
				type: 'text',
				source: 'familier.startdato',
				da: 'Halvåret, hvor forløbet startede: 2018h1 er januar til juni 2018',
				en: 'The half-year in which the course started: 2018h1 is January to June 2018'
			},
			inDays(
				'opgoerelse_dag',
				'Registrene er komplette til og med denne dag (dage fra t0)',
				'The registers are complete up to and including this day (days from t0)'
			),
			inMonths(
				'observeret_til_maaned',
				'Den sidste hele måned, familien er observeret i (måneder fra måneden med t0)',
				'The last whole month in which the family is observed (months from the month of t0)'
			),
			daysFromStart('familier', 'registreret_fra', 'registreret_fra_dag'),
			inMonths(
				'registreret_fra_maaned',
				'Den første hele måned, registrene har familien (måneder fra måneden med t0)',
				'The first whole month in which the registers hold the family (months from the month of t0)'
			),
			...delivered('familier', 'maalgruppe', 'udvaelgelse'),
			daysFromStart('familier', 'udvalgt_fra', 'udvalgt_fra_dag'),
			daysFromStart('familier', 'udvalgt_til', 'udvalgt_til_dag'),
			inMonths(
				'udvalgt_fra_maaned',
				'Måneden med den første dag af udvælgelsens periode, en manglende dag taget fra førvinduet (måneder fra måneden med t0)',
				'The month of the first day of the selection period, a missing day taken from the before window (months from the month of t0)'
			),
			inMonths(
				'udvalgt_til_maaned',
				'Måneden med den sidste dag af udvælgelsens periode, en manglende dag taget fra førvinduet (måneder fra måneden med t0)',
				'The month of the last day of the selection period, a missing day taken from the before window (months from the month of t0)'
			),
			{
				name: 'spejl_har_indeks',
				type: 'code',
				codes: yesOrNo,
				da: 'Har hver måned i eftervinduet spejlet i udvælgelsens periode et prisindeks?',
				en: 'Has every month of the after window mirrored in the selection period a price index?'
			},
			...delivered('familier', 'koordinerende_sagsbehandler', 'en_samlet_plan', 'faelles_elektronisk_plan'),
			daysFromStart('familier', 'slutdato', 'slut_dag'),
			asDelivered('familier', 'slutaarsag')
		],
		{ key: ['familie_id'] }
	),
	rows('personer', [family, ...delivered('personer', 'person_id', 'rolle', 'aldersgruppe')], {
		...{ key: ['person_id'], references: [ofFamily] }
	}),
	rows(
		'ydelser',
		[family, ...delivered('ydelser', 'person_id', 'lov', 'paragraf', 'ydelse', 'enhed'), ...spell('ydelser')],
		{ references: [ofFamily, ofPerson] }
	),
	rows('forsoergelse', [family, ...delivered('forsoergelse', 'person_id', 'forsoergelse'), ...spell('forsoergelse')], {
		references: [ofFamily, ofPerson]
	}),
	rows('kontakter', [family, ...delivered('kontakter', 'kontaktperson_id', 'enhed', 'rolle'), ...spell('kontakter')], {
		references: [ofFamily]
	}),
	rows('planer', [family, ...delivered('planer', 'person_id', 'plantype'), ...spell('planer')], {
		references: [ofFamily, ofPerson]
	}),
	rows(
		'udgifter',
		[
			family,
			{
				...inMonths('maaned', 'Måneden, talt fra måneden med t0', 'The month, counted from the month of t0'),
				source: 'udgifter.maaned'
			},
			{
				name: 'aar',
				type: 'integer',
				source: 'udgifter.maaned',
				da: 'Månedens kalenderår, som har sit prisindeks',
				en: 'The calendar year of the month, which has its price index'
			},
			...delivered('udgifter', 'kategori', 'betaler'),
			{ ...asDelivered('udgifter', 'beloeb'), unit: 'krone' },
			{
				name: 'beloeb_fast',
				type: 'number',
				unit: 'krone',
				source: 'udgifter.beloeb',
				da: 'Kroner i prisårets priser; tom, hvor året ikke har et indeks',
				en: 'DKK in the prices of the price year; empty where the year has no index'
			}
		],
		{ references: [ofFamily] }
	),
	rows(
		'maalinger',
		[
			family,
			...delivered('maalinger', 'respondent_id', 'instrument', 'spoergsmaal', 'runde'),
			daysFromStart('maalinger', 'dato', 'dag'),
			...delivered('maalinger', 'svarstatus', 'vaerdi')
		],
		{ references: [ofFamily] }
	)
];

const datesOfSpell = (table: TableName) => [dateAsDelivered(table, 'startdato'), dateAsDelivered(table, 'slutdato')];

/** The calendar dates that the days and months of each table were counted from, in columns of their own. */
const dates: Readonly<Partial<Record<string, readonly PackageField[]>>> = {
	familier: [
		dateAsDelivered('familier', 'startdato'),
		dateAsDelivered('leverance', 'opgoerelsesdato'),
		...['registreret_fra', 'udvalgt_fra', 'udvalgt_til', 'slutdato'].map((column) =>
			dateAsDelivered('familier', column)
		)
	],
	ydelser: datesOfSpell('ydelser'),
	forsoergelse: datesOfSpell('forsoergelse'),
	kontakter: datesOfSpell('kontakter'),
	planer: datesOfSpell('planer'),
	udgifter: [
		{
			name: 'maaned_fra',
			type: 'date',
			source: 'udgifter.maaned',
			da: 'Kalendermånedens første dag',
			en: 'The first day of the calendar month'
		}
	],
	maalinger: [dateAsDelivered('maalinger', 'dato')]
};

/** The same tables with their calendar dates last: a second kind of package, which two people approve each time. */
export const datedRowTables: readonly PackageTable[] = rowTables.map((table) => ({
	...table,
	fields: [...table.fields, ...(dates[table.name] ?? [])]
}));
