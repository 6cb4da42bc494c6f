import { amountText } from '#lib/i18n/change-text.ts';
import { endOnce } from '#lib/report/end-once.ts';
import { placeName } from '#lib/i18n/place-name.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { MeasurePage } from '#lib/trial/measure-page.ts';
import type { Figure, Released } from '#lib/trial/released.ts';

type Page = Released<MeasurePage>;

/** A line, and the figure that it is about. */
export interface TrustLine {
	readonly text: string;
	readonly figure: Released<Figure>;
}

/** How many of the families that started are behind the figures, place by place. */
export function coverageLines({ series }: Page, words: Words): readonly TrustLine[] {
	const { coverage } = words.t.measurePage.trust;
	const rows =
		series.kind === 'share'
			? series.cells.map(({ scope, indsats }) => ({ scope, share: indsats.coverage }))
			: series.cells.map(({ scope, indsats }) => ({ scope, share: indsats.plain.coverage }));
	return rows.map(({ scope, share }) => {
		const place = placeName(words, scope);
		const text =
			share.state === 'shown' ? coverage(place, words.numbers.percent(share.value)) : without(place, share, words);
		return { text, figure: share };
	});
}

/** The smallest change that would show: none on the basis of a difference, which has no such formula. */
export function detectableLines({ headlines }: Page, words: Words): readonly TrustLine[] {
	return headlines.flatMap(({ scope, measure, detectable }) =>
		detectable.state === 'shown'
			? [
					{
						text: endOnce(
							words.t.measurePage.trust.detectable(
								placeName(words, scope),
								amountText(words, measure, detectable.value)
							)
						),
						figure: detectable
					}
				]
			: []
	);
}

/** How unlike the groups were before the start, where they are compared. */
export function balanceLines({ headlines }: Page, words: Words): readonly TrustLine[] {
	return headlines.flatMap(({ scope, imbalance }) =>
		imbalance.state === 'shown'
			? [
					{
						text: words.t.measurePage.trust.balance(
							placeName(words, scope),
							words.numbers.decimal(Math.abs(imbalance.value), 2)
						),
						figure: imbalance
					}
				]
			: []
	);
}

/** A place without the figure says why, in the words that a cell would use. */
function without(place: string, figure: Released<Figure>, { t }: Words): string {
	if (figure.state === 'shown') return '';
	return `${place}: ${figure.state === 'hidden' ? t.figure.hidden : t.figure.reasons[figure.reason]}.`;
}
