import type { Figure } from '#lib/trial/released.ts';
import type { ReleasedPages } from '../released-pages.ts';

/** No hidden count of a trial whose counts are small is larger. */
const MOST_OF_SMALL = 1000;

/** Nor is one so many times as large as the largest that is shown. */
const TIMES_THE_LARGEST = 10;

/** What bounds the search for a hidden count: far above what is shown. */
export function mostOf({ overview, measures }: ReleasedPages): number {
	const shown = (figure: Figure) => (figure.state === 'shown' ? figure.value : 0);
	const atStart = overview.status.flatMap(({ families, targetGroups, support }) => [
		shown(families),
		...[...targetGroups, ...support].map(({ count }) => shown(count))
	]);
	const onPages = [...measures.values()].flatMap(({ flow, curves }) => [
		...flow.map(({ started }) => shown(started)),
		...curves.flatMap(({ curve }) => (curve.state === 'shown' ? curve.atRisk.map(({ count }) => count) : []))
	]);
	return Math.max(MOST_OF_SMALL, ...[...atStart, ...onPages].map((count) => count * TIMES_THE_LARGEST));
}
