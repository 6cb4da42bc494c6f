import { changeText } from '#lib/i18n/change-text.ts';
import { endOnce } from '#lib/report/end-once.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Scope } from '#lib/trial/estimates.ts';
import type { Series } from '#lib/trial/overview.ts';
import type { Figure, Released } from '#lib/trial/released.ts';

/** A place in words, or the figure that says why there are none. */
interface ToldPlace {
	readonly scope: Scope;
	readonly sentences: readonly string[];
	/** What the sentences are about. */
	readonly figure: Released<Figure>;
	readonly why: Released<Figure> | null;
}

/** What the trial's own families show, place by place, of a measure that carries no verdict. */
export function placeSentences(series: Released<Series>, words: Words): readonly ToldPlace[] {
	if (series.kind === 'share') {
		return series.cells.map(({ scope, indsats: { after6Months, after12Months } }) => {
			const [half, whole] = [after6Months.value, after12Months.value];
			if (half.state !== 'shown') return untold(scope, half);
			if (whole.state !== 'shown') return untold(scope, whole);
			const [inHalf, inWhole] = [half, whole].map(({ value }) => words.numbers.percent(value)) as [string, string];
			return { scope, sentences: [words.t.measureCharts.places.shares(inHalf, inWhole)], figure: half, why: null };
		});
	}
	return series.cells.map(({ scope, indsats: { plain } }) => {
		const { value, lower, upper } = plain.change;
		if (value.state !== 'shown') return untold(scope, value);
		if (lower.state !== 'shown') return untold(scope, lower);
		if (upper.state !== 'shown') return untold(scope, upper);
		const [change, from, to] = [value, lower, upper].map((figure) =>
			changeText(words, series.measure, figure.value)
		) as [string, string, string];
		const { places } = words.t.measureCharts;
		const sentences = [places.change(change), places.uncertainty(from, to)].map(endOnce);
		return { scope, sentences, figure: value, why: null };
	});
}

function untold(scope: Scope, why: Released<Figure>): ToldPlace {
	return { scope, sentences: [], figure: why, why };
}
