import type { View } from '#lib/trial/views.ts';

/** The file of the product that computes a view, from its root. */
export function computedIn(view: View): string {
	const [, file] = files.find(([begin]) => view.startsWith(begin)) ?? [];
	if (file === undefined) throw new RangeError(`nobody computes ${view}`);
	return `src/lib/server/${file}`;
}

/** By what the name of the view begins with. */
const files: readonly (readonly [begin: string, file: string])[] = [
	['measure:service-days', 'indicators/services.ts'],
	['measure:service-duration', 'indicators/service-spells.ts'],
	['measure:return-to-work', 'indicators/return-to-work.ts'],
	['measure:self-support', 'indicators/self-support.ts'],
	['measure:contact-points', 'indicators/contacts.ts'],
	['measure:cost', 'indicators/cost.ts'],
	['measure:satisfaction', 'indicators/answers.ts'],
	['flow', 'indicators/flow.ts'],
	['start:', 'indicators/status-at-start.ts'],
	['months:', 'indicators/monthly-means.ts'],
	['cost:', 'indicators/costs-by-part.ts'],
	['follow-up:', 'indicators/followed-family.ts'],
	['carrying-out', 'indicators/carried-out.ts'],
	['case-mix', 'indicators/case-mix.ts'],
	['tops', 'indicators/top-of-all.ts'],
	['chance', 'indicators/picked-by-chance.ts'],
	['parts:', 'indicators/parts-of-all.ts'],
	['elements', 'indicators/element-differences.ts'],
	['quality:coverage', 'indicators/table-coverage.ts'],
	['quality:responses', 'indicators/round-responses.ts'],
	['quality:drop-out', 'indicators/drop-out.ts'],
	['quality:warnings', 'store/warning-counts.ts']
];
