import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { isoOfDay, dayOfIso, monthOfDay, isoOfMonth, type Day } from '#lib/trial/day.ts';
import { tableNames, tableSchema, type TableName } from '#lib/trial/delivery-schema.ts';
import { SYNTHETIC_PREFIX } from '#lib/trial/synthetic.ts';

/** About as many rows as a family of such a trial has: the example deliveries have 150 to 200. */
const ROWS_A_FAMILY = 170;
const CUTOFF = dayOfIso('2020-12-31');
const FIRST_START = dayOfIso('2017-07-01');
const STARTS_WITHIN = 1000;
const MONTHS_WITH_COST = 36;

const supports = ['loen', 'kontanthjaelp', 'sygedagpenge', 'ressourceforloebsydelse', 'uddannelseshjaelp'];
const services = ['familiebehandling', 'raadgivning', 'aflastning', 'kontaktperson', 'specialundervisning'];
const units = ['jobcenter', 'ydelseskontor', 'boern_unge', 'skole_ppr', 'handicap_psykiatri'];
const categories = ['sundhed', 'forsoergelse', 'bostoette', 'forebyggende_foranstaltning', 'administration'];
const paragraphs = ['52 stk. 3', '11', '85', '52a', '41'];

type Write = (table: TableName, lines: readonly string[]) => void;

/** Writes a sound delivery of about so many rows, the same every time for a municipality. Gives the number of rows. */
export function makeDelivery(folder: string, rows: number, municipality = '370'): number {
	mkdirSync(folder, { recursive: true });
	const files = new Map(tableNames.map((name) => [name, openSync(join(folder, `${name}.csv`), 'w')]));
	const waiting = new Map(tableNames.map((name) => [name, `${tableSchema(name).columns.map(nameOf).join(';')}\n`]));
	const flush = (table: TableName) => {
		writeSync(files.get(table) ?? 0, waiting.get(table) ?? '');
		waiting.set(table, '');
	};
	let count = 0;
	const write: Write = (table, lines) => {
		const text = `${waiting.get(table) ?? ''}${lines.map((line) => `${line}\n`).join('')}`;
		waiting.set(table, text);
		if (text.length > 1 << 16) flush(table);
		count += lines.length;
	};
	write('leverance', [`1;${municipality};${isoOfDay(CUTOFF)}`]);
	const families = Math.max(1, Math.round(rows / ROWS_A_FAMILY));
	for (let family = 0; family < families; family += 1) writeFamily(family, Number(municipality), write);
	for (const [name, file] of files) {
		flush(name);
		closeSync(file);
	}
	return count;
}

const nameOf = ({ name }: { name: string }): string => name;

/** One family with two adults and a child, watched from three years before its start until the cut-off. */
function writeFamily(number: number, municipality: number, write: Write): void {
	const random = stream(municipality * 1_000_003 + number + 1);
	const upTo = (limit: number) => Math.floor(random() * limit);
	const oneOf = (choices: readonly string[]): string => choices[upTo(choices.length)] ?? '';
	const many = (count: number, line: (at: number) => string) => Array.from({ length: count }, (_, at) => line(at));
	const start = FIRST_START + upTo(STARTS_WITHIN);
	const day = (offset: number) => isoOfDay(Math.min(start + offset, CUTOFF));
	const spell = (from: number, longest: number): string => `${day(from)};${day(from + upTo(longest))}`;
	const family = `${SYNTHETIC_PREFIX}f${number.toString(36)}`;
	const adults = [`p${number}a`, `p${number}b`];
	const persons = [...adults, `p${number}c`];
	const isIntervention = number % 2 === 0;

	const group = isIntervention ? 'indsats' : 'sammenligning';
	const selection = number % 3 === 0 ? 'omkostning' : 'faglig';
	write('familier', [
		`${family};${group};${day(0)};;handicap;${selection};;;${isIntervention ? 'ja' : 'nej'};nej;nej;;`
	]);
	write('personer', [
		...adults.map((adult) => `${adult};${family};voksen;30_49`),
		`${persons[2] ?? ''};${family};barn;6_12`
	]);
	write(
		'ydelser',
		many(22, () => {
			const what = `${oneOf([...persons, ''])};sel;${oneOf(paragraphs)};${oneOf(services)};${oneOf(units)}`;
			return `${family};${what};${spell(upTo(1300) - 1000, 300)}`;
		})
	);
	for (const adult of adults) write('forsoergelse', supportSpells(adult, start, upTo, oneOf));
	write(
		'kontakter',
		many(32, () => {
			const role = oneOf(['myndighed', 'udfoerer']);
			return `${family};k${upTo(400)};${oneOf(units)};${role};${spell(upTo(1300) - 1000, 200)}`;
		})
	);
	write(
		'planer',
		many(3, () => `${family};${oneOf(adults)};${oneOf(['lab27', 'sel140'])};${day(upTo(600) - 500)};`)
	);
	const firstMonth = monthOfDay(start) - MONTHS_WITH_COST * 0.5;
	write(
		'udgifter',
		many(54, (at) => {
			const month = isoOfMonth(Math.min(firstMonth + (at % MONTHS_WITH_COST), monthOfDay(CUTOFF)));
			const amount = (random() * 20_000).toFixed(2).replace('.', ',');
			return `${family};${month};${oneOf(categories)};${oneOf(['kommune', 'region', 'stat'])};${amount}`;
		})
	);
	for (const adult of adults) writeAnswers(adult.replace('p', 'r'), family, start, upTo, write);
}

function supportSpells(
	person: string,
	start: Day,
	upTo: (limit: number) => number,
	oneOf: (of: readonly string[]) => string
): string[] {
	let from = start - 1000;
	return Array.from({ length: 6 }, () => {
		const first = from;
		from += 60 + upTo(300);
		return first > CUTOFF ? [] : [`${person};${oneOf(supports)};${isoOfDay(first)};${isoOfDay(from - 1)}`];
	}).flat();
}

/** Both questionnaires in both rounds, the second one where the cut-off lets it be. */
function writeAnswers(
	respondent: string,
	family: string,
	start: Day,
	upTo: (limit: number) => number,
	write: Write
): void {
	for (const [round, offset] of [
		['foer', 0],
		['efter', 364]
	] as const) {
		if (start + offset > CUTOFF) continue;
		for (const [instrument, items, lowest, highest] of [
			['tilfredshed', 6, 1, 5],
			['who5', 5, 0, 5]
		] as const) {
			const asked = `${round};${isoOfDay(start + offset)};besvaret`;
			write(
				'maalinger',
				Array.from({ length: items }, (_, item) => {
					const value = lowest + upTo(highest - lowest + 1);
					return `${respondent};${family};${instrument};${item + 1};${asked};${value}`;
				})
			);
		}
	}
}

/** A small generator of numbers from 0 to 1 (mulberry32). */
function stream(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
