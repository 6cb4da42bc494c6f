import type { Language } from '#lib/i18n/languages.ts';
import type { Questionnaire } from '#lib/trial/questionnaire.ts';
import { inThread } from './in-thread.ts';

/** The codebook as PDF in a language; null where it could not be made, which the log tells. */
export type CodebookPdf = (
	language: Language,
	questionnaires: readonly Questionnaire[] | null
) => Promise<Uint8Array | null>;

/** What the thread that sets the codebook is given. */
export interface CodebookTask {
	readonly language: Language;
	/** The wording of the questions, as the protocol has it. */
	readonly questionnaires: readonly Questionnaire[] | null;
	/** The folder of the product. */
	readonly root: string;
}

/**
 * The codebook changes only with the product and the wording in the protocol: it is set once in each language, when
 * somebody first asks for it.
 */
export function codebookPdfIn({ root }: Pick<CodebookTask, 'root'>): CodebookPdf {
	const made = new Map<string, ReturnType<CodebookPdf>>();
	return (language, questionnaires) => {
		const task: CodebookTask = { language, questionnaires, root };
		const name = JSON.stringify([language, questionnaires]);
		const pdf = made.get(name) ?? inThread<Uint8Array>('codebook', task);
		made.set(name, pdf);
		// What broke is tried again by the next who asks.
		void pdf.then((bytes) => bytes === null && made.delete(name));
		return pdf;
	};
}
