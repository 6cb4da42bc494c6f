import { conclusionsQuestions } from '#lib/report/conclusions-questions.ts';
import type { ReportBlock, ReportDocument, ReportSection } from '#lib/report/document/report-document.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { EditionTold } from '#lib/trial/edition-page.ts';
import { municipalityName, trialMunicipalities } from '#lib/trial/municipalities.ts';
import type { Overview } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { yearTextFields, type YearText } from '#lib/trial/year-text.ts';

/** What the network's status of a year is made from: its registered edition, and what its leads have written. */
export interface YearEndSources {
	readonly year: number;
	readonly edition: Pick<EditionTold, 'stamp' | 'content'>;
	readonly overview: Released<Overview>;
	readonly texts: readonly YearText[];
}

/** The network's status of a year: what can be concluded, and what each municipality's lead has written, in their words. */
export function yearEndStatus(words: Words, { year, edition, overview, texts }: YearEndSources): ReportDocument {
	const { yearEnd } = words.t;
	const conclusions: ReportSection = {
		heading: yearEnd.conclusions,
		blocks: conclusionsQuestions(words, overview.headlines)
	};
	const ownWords = { kind: 'paragraph', text: yearEnd.ownWords } as const;
	const written = yearTextFields.map((field, at): ReportSection => ({
		heading: yearEnd.fields[field].name,
		blocks: [
			...(at === 0 ? [ownWords] : []),
			...trialMunicipalities.flatMap((municipality): ReportBlock[] => {
				const own = texts.find((one) => one.municipality === municipality && one.field === field);
				const text = own === undefined || own.text === '' ? yearEnd.notWritten : own.text;
				return [
					{ kind: 'heading', text: municipalityName(municipality) },
					...text.split(/\n+/).map((line) => ({ kind: 'paragraph', text: line }) as const)
				];
			})
		]
	}));
	return {
		...{ title: yearEnd.title(String(year)), language: words.language },
		...{ stamp: edition.stamp, deliveries: edition.content.deliveries },
		sections: [conclusions, ...written]
	};
}
