import type { Code } from './code-lists.ts';

/** A question that families are asked, by its number in its instrument. */
export interface QuestionnaireItem {
	readonly instrument: 'tilfredshed' | 'who5';
	readonly item: number;
	/** What it asks about. The words that families were asked with are nowhere in the deliveries. */
	readonly about: Omit<Code, 'code'>;
}

const about = (
	instrument: QuestionnaireItem['instrument'],
	texts: readonly QuestionnaireItem['about'][]
): QuestionnaireItem[] => texts.map((text, at) => ({ instrument, item: at + 1, about: text }));

/** What each question is about, as the delivery format numbers them. */
export const questionnaireItems: readonly QuestionnaireItem[] = [
	...about('tilfredshed', [
		{ da: 'alt i alt', en: 'all in all' },
		{ da: 'sammenhæng', en: 'coherence' },
		{ da: 'én indgang', en: 'one entrance' },
		{ da: 'inddragelse', en: 'involvement' },
		{ da: 'tillid', en: 'trust' },
		{ da: 'betydning for hverdagen', en: 'what it matters for daily life' }
	]),
	...about(
		'who5',
		[1, 2, 3, 4, 5].map((item) => ({ da: `WHO-5, spørgsmål ${item}`, en: `WHO-5, question ${item}` }))
	)
];
