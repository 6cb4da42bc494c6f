import { cutoffsText } from '#lib/i18n/cutoffs-text.ts';
import { editionName, editionStanding } from '#lib/i18n/edition-text.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { wordsIn, type Words } from '#lib/i18n/words.ts';
import { printable } from './printable.ts';
import type { ReportBlock, ReportDocument, ReportFigure, ReportTable } from './report-document.ts';

/** A report in its last words: what every renderer sets, and none adds to. */
export interface WordedReport {
	readonly language: Language;
	/** The language with its country, as office documents name it. */
	readonly locale: string;
	readonly title: string;
	/** Whose report it is; stands above the title. */
	readonly series: string;
	/** Edition, approval and standing of the conclusions. */
	readonly edition: string;
	readonly cutoffs: string;
	/** SYNTETISKE DATA with its explanation; null where the data are real. */
	readonly synthetic: { readonly notice: string; readonly explanation: string } | null;
	readonly checksum: string;
	/** By what rule figures are hidden; null where none is. */
	readonly hiddenRule: string | null;
	/** The civil day of approval in Denmark (ISO), which is the date of the files; null for a draft. */
	readonly approvedOn: string | null;
	/** Stands in the foot of every sheet, before the page number. */
	readonly foot: string;
	/** The two words around a page's number: _Side_ 1 _af_ 2. */
	readonly pageWords: { readonly page: string; readonly of: string };
	readonly showNumbers: string;
	readonly sections: readonly WordedSection[];
}

export interface WordedSection {
	readonly heading: string;
	/** What a link to it goes by. */
	readonly anchor: string;
	/** Whether the contents list it: all but the section that they stand in. */
	readonly isListed: boolean;
	readonly blocks: readonly WordedBlock[];
}

export type WordedBlock =
	| Exclude<ReportBlock, { readonly kind: 'table' | 'figure' | 'contents' }>
	| WordedContents
	| ({ readonly kind: 'table' } & WordedTable)
	| WordedFigure;

export interface WordedContents {
	readonly kind: 'contents';
	readonly heading: string;
	readonly entries: readonly Pick<WordedSection, 'heading' | 'anchor'>[];
}

export interface WordedFigure {
	readonly kind: 'figure';
	readonly drawing: string;
	readonly caption: Caption;
	readonly description: string;
	readonly numbers: WordedTable | null;
}

export interface WordedTable {
	readonly caption: Caption;
	readonly columns: ReportTable['columns'];
	readonly rows: readonly (readonly WordedCell[])[];
	/** What a mark in its cells means; null where it has none. */
	readonly note: string | null;
}

export interface WordedCell {
	readonly text: string;
	readonly isHidden: boolean;
}

/** `Figur 2. Udgifter`: the parts apart, since a document to edit counts by itself. */
export interface Caption {
	readonly label: string;
	readonly number: number;
	readonly text: string;
}

/**
 * Words what a report leaves to the language and to counting: hidden cells, the numbers of figures and tables, head and
 * foot. Done once for all renderers, so that they cannot word it differently.
 */
export function wordedReport(report: ReportDocument): WordedReport {
	const words = wordsIn(report.language);
	const { site, report: texts } = words.t;
	const { stamp } = report;
	const edition = `${editionName(words, stamp)} · ${editionStanding(words, stamp)}`;
	const notice = stamp.synthetic ? [site.synthetic] : [];
	return printable({
		language: report.language,
		locale: locales[report.language],
		title: report.title,
		series: `${site.name} · ${site.trial}`,
		edition,
		cutoffs: texts.cutoffs(cutoffsText(words, report.deliveries)),
		synthetic: stamp.synthetic ? { notice: site.synthetic, explanation: site.syntheticExplained } : null,
		checksum: texts.checksum(stamp.sha256),
		hiddenRule: hasHidden(report) ? words.t.figure.hiddenRule : null,
		approvedOn: stamp.approvedAt === null ? null : danishDay.format(new Date(stamp.approvedAt)),
		foot: [...notice, edition, stamp.sha256.slice(0, HASH_START)].join(' · '),
		pageWords: { page: texts.page, of: texts.of },
		showNumbers: texts.showNumbers,
		sections: wordedSections(report, words)
	});
}

const locales = { da: 'da-DK', en: 'en-GB' } as const;

/** Swedes write a day as ISO does. */
const danishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** As many characters of a hash as the list of editions shows. */
const HASH_START = 12;

function hasHidden({ sections }: ReportDocument): boolean {
	const tables = sections.flatMap(({ blocks }) =>
		blocks.map((block) => (block.kind === 'table' ? block : block.kind === 'figure' ? block.numbers : null))
	);
	return tables.some((table) => table?.rows.flat().some((cell) => typeof cell !== 'string'));
}

function wordedSections({ sections }: ReportDocument, words: Words): readonly WordedSection[] {
	const counted = { figures: 0, tables: 0 };
	const wordedTable = ({ caption, columns, rows, note }: ReportTable): WordedTable => ({
		caption: { label: words.t.report.table, number: ++counted.tables, text: caption },
		columns,
		note: note ?? null,
		rows: rows.map((cells) =>
			cells.map((cell) =>
				typeof cell === 'string' ? { text: cell, isHidden: false } : { text: words.t.figure.hidden, isHidden: true }
			)
		)
	});
	const wordedFigure = ({ drawing, title, description, numbers }: ReportFigure): WordedFigure => ({
		kind: 'figure',
		drawing,
		caption: { label: words.t.report.figure, number: ++counted.figures, text: title },
		description,
		numbers: numbers && wordedTable(numbers)
	});
	const entries = sections.flatMap(({ heading, blocks }, at) =>
		isListed(blocks) ? [{ heading, anchor: anchorOf(at) }] : []
	);
	const wordedBlock = (block: ReportBlock, heading: string): WordedBlock => {
		if (block.kind === 'table') return { kind: block.kind, ...wordedTable(block) };
		if (block.kind === 'contents') return { kind: block.kind, heading, entries };
		return block.kind === 'figure' ? wordedFigure(block) : block;
	};
	return sections.map(({ heading, blocks }, at) => ({
		...{ heading, anchor: anchorOf(at), isListed: isListed(blocks) },
		blocks: blocks.map((block) => wordedBlock(block, heading))
	}));
}

function anchorOf(at: number): string {
	return `section-${at + 1}`;
}

function isListed(blocks: readonly ReportBlock[]): boolean {
	return !blocks.some(({ kind }) => kind === 'contents');
}
