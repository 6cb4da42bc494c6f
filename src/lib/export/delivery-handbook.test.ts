import { describe, expect, test } from 'vitest';
import { languages } from '#lib/i18n/languages.ts';
import { deliverySchema } from '#lib/trial/delivery-schema.ts';
import { problemSeverities } from '#lib/trial/problem.ts';
import { deliveryHandbook } from './delivery-handbook.ts';

describe.each(languages)('the handbook (%s)', (language) => {
	const handbook = deliveryHandbook(language);
	const columns = handbook.tables.flatMap((table) => table.columns);

	test('has every table and column of the schema in its order', () => {
		expect(handbook.tables.map(({ name, columns }) => [name, columns.map((column) => column.name)])).toEqual(
			deliverySchema.map(({ name, columns }) => [name, columns.map((column) => column.name)])
		);
	});

	test('has every code, and leads from each column of codes to its list', () => {
		const codesAt = new Map(handbook.codeLists.map(({ anchor, codes }) => [anchor, codes.map(({ code }) => code)]));
		const schema = deliverySchema.flatMap((table) => table.columns);
		for (const [place, { cell }] of schema.entries()) {
			const anchor = columns[place]?.codeList ?? null;
			if ('codes' in cell) expect(codesAt.get(anchor ?? '')).toEqual(cell.codes.map(({ code }) => code));
			else expect(anchor).toBeNull();
		}
	});

	test('has every check with its severity, and a message that is whole without the row', () => {
		expect(Object.fromEntries(handbook.checks.map(({ code, severity }) => [code, severity]))).toEqual(
			problemSeverities
		);
		for (const { message } of handbook.checks) expect(message).not.toMatch(/undefined|NaN|null/);
	});

	test('every anchor is there once and can stand in a link', () => {
		const anchors = [...handbook.tables, ...columns, ...handbook.codeLists, ...handbook.checks].map(
			({ anchor }) => anchor
		);
		expect(anchors).toHaveLength(new Set(anchors).size);
		for (const anchor of anchors) expect(anchor).toMatch(/^[a-z0-9_-]+$/);
	});

	test('every column says how it is read, what it is, and gives an example', () => {
		for (const column of columns) {
			expect([column.requiredInWords, column.readsAs, column.explanation, column.example]).not.toContain('');
		}
	});
});
