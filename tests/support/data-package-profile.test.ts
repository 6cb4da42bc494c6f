import { expect, test } from 'vitest';
import { faultsInDataPackage } from './data-package-profile.ts';

const column = {
	name: 'a',
	type: 'string',
	constraints: { enum: ['x', 'y'] },
	categories: [{ value: 'x', label: 'X' }]
};
const table = {
	...{ name: 't', type: 'table', path: 'tables/t.csv', mediatype: 'text/csv', bytes: 10, hash: 'sha256:0aF' },
	schema: {
		fields: [column],
		missingValues: [{ value: '', label: 'not known' }],
		primaryKey: ['a'],
		foreignKeys: [{ fields: ['a'], reference: { resource: 'u', fields: ['a'] } }]
	}
};
const sound = { name: 'n', created: '2018-11-01T10:00:00.000Z', sources: [{ title: 's' }], resources: [table] };
const ofTable = (change: object) => ({ ...sound, resources: [{ ...table, ...change }] });
const ofSchema = (change: object) => ofTable({ schema: { ...table.schema, ...change } });
const ofColumn = (change: object) => ofSchema({ fields: [{ ...column, ...change }] });

test('a description with all that we write is as the profile wants it', () => {
	expect(faultsInDataPackage(sound)).toEqual([]);
});

// By hand, from the published profile of Data Package 2.0: one rule of it broken each time.
test.each<[string, unknown, string]>([
	['a description without tables', { ...sound, resources: [] }, 'resources is empty'],
	['none at all', { name: 'n' }, 'no resources'],
	['a day without a time', { ...sound, created: '2018-11-01' }, 'a moment with its zone'],
	['another version of the profile', { ...sound, $schema: 'https://example.org/x.json' }, '$schema'],
	['a source that leads out of the package', { ...sound, sources: [{ path: '../2018-3' }] }, 'sources[0].path'],
	['a source that says nothing', { ...sound, sources: [{}] }, 'says nothing'],
	['a property of the standard that has no rule here', { ...sound, licenses: [] }, 'licenses has no rule'],
	['a table without its columns', { ...sound, resources: [{ name: 't', path: 't.csv' }] }, 'no schema'],
	['a path from the root', ofTable({ path: '/t.csv' }), '.path'],
	['a path that goes up on its way', ofTable({ path: 'a/../t.csv' }), '.path'],
	['another kind of table', ofTable({ type: 'csv' }), '.type'],
	['a kind of media without its family', ofTable({ mediatype: 'csv' }), '.mediatype'],
	['a checksum that is no number', ofTable({ hash: 'sha256:xyz' }), '.hash'],
	['bytes as text', ofTable({ bytes: '10' }), '.bytes'],
	['no columns', ofSchema({ fields: [] }), 'fields is empty'],
	['a key twice', ofSchema({ primaryKey: ['a', 'a'] }), 'twice'],
	['a relation to nothing', ofSchema({ foreignKeys: [{ fields: ['a'] }] }), 'no reference'],
	['no relation in the list of them', ofSchema({ foreignKeys: [] }), 'foreignKeys is empty'],
	['a column without a name', ofSchema({ fields: [{ type: 'string' }] }), 'no name'],
	['a column of no known type', ofColumn({ type: 'money' }), '.type'],
	['codes of a number', ofColumn({ type: 'number' }), 'categories has no rule'],
	['no codes', ofColumn({ constraints: { enum: [] } }), 'enum is empty'],
	['a code without its value', ofColumn({ categories: [{ label: 'X' }] }), 'no value'],
	['a condition that is a word', ofColumn({ constraints: { required: 'yes' } }), 'required is not true or false']
])('finds %s', (_, descriptor, fault) => {
	expect(faultsInDataPackage(descriptor).join('; ')).toContain(fault);
});
