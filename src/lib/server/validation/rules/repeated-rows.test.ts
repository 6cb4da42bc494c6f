import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnswerRecord, CostRecord, ServiceRecord } from '#lib/trial/records.ts';
import { answer, cost, familyFile, service } from '../../../../../tests/support/family-file.ts';
import { repeatedRows } from './repeated-rows.ts';

type AnyRecord = CostRecord | AnswerRecord | ServiceRecord;

/** Which rows equal an earlier one in every column but the row: the plain way, each beside each. */
function plainly(rows: readonly AnyRecord[]): { row: number; first: number }[] {
	const text = ({ row: _row, ...values }: AnyRecord) => JSON.stringify(values);
	return rows.flatMap((record, at) => {
		const first = rows.slice(0, at).find((earlier) => text(earlier) === text(record));
		return first ? [{ row: record.row, first: first.row }] : [];
	});
}

const numbered = <T extends AnyRecord>(rows: readonly T[]): T[] =>
	rows.map((record, at) => ({ ...record, row: at + 2 }));
const few = fc.integer({ min: 1, max: 3 });
const costs = fc.array(fc.tuple(few, few).map(([month, kroner]) => cost(month, kroner)));
const answers = fc.array(
	fc
		.tuple(fc.constantFrom('foer', 'efter'), few, few, few, fc.constantFrom('tilfredshed', 'who5'))
		.map(([round, item, value, respondent, instrument]) => answer(round, item, value, { respondent, instrument }))
);
const services = fc.array(fc.tuple(few, few, few).map(([first, last, person]) => service(first, last, { person })));

test('a repeated row is found beside the first that it equals, as by comparing each with each', () => {
	fc.assert(
		fc.property(costs, answers, services, (paid, said, granted) => {
			const rows = { costs: numbered(paid), answers: numbered(said), services: numbered(granted) };
			const found = repeatedRows(familyFile(rows));
			const of = (table: string) =>
				found.filter((finding) => finding.table === table).map(({ row, parameters: { first } }) => ({ row, first }));
			expect(of('udgifter')).toEqual(plainly(rows.costs));
			expect(of('maalinger')).toEqual(plainly(rows.answers));
			expect(of('ydelser')).toEqual(plainly(rows.services));
		})
	);
});
