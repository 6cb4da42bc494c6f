import { placeName } from '#lib/i18n/place-name.ts';
import { targetText } from '#lib/i18n/protocol-text.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { MeasureInEdition } from '#lib/trial/measure-in-edition.ts';

/** The targets that no tick can show, since they are a share of the mean before: in words, a sentence each. */
export function targetSentences({ promised }: MeasureInEdition, words: Words): readonly string[] {
	return promised.flatMap(({ municipality, target }) =>
		'amount' in target
			? []
			: [
					words.t.measureCharts.targets.inWords(
						placeName(words, municipality),
						targetText(words, target.measure, target)
					)
				]
	);
}
