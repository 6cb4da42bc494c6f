import type { Language } from '#lib/i18n/languages.ts';
import type { EditionStamp } from '#lib/trial/edition.ts';
import type { DeliveryShown } from '#lib/trial/overview.ts';

/**
 * A report as it is written, before it becomes a page, a PDF or a document to edit. All three are made from this and
 * nothing else, so that a number is the same in each of them. Every number in it is worded already, from an edition.
 */
export interface ReportDocument {
	readonly title: string;
	readonly language: Language;
	/** The edition that the report was made from. */
	readonly stamp: EditionStamp;
	/** How far each municipality's registers reach. */
	readonly deliveries: readonly DeliveryShown[];
	readonly sections: readonly ReportSection[];
}

/** A heading of the report's own outline, with what stands under it. */
export interface ReportSection {
	readonly heading: string;
	readonly blocks: readonly ReportBlock[];
}

export type ReportBlock =
	/** A heading one step below the section's. */
	| { readonly kind: 'heading'; readonly text: string }
	| { readonly kind: 'paragraph'; readonly text: string }
	| { readonly kind: 'list'; readonly items: readonly string[] }
	/** The headings of the report's sections, each with the way to it, and on paper the sheet that it begins on. */
	| { readonly kind: 'contents' }
	/** What a reader should not miss, set apart from the text. */
	| { readonly kind: 'callout'; readonly text: string }
	| ({ readonly kind: 'table' } & ReportTable)
	| ReportFigure
	/** What comes after begins on a new sheet; on the page it does nothing. */
	| { readonly kind: 'page-break' };

/** A chart with what stands for it where it is not seen. */
export interface ReportFigure {
	readonly kind: 'figure';
	/** The key of its drawing. */
	readonly drawing: string;
	readonly title: string;
	/** What it shows, in a sentence: the alternative text. */
	readonly description: string;
	/** The numbers that it is drawn from; null where a table of the report holds them already. */
	readonly numbers: ReportTable | null;
}

export interface ReportTable {
	readonly caption: string;
	readonly columns: readonly ReportColumn[];
	readonly rows: readonly (readonly ReportCell[])[];
	/** What a mark in its cells means. */
	readonly note?: string;
}

export interface ReportColumn {
	readonly heading: string;
	/** Numbers stand to the right, under each other. */
	readonly align: 'left' | 'right';
}

/** The first cell of a row is its heading. */
export type ReportCell = string | typeof HIDDEN;

/** A figure that the gate has hidden: it reads the same in every cell of every report. */
export const HIDDEN = { hidden: true } as const;
