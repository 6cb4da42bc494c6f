import { describe, expect, test } from 'vitest';
import { faultsInDataPackage } from '../../../../tests/support/data-package-profile.ts';
import { describePackage } from './describe-package.ts';
import { packageTables, pathOf } from './tables.ts';
import { newTally } from './tally.ts';

interface Field {
	readonly name: string;
	readonly type: string;
	readonly title: string;
	readonly title_en: string;
	readonly categories?: readonly { readonly value: string; readonly label: string; readonly label_en: string }[];
}

interface Resource {
	readonly name: string;
	readonly type: string;
	readonly path: string;
	readonly schema: {
		readonly fields: readonly Field[];
		readonly primaryKey?: readonly string[];
		readonly foreignKeys?: readonly {
			readonly fields: readonly string[];
			readonly reference: { readonly resource: string; readonly fields: readonly string[] };
		}[];
	};
}

const deliveries = [{ municipality: '320', sha256: '0'.repeat(64) }];
const facts = {
	purpose: 'p',
	madeAt: '2021-01-01T00:00:00.000Z',
	synthetic: true,
	protocol: 1,
	deliveries,
	dates: null
};
const described = packageTables.map((table) => ({ table, tally: newTally(table) }));
const descriptor = describePackage(facts, described) as { readonly $schema: string; readonly resources: Resource[] };

// The authority: the Data Package standard, version 2.0 (datapackage.org): its profile rule by rule, and what its text asks.
describe('datapackage.json', () => {
	test('is as the published profile wants it', () => {
		expect(faultsInDataPackage(descriptor)).toEqual([]);
	});

	test('names its profile and describes every table once, under a name of small letters', () => {
		expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
		expect(descriptor.resources.map(({ path }) => path)).toEqual(packageTables.map(pathOf));
		const names = descriptor.resources.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		for (const name of names) expect(name).toMatch(/^[a-z0-9._-]+$/);
		expect(descriptor.resources.every(({ type }) => type === 'table')).toBe(true);
	});

	test('gives every field a type of the standard and words in both languages', () => {
		for (const { name, schema } of descriptor.resources) {
			const fields = schema.fields.map((field) => field.name);
			expect(new Set(fields).size, name).toBe(fields.length);
			for (const field of schema.fields) {
				expect(['string', 'integer', 'number']).toContain(field.type);
				expect(Math.min(field.title.length, field.title_en.length), `${name}.${field.name}`).toBeGreaterThan(0);
				for (const category of field.categories ?? []) expect(category.label && category.label_en).toBeTruthy();
			}
		}
	});

	test('has keys of fields that are there, and relations to resources that are there', () => {
		const fieldsOf = (name: string) =>
			descriptor.resources.find((one) => one.name === name)?.schema.fields.map((field) => field.name) ?? [];
		for (const { name, schema } of descriptor.resources) {
			for (const key of schema.primaryKey ?? []) expect(fieldsOf(name)).toContain(key);
			for (const { fields, reference } of schema.foreignKeys ?? []) {
				expect(fieldsOf(name)).toEqual(expect.arrayContaining([...fields]));
				expect(fieldsOf(reference.resource)).toEqual(expect.arrayContaining([...reference.fields]));
			}
		}
	});
});
