import { describe, expect, test } from 'vitest';
import { csvLines, danishExcel, headLine, standard } from './csv-lines.ts';
import type { PackageTable } from './field.ts';

const field = (name: string) => ({ name, type: 'text', da: name, en: name }) as const;
const table: PackageTable = {
	...{ name: 't', folder: 'data', da: '', en: '', key: [], references: [] },
	fields: [field('a'), field('b')]
};

describe('the lines of a CSV file', () => {
	// The authority: RFC 4180, sections 2.1, 2.5, 2.6 and 2.7.
	test('are those of RFC 4180', () => {
		expect(headLine(table, standard)).toBe('a,b\r\n');
		expect(csvLines(table, [{ a: 'x, "y"', b: 1.5 }], standard)).toBe('"x, ""y""",1.5\r\n');
		expect(csvLines(table, [{ a: 'x\ny', b: null }, { b: -2 }], standard)).toBe('"x\ny",\r\n,-2\r\n');
	});

	test('are for Danish Excel with a byte order mark, semicolons and decimal commas', () => {
		expect(headLine(table, danishExcel)).toBe('\uFEFFa;b\r\n');
		expect(csvLines(table, [{ a: 'x; y', b: -1.25 }], danishExcel)).toBe('"x; y";-1,25\r\n');
	});
});
