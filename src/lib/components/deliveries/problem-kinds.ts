import { differenceCodes } from '#lib/trial/difference.ts';
import type { ListedCode, ShownGroup } from '#lib/trial/listed-items.ts';
import { problemSeverities, type Severity } from '#lib/trial/problem.ts';

/** What history says otherwise than the delivery before: warnings, but shown together with what merely differs. */
const againstPrevious: readonly ListedCode[] = [
	'earlier-cutoff',
	'family-gone',
	'start-changed',
	'group-changed',
	'spell-shortened',
	'spell-removed',
	'answer-changed',
	...differenceCodes
];

/** Whether a group tells of a change since the delivery before. */
export const isChange = ({ code }: ShownGroup): boolean => againstPrevious.includes(code);

/** Whether a group stands among the errors, or among the warnings that are no change. */
export const isOf =
	(severity: Severity) =>
	(group: ShownGroup): boolean =>
		!isChange(group) && group.code in problemSeverities && severityOf(group.code) === severity;

const severityOf = (code: ListedCode): Severity | undefined =>
	(problemSeverities as Readonly<Partial<Record<ListedCode, Severity>>>)[code];
