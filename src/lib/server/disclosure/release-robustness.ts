import type { Estimates } from '#lib/trial/estimates.ts';
import type { RobustnessShown } from '#lib/trial/measure-page.ts';
import type { HeadlineMeasure } from '#lib/trial/measures.ts';
import type { Cell, ChangeOfGroup } from '#lib/trial/overview.ts';
import { figure } from './figure.ts';

/** The tests and the median beside a mean change: each is made from the same families, and shown where it is. */
export function releaseRobustness(
	estimates: Estimates,
	cells: readonly Cell<ChangeOfGroup>[],
	measure: HeadlineMeasure
): readonly RobustnessShown[] {
	return cells.flatMap((cell) =>
		estimates.paired
			.filter((record) => record.measure === measure && record.scope === cell.scope && record.n > 0)
			.map(({ scope, group, basis, p, wilcoxonP, hodgesLehmann, reason }) => {
				const figures = cell[group][basis];
				const change = figures?.change.value ?? { state: 'hidden' };
				const mayBeShown = change.state === 'shown';
				// With the interval, p tells how many families there are.
				const testsMay = mayBeShown && figures?.families.state === 'shown';
				return {
					...{ scope, group, basis, change },
					p: figure(p, testsMay, reason),
					wilcoxonP: figure(wilcoxonP, testsMay, reason),
					hodgesLehmann: figure(hodgesLehmann, mayBeShown, reason)
				};
			})
	);
}
