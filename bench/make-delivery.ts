import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { isoOfDay, dayOfIso, monthOfDay, isoOfMonth, type Day } from '#lib/trial/day.ts';
import { tableNames, tableSchema, type TableName } from '#lib/trial/delivery-schema.ts';

/** About as many rows as a family of such a trial has: the example deliveries have 150 to 200. */
const ROWS_A_FAMILY = 163;
const CUTOFF = dayOfIso('2020-12-31');
const FIRST_START = dayOfIso('2017-07-01');
const STARTS_WITHIN = 1000;

/** Writes a sound delivery of about so many rows, the same every time. Gives the number of rows. */
export function makeDelivery(folder: string, rows: number): number {
	mkdirSync(folder, { recursive: true });
	const files = new Map(tableNames.map((name) => [name, openSync(join(folder, `${name}.csv`), 'w')]));
	let count = 0;
	const write = (table: TableName, lines: readonly string[]) => {
		writeSync(files.get(table) ?? 0, lines.map((line) => `${line}\n`).join(''));
		count += lines.length;
	};
	for (const name of tableNames)
		write(name, [
			tableSchema(name)
				.columns.map((column) => column.name)
				.join(';')
		]);
	count = 0;
	write('leverance', ['1;370;2020-12-31']);
	for (let family = 0; family * ROWS_A_FAMILY < rows; family += 1) writeFamily(family, write);
	for (const file of files.values()) closeSync(file);
	return count;
}

function writeFamily(number: number, write: (table: TableName, lines: readonly string[]) => void): void {
	const random = stream(number + 1);
	const upTo = (limit: number) => Math.floor(random() * limit);
	const oneOf = (...choices: readonly string[]): string => choices[upTo(choices.length)] ?? '';
	const many = (count: number, line: (at: number) => string) => Array.from({ length: count }, (_, at) => line(at));
	const start = FIRST_START + upTo(STARTS_WITHIN);
	const day = (offset: number) => isoOfDay(Math.min(start + offset, CUTOFF));
	const spell = (from: number, longest: number): string => `${day(from)};${day(from + upTo(longest))}`;
	const family = `f${number.toString(36)}`;
	const [adult, child] = [`p${number}a`, `p${number}b`];
	const isIntervention = number % 2 === 0;

	const group = isIntervention ? 'indsats' : 'sammenligning';
	const selection = number % 3 === 0 ? 'omkostning' : 'faglig';
	write('familier', [
		`${family};${group};${day(0)};;handicap;${selection};;;${isIntervention ? 'ja' : 'nej'};nej;nej;;`
	]);
	write('personer', [`${adult};${family};voksen;30_49`, `${child};${family};barn;6_12`]);
	write(
		'ydelser',
		many(30, () => {
			const service = oneOf('familiebehandling', 'raadgivning', 'aflastning', 'kontaktperson');
			return `${family};${oneOf(adult, child, '')};sel;52 stk. 3;${service};boern_unge;${spell(upTo(1300) - 1000, 300)}`;
		})
	);
	write('forsoergelse', supportSpells(adult, start, upTo, oneOf));
	write(
		'kontakter',
		many(30, () => `${family};k${number}_${upTo(25)};jobcenter;myndighed;${spell(upTo(1300) - 1000, 200)}`)
	);
	write(
		'planer',
		many(3, () => `${family};${adult};${oneOf('lab27', 'sel140')};${day(upTo(600) - 500)};`)
	);
	const firstMonth = monthOfDay(start) - 24;
	write(
		'udgifter',
		many(72, (at) => {
			const month = isoOfMonth(Math.min(firstMonth + (at % 36), monthOfDay(CUTOFF)));
			const amount = (random() * 20_000).toFixed(2).replace('.', ',');
			return `${family};${month};${oneOf('sundhed', 'forsoergelse', 'bostoette')};kommune;${amount}`;
		})
	);
	for (const [round, offset] of [
		['foer', 0],
		['efter', 364]
	] as const) {
		if (start + offset > CUTOFF) continue;
		write(
			'maalinger',
			many(6, (at) => `r${number};${family};tilfredshed;${at + 1};${round};${day(offset)};besvaret;${1 + upTo(5)}`)
		);
	}
}

function supportSpells(
	person: string,
	start: Day,
	upTo: (limit: number) => number,
	oneOf: (...of: string[]) => string
): string[] {
	let from = start - 1000;
	return Array.from({ length: 12 }, () => {
		const to = from + 30 + upTo(70);
		const line = `${person};${oneOf('loen', 'kontanthjaelp', 'sygedagpenge')};${isoOfDay(from)};${isoOfDay(to)}`;
		from = to + 1;
		return line;
	});
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
