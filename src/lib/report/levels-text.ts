import { hasUnitBefore, levelNumber, levelText } from '#lib/i18n/change-text.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { ChangeFigures, ChangeMeasure } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { isCounted } from './directed-amount.ts';

type Levels = Pick<Released<ChangeFigures>, 'before' | 'after'>;

/** Where a level goes into a sentence: the one before, then the one after. */
type Template = (before: string, after: string) => string;

/** ` (fra 6,4 til 4,3)`, with the unit told once, unless it stands before each; nothing where either may not be seen, or cannot be had. */
export function levelsText(words: Words, measure: ChangeMeasure, levels: Levels): string {
	return fill(words, measure, levels, words.t.sentences.levels);
}

/** ` (fra 3,10 til 3,42 på en skala fra 1 til 5)`, where a measure is first told. */
export function levelsOnScale(words: Words, measure: ChangeMeasure, levels: Levels): string {
	const { levels: plain, levelsOnScale: onScale } = words.t.sentences;
	const own: Partial<Record<ChangeMeasure, Template>> = onScale;
	return fill(words, measure, levels, own[measure] ?? plain);
}

function fill(words: Words, measure: ChangeMeasure, { before, after }: Levels, template: Template): string {
	if (before.state !== 'shown' || after.state !== 'shown') return '';
	// The sentence has said what is counted, and that services are told in days.
	const isUnitSaid = isCounted(measure) || measure === 'service-duration';
	const last = isUnitSaid ? levelNumber : levelText;
	const first = hasUnitBefore(words, measure) ? levelText : levelNumber;
	return template(first(words, measure, before.value), last(words, measure, after.value));
}
