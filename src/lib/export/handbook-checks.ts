import type { Language } from '#lib/i18n/languages.ts';
import { problemMessage } from '#lib/i18n/problems.ts';
import { problemSeverities, type Problem, type ProblemCode, type Severity } from '#lib/trial/problem.ts';

/** One check: its stable name, what it does to a delivery, and what it says. */
export interface HandbookCheck {
	readonly code: ProblemCode;
	readonly anchor: string;
	readonly severity: Severity;
	/** With `…` for whatever a row would give. */
	readonly message: string;
}

/** Every check there is, in the order in which a delivery is read. */
export function handbookChecks(language: Language): HandbookCheck[] {
	return (Object.keys(problemSeverities) as ProblemCode[]).map((code) => ({
		code,
		anchor: `check-${code}`,
		severity: problemSeverities[code],
		message: problemMessage(anyProblem(code), language)
	}));
}

/** A problem of the code with `…` for whatever a row gives always; what a message adds for some rows only is left out. */
function anyProblem(code: ProblemCode): Problem {
	const parameters = new Proxy<Record<string, string>>({}, { get: () => '…', has: () => false });
	return { code, table: null, file: null, row: null, column: null, parameters };
}
