import { expect, test } from 'vitest';
import { measuresInOrder } from './measure-page.ts';
import { publicTableOf, publicTables, tableOf, viewsOf } from './public-tables.ts';
import { views } from './views.ts';

test('every view stands in one table, and no table is empty', () => {
	expect(publicTables.flatMap(viewsOf).toSorted()).toEqual(views.toSorted());
	for (const table of publicTables) {
		expect(viewsOf(table).length).toBeGreaterThan(0);
		for (const view of viewsOf(table)) expect(tableOf(view)).toBe(table);
	}
});

test('a table has a name of its own, and an address names it or none', () => {
	expect(new Set(publicTables).size).toBe(publicTables.length);
	for (const measure of measuresInOrder) expect(publicTableOf(measure)).toBe(measure);
	expect(publicTableOf('measure:cost')).toBeNull();
	expect(publicTableOf('')).toBeNull();
});
