import { describe, expect, test } from 'vitest';
import { sasScript } from './sas-script.ts';
import { spssScript } from './spss-script.ts';
import { stataScript } from './stata-script.ts';
import { datedTables, pathOf } from './tables.ts';
import { newTally } from './tally.ts';

const described = datedTables.map((table) => ({ table, tally: newTally(table) }));
const columns = datedTables.flatMap(({ name: table, fields }) =>
	fields.map(({ name, type, da, codes = [] }) => ({ table, name, type, da, codes }))
);

/** The words that no variable may be called, from each program's manual. */
const reserved = {
	spss: 'all and by eq ge gt le lt ne not or to with',
	stata: '_all _b byte _coef _cons double float if in int long _n _N _pi _pred _rc _skip strL using with',
	sas: '_n_ _error_ _numeric_ _character_ _all_ _infile_ _file_ _msg_ _iorc_'
};

/** The letters a name may have, and how many, from the manuals; what all three take is what is asked for. */
const LEGAL = /^[A-Za-z][A-Za-z0-9_]{0,31}$/;

/** Those with calendar dates have every column of the others. */
test('every table and column has a name that SPSS, Stata and SAS take', () => {
	const words = new Set(Object.values(reserved).join(' ').toLowerCase().split(' '));
	for (const { table, name } of columns) {
		expect(name, table).toMatch(LEGAL);
		expect(words, table).not.toContain(name.toLowerCase());
	}
	// SPSS and SAS do not tell capitals from small letters.
	for (const { name, fields } of datedTables) {
		expect(name).toMatch(LEGAL);
		expect(new Set(fields.map((field) => field.name.toLowerCase())).size).toBe(fields.length);
	}
});

/** What stands between quotes of one kind, which are doubled within; throws where one is left open on its line. */
function literals(script: string, quote: string): string[] {
	return script.split('\n').flatMap((line) => {
		const parts = line.replaceAll(quote + quote, '\0').split(quote);
		if (parts.length % 2 === 0) throw new Error(`a quote is left open: ${line}`);
		return parts.filter((_, at) => at % 2 === 1).map((part) => part.replaceAll('\0', quote));
	});
}

/** The part of a script that is about a table: from what reads its file to what reads the next. */
function partsOf(script: string, reads: RegExp): Map<string, string> {
	const parts = script.split(reads).slice(1);
	expect(parts).toHaveLength(datedTables.length);
	return new Map(datedTables.map(({ name }, at) => [name, parts[at] ?? '']));
}

/** The codes of a column in the SPSS syntax, each with its word behind it. */
function literalsOf(part: string, column: string): string[] {
	const [, command = ''] =
		new RegExp(`^VALUE LABELS ${column}\\n([^.]*(?:\\.(?!\\n)[^.]*)*)\\.\\n`, 'm').exec(part) ?? [];
	return literals(command, "'");
}

