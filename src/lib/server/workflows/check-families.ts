import { removeRow } from '../store/append-rows.ts';
import { answersOfSeveralFamilies, familyFiles } from '../store/family-files.ts';
import type { Store } from '../store/open-store.ts';
import type { RowTable } from '../store/row-tables.ts';
import type { Finding } from '../validation/finding.ts';
import type { FamilyContext } from '../validation/rules/context.ts';
import { afterBeforeBefore } from '../validation/rules/after-before-before.ts';
import { sameAnswerTwice } from '../validation/rules/same-answer-twice.ts';
import { familyRules } from '../validation/rules/family-rules.ts';
import { repeatedRows } from '../validation/rules/repeated-rows.ts';

/**
 * Looks at each family's rows together. A row that repeats another is taken back first, so that it is counted
 * once everywhere; only equal cost rows both stand. A respondent whose answers stand under several families is
 * looked at across them.
 */
export function checkFamilies(
	store: Store,
	delivery: number,
	context: FamilyContext,
	report: (finding: Finding) => void
): void {
	for (const answers of answersOfSeveralFamilies(store.sqlite, delivery)) {
		for (const finding of [...sameAnswerTwice({ answers }), ...afterBeforeBefore({ answers })]) report(finding);
	}
	const files = familyFiles(store.sqlite, delivery);
	for (const file of files) {
		const repeated = repeatedRows(file);
		const once = repeated.filter(({ table }) => table !== 'udgifter');
		for (const { table, row } of once) {
			if (row !== null) removeRow(store.sqlite, table as RowTable, delivery, file.family.family, row);
		}
		const plain = once.length > 0 ? (files.of(file.family.family) ?? file) : file;
		for (const finding of repeated) report(finding);
		for (const rule of familyRules) for (const finding of rule(plain, context)) report(finding);
	}
}
