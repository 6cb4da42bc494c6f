/** The codebook of the data package to be read, in one language: as a page, as HTML, as Markdown, as PDF. */
export interface ReadableCodebook {
	readonly language: 'da' | 'en';
	readonly tables: readonly CodebookSection[];
	readonly codeLists: readonly CodebookList[];
	/** The questions that families are asked, where the protocol has their wording; else none. */
	readonly questionnaires: readonly CodebookQuestionnaire[];
}

export interface CodebookSection {
	readonly name: string;
	readonly meaning: string;
	/** How many rows it has; null where the codebook is of no package. */
	readonly rows: number | null;
	readonly columns: readonly CodebookColumn[];
}

export interface CodebookColumn {
	readonly name: string;
	readonly meaning: string;
	/** The type in words, with the unit. */
	readonly type: string;
	/** The name of its list of codes; null where it has none. */
	readonly codeList: string | null;
	/** The column of the delivery that it is made from; null where it is computed or settled. */
	readonly source: string | null;
	/** How many rows state it; null where the codebook is of no package. */
	readonly stated: number | null;
}

export interface CodebookList {
	readonly name: string;
	readonly codes: readonly { readonly code: string; readonly meaning: string }[];
}

/** The questions of one instrument, and what is registered of them. */
export interface CodebookQuestionnaire {
	readonly name: string;
	/** The scale, whose it is, and what others may do with it, in sentences. */
	readonly about: string;
	/** The wording, or why it is not here. */
	readonly items: readonly { readonly item: number; readonly about: string; readonly wording: string }[];
}