describe('the SPSS syntax', () => {
	const script = spssScript(described);
	const parts = partsOf(script, /^GET DATA$/m);

	test('reads every column of every table, and words every column and every code', () => {
		for (const { table, name, type, da, codes } of columns) {
			const part = parts.get(table) ?? '';
			const format = type === 'date' ? 'SDATE10' : '(A\\d+|F32\\.0)';
			expect(part).toMatch(new RegExp(`^ +${name} ${format}\\.?$`, 'm'));
			const said = literals(part.slice(part.indexOf('VARIABLE LABELS')), "'");
			expect(said).toContain(da);
			if (codes.length > 0) expect(literalsOf(part, name)).toEqual(codes.flatMap(({ code, da: word }) => [code, word]));
		}
		for (const table of datedTables) expect(parts.get(table.name)).toContain(`'${pathOf(table)}'`);
	});

	// IBM SPSS Statistics Command Syntax Reference: 256 bytes a line, 255 a variable label, 120 a value label; a
	// command ends with a period.
	test('keeps to the lengths that SPSS takes, and ends every command', () => {
		for (const line of script.split('\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(256);
		for (const { codes } of columns) for (const { da } of codes) expect(Buffer.byteLength(da)).toBeLessThanOrEqual(120);
		const commands = script.split(/^(?=[A-Z*])/m).map((command) => command.trim());
		for (const command of commands) expect(command).toMatch(/\.$/);
	});
});

describe('the Stata do-file', () => {
	const script = stataScript(described);
	const parts = partsOf(script, /^import delimited using /m);

	test('reads every table, words every column, and numbers every code before it words it', () => {
		for (const { table, name, type, codes } of columns) {
			const part = parts.get(table) ?? '';
			expect(part).toContain(`label variable ${name} "`);
			if (type === 'date') expect(part).toContain(`generate _day = daily(${name}, "YMD")`);
			if (codes.length === 0) continue;
			const [, coded = '', worded = ''] = part.split(new RegExp(`^label define ${name} ///$`, 'm'));
			expect(literals(coded, '"').slice(0, codes.length)).toEqual(codes.map(({ code }) => code));
			expect(literals(worded, '"').slice(0, codes.length)).toEqual(codes.map(({ da }) => da));
			expect(coded).toContain(`encode ${name}, generate(_coded) label(${name}) noextend`);
		}
	});

	// Every column is read as text or as a number, once.
	test('says of each column whether it is a text', () => {
		for (const { name, fields } of datedTables) {
			const part = parts.get(name) ?? '';
			const places = [...part.matchAll(/(?:string|numeric)cols\(([\d ]+)\)/g)].flatMap(([, all = '']) =>
				all.split(' ')
			);
			expect(places.map(Number).toSorted((a, b) => a - b)).toEqual(fields.map((_, at) => at + 1));
		}
	});

	// Stata Data Management Reference: a label of a variable has at most 80 characters; ` and $ begin a macro.
	test('cuts no label without a note, and starts no macro', () => {
		for (const [, label = ''] of script.matchAll(/^label (?:variable \w+|data) "(.*)"$/gm)) {
			expect(label.length).toBeLessThanOrEqual(80);
		}
		for (const { table, name, da } of columns) {
			if (da.length > 80) expect(parts.get(table)).toContain(`notes ${name}: ${da}`);
		}
		expect(script).not.toMatch(/[`$]/);
	});
});

describe('the SAS program', () => {
	const script = sasScript(described);
	const parts = partsOf(script, /^data pakke\./m);
	const formats = new Map(
		[...script.matchAll(/^ {2}value (\$\w+)\n([^;]*);/gm)].map(([, name = '', pairs = '']) => [
			name,
			literals(pairs, "'")
		])
	);

	test('reads every column in order, with its label and its length', () => {
		for (const { name, fields } of datedTables) {
			const part = parts.get(name) ?? '';
			const input = part.slice(part.indexOf('\n  input\n')).match(/^ {4}(\w+)$/gm) ?? [];
			expect(input.map((line) => line.trim())).toEqual(fields.map((field) => field.name));
			for (const field of fields) {
				expect(part).toMatch(new RegExp(`^ {2}attrib ${field.name} length=`, 'm'));
				expect(literals(part, "'")).toContain(field.da);
				if (field.type === 'date')
					expect(part).toContain(`attrib ${field.name} length=8 informat=yymmdd10. format=yymmdd10.`);
			}
		}
	});

	test('has a format for every column of codes, with every code and its word', () => {
		for (const { table, name, codes } of columns) {
			if (codes.length === 0) continue;
			const [, format = ''] =
				new RegExp(`^ {2}attrib ${name} length=\\$\\d+ format=(\\$\\w+)\\.$`, 'm').exec(parts.get(table) ?? '') ?? [];
			expect(formats.get(format), `${table}.${name}`).toEqual(codes.flatMap(({ code, da }) => [code, da]));
		}
	});

	// Base SAS Procedures Guide: a format's name has at most 32 characters with its $, and no digit last. SAS Language
	// Reference: a label has at most 256 bytes; a line of a program is safe up to 256 characters on every system.
	test('keeps to the names and lengths that SAS takes', () => {
		for (const name of formats.keys()) expect(name).toMatch(/^\$[a-z_]{1,31}$/i);
		for (const line of script.split('\n')) expect(line.length).toBeLessThanOrEqual(256);
		for (const { da } of columns) expect(Buffer.byteLength(da)).toBeLessThanOrEqual(256);
		expect(script.match(/^run;$/gm)).toHaveLength(datedTables.length + 1);
	});
});
