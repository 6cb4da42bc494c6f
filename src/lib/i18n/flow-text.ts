import type { FlowShown } from '#lib/trial/measure-page.ts';
import type { Figure, Released } from '#lib/trial/released.ts';
import type { Words } from './words.ts';

/** Where the families of one municipality and group went, in a line. What is the same of every step is said once. */
export function flowText({ t, numbers }: Words, { started, compared, notYet, other }: Released<FlowShown>): string {
	const { flow, flowNone } = t.figureSources.figures;
	const told = (figure: Released<Figure>) => {
		if (figure.state === 'shown') return numbers.decimal(figure.value, 0);
		return figure.state === 'hidden' ? t.figure.hidden : t.figure.reasons[figure.reason];
	};
	const steps = [started, compared, notYet, other];
	const [first, ...rest] = steps.map(told) as [string, string, string, string];
	if (started.state !== 'shown' && rest.every((step) => step === first)) return flowNone(first);
	return flow(first, ...rest);
}
