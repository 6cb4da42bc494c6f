import { numbersIn } from '#lib/i18n/numbers.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { problemMessage } from '#lib/i18n/problems.ts';
import { municipalityName } from '#lib/trial/municipalities.ts';
import { problemSeverities, type Problem } from '#lib/trial/problem.ts';
import type { Receipt } from '#lib/server/workflows/receive-delivery.ts';
import type { Texts } from './invocation.ts';

/** Every problem on a line of its own: where it stands, what is wrong, what to do. */
function problemLine(problem: Problem, language: Language, texts: Texts): string {
	const severity = problemSeverities[problem.code] === 'error' ? texts.error : texts.warning;
	const place = [
		problem.file ?? problem.table,
		// A workbook is one file: which sheet it is about, its name does not say.
		isSheet(problem) ? `${texts.sheet} ${problem.table ?? ''}` : null,
		problem.row === null ? null : `${texts.row} ${problem.row}`,
		problem.column === null ? null : `${texts.column} ${problem.column}`
	].filter((part) => part !== null);
	return `${severity} ${place.join(', ')}: ${problemMessage(problem, language)}`;
}

function isSheet({ file, table }: Problem): boolean {
	return file !== null && table !== null && !file.includes('/');
}

/** What became of a delivery, in words. */
export function showReceipt(receipt: Receipt, language: Language, texts: Texts): void {
	for (const problem of receipt.problems) console.log(problemLine(problem, language, texts));
	const warnings = receipt.problems.filter(({ code }) => problemSeverities[code] === 'warning').length;
	if (receipt.synthetic) console.log(texts.synthetic);
	if (receipt.outcome === 'stored' && receipt.identifiability) {
		const { unique, families } = receipt.identifiability;
		const count = (value: number) => numbersIn(language).decimal(value, 0);
		console.log(texts.identifiable(count(unique), count(families)));
	}
	console.log([outcome(receipt, language, texts), ...(warnings > 0 ? [texts.warnings(warnings)] : [])].join(' '));
}

function outcome(
	{ outcome: became, name, municipality, rows, problems }: Receipt,
	language: Language,
	texts: Texts
): string {
	switch (became) {
		case 'stored': {
			const count = rows.reduce((sum, table) => sum + table.rows, 0);
			return texts.stored(name, municipalityName(municipality ?? ''), numbersIn(language).decimal(count, 0));
		}
		case 'sound':
			return texts.sound(name);
		case 'refused':
			return texts.refused(name, problems.filter(({ code }) => problemSeverities[code] === 'error').length);
		case 'already-held':
			return texts.alreadyHeld(name);
	}
}
