/** The codebook of the data package to be read, in one language: as a page, as HTML, as Markdown, as PDF. */
export interface ReadableCodebook {
	readonly language: 'da' | 'en';
	readonly tables: readonly CodebookSection[];
	readonly codeLists: readonly CodebookList[];
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
