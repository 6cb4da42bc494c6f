import { scales } from './delivery-schema.ts';
import { questionnaireItems, type QuestionnaireItem } from './questionnaire-items.ts';

/** The instruments that families answer, in the order in which the delivery format numbers their questions. */
export const instruments = ['tilfredshed', 'who5'] as const satisfies readonly QuestionnaireItem['instrument'][];

export type Instrument = (typeof instruments)[number];

/** The words that families were asked with, as the trial has registered them. */
export interface Questionnaire {
	readonly instrument: Instrument;
	/** Whose it is, and where it stands. */
	readonly source: string;
	/** What others may do with it. */
	readonly rights: string;
	/** The wording of each question, by its number; null where it may not be passed on. */
	readonly items: readonly string[] | null;
}

/** A question, and what is registered of its wording. */
export interface ItemWording extends QuestionnaireItem {
	readonly lowest: number;
	readonly highest: number;
	readonly status: 'registered' | 'not-passed-on' | 'not-registered';
	/** Null where it is not registered, or may not be passed on. */
	readonly wording: string | null;
	/** These two are null where nothing is registered of the instrument. */
	readonly source: string | null;
	readonly rights: string | null;
}

/** Every question with its wording, or why it has none. */
export function itemWordings(questionnaires: readonly Questionnaire[] | null): ItemWording[] {
	return questionnaireItems.map((one) => {
		const of = questionnaires?.find(({ instrument }) => instrument === one.instrument);
		const wording = of?.items?.[one.item - 1] ?? null;
		const status = of === undefined ? 'not-registered' : wording === null ? 'not-passed-on' : 'registered';
		const { lowest, highest } = scales[one.instrument];
		return { ...one, lowest, highest, status, wording, source: of?.source ?? null, rights: of?.rights ?? null };
	});
}
