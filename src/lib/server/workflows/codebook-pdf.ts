import type { Language } from '#lib/i18n/languages.ts';
import { inThread } from './in-thread.ts';

/** The codebook as PDF in a language; null where it could not be made, which the log tells. */
export type CodebookPdf = (language: Language) => Promise<Uint8Array | null>;

/** What the thread that sets the codebook is given. */
export interface CodebookTask {
	readonly language: Language;
	/** The folder of the product. */
	readonly root: string;
}

/** The codebook changes only with the product: it is set once in each language, when somebody first asks for it. */
export function codebookPdfIn({ root }: Pick<CodebookTask, 'root'>): CodebookPdf {
	const made = new Map<Language, ReturnType<CodebookPdf>>();
	const make: CodebookPdf = async (language) => {
		const task: CodebookTask = { language, root };
		const pdf = await inThread<Uint8Array>('codebook', task);
		if (pdf === null) made.delete(language);
		return pdf;
	};
	return (language) => {
		const pdf = made.get(language) ?? make(language);
		made.set(language, pdf);
		return pdf;
	};
}
