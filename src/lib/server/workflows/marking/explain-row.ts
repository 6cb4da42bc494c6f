import type { Words } from '#lib/i18n/words.ts';
import { problemMessage } from '#lib/i18n/problems.ts';
import { problemSeverities, type Problem } from '#lib/trial/problem.ts';

/** A person reads no more of one row at a time. */
const MOST_LINES = 8;

/** What is wrong with a row and what to do, a line a problem, errors first. */
export function explainRow(problems: readonly Problem[], { t, language, numbers }: Words): string {
	const words = t.workbooks.marked;
	const lines = problems.toSorted(errorsFirst).map((problem) => {
		const severity = words[problemSeverities[problem.code]];
		const message = problemMessage(problem, language);
		return problem.column === null ? words.inRow(severity, message) : words.inColumn(severity, problem.column, message);
	});
	const left = lines.length - MOST_LINES;
	return [...lines.slice(0, MOST_LINES), ...(left > 0 ? [words.more(numbers.decimal(left, 0))] : [])].join('\n');
}

/** For sorting: what refuses a delivery before what does not. */
export function errorsFirst(a: Problem, b: Problem): number {
	const isWarning = ({ code }: Problem) => Number(problemSeverities[code] === 'warning');
	return isWarning(a) - isWarning(b);
}
