import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { neverSaid, saidOfAComparisonOnly } from '#lib/i18n/forbidden-words.fixture.ts';
import { languages, type Language } from '#lib/i18n/languages.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import type { ReportDocument } from '#lib/report/document/report-document.ts';
import { wordedReport } from '#lib/report/document/worded-report.ts';
import { briefingsOf, januaryBriefing } from '#lib/report/january-briefing/january-briefing.ts';
import { quarterlyStatus } from '#lib/report/quarterly-status/quarterly-status.ts';
import { lix } from '#lib/report/readability.ts';
import { compilePdf } from '#lib/server/workflows/reporting/compile-pdf.ts';
import { drawPicture } from '#lib/server/workflows/reporting/draw-picture.ts';
import { packDocx } from '#lib/server/workflows/reporting/pack-docx.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import { hasWriter, openAllInWriter, sheetsOfWriter } from '../support/open-in-writer.ts';
import { demonstrationText, sourcesOf, statusDrawings } from './edition-sources.ts';
import { changed, changes, fullProtocol } from './harder-editions.ts';

/** Making an edition takes a while on a busy machine. */
const A_MINUTE = 60_000;

let demonstration: string;
beforeAll(async () => {
	demonstration = await demonstrationText();
}, A_MINUTE);

const protocols = { 'nothing is registered of the trials': registeredProtocol, 'much is registered': fullProtocol };
const kinds = ['the demonstration', ...Object.keys(changes)];
const cases = kinds.flatMap((kind) => Object.keys(protocols).map((protocol) => [kind, protocol] as const));

function textOf(kind: string): string {
	const change = changes[kind];
	return change ? changed(demonstration, change) : demonstration;
}

function sourcesFor(kind: string, protocol: string, language: Language) {
	const before = kind === 'the demonstration' ? null : demonstration;
	return sourcesOf(textOf(kind), before, protocols[protocol as keyof typeof protocols], language);
}

/** What is read aloud: paragraphs, lists and callouts. */
function prose({ sections }: ReportDocument): readonly string[] {
	return sections.flatMap(({ blocks }) =>
		blocks.flatMap((block) => {
			if (block.kind === 'list') return [...block.items];
			return block.kind === 'paragraph' || block.kind === 'callout' ? [block.text] : [];
		})
	);
}

function everyText(report: ReportDocument): string {
	const tables = report.sections.flatMap(({ blocks }) =>
		blocks.flatMap((block) =>
			block.kind === 'table' ? block.rows.flat().filter((cell) => typeof cell === 'string') : []
		)
	);
	const headings = report.sections.flatMap(({ heading, blocks }) => [
		heading,
		...blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
	]);
	return [report.title, ...headings, ...prose(report), ...tables].join('\n');
}

function drawingsOf({ sections }: ReportDocument, all: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
	const figures = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'figure'));
	return new Map(figures.map(({ drawing }) => [drawing, all.get(drawing) ?? '']));
}

/** As many as the PDF says: typst writes one object of this type for each. */
function sheetsOf(report: ReportDocument, all: ReadonlyMap<string, string>): number | undefined {
	const pdf = compilePdf(wordedReport(report), drawingsOf(report, all)).toString('latin1');
	return pdf.match(/\/Type \/Page\b/g)?.length;
}

describe.each(cases)('where %s and %s', (kind, protocol) => {
	test.each(languages)('every report fits two sheets, and says nothing that it must not, in %s', (language) => {
		const words = wordsIn(language);
		const sources = sourcesFor(kind, protocol, language);
		const drawings = statusDrawings(sources, language);
		const hasNoComparison = !sources.pages.overview.headlines.some(({ basis }) => basis === 'difference');
		const reports = [
			quarterlyStatus(words, sources),
			...briefingsOf(sources).map((briefing) => januaryBriefing(words, sources, briefing))
		];
		const forbidden = [...neverSaid[language], ...(hasNoComparison ? saidOfAComparisonOnly[language] : [])];
		const faults = reports.flatMap((report) => {
			const text = everyText(report);
			const sheets = sheetsOf(report, drawings);
			const found: readonly (readonly [fault: string, isThere: boolean])[] = [
				...forbidden.map(([what, word]) => [`says ${what}`, word.test(text)] as const),
				['holds what is no word', /undefined|NaN|Infinity|\bnull\b|\[object|\$\{/.test(text)],
				['says something twice in a paragraph', prose(report).some(saysTwice)],
				['is too hard to read', language === 'da' && (lix(prose(report).join('\n')) ?? 0) > 45],
				[`has ${String(sheets)} sheets`, sheets !== 2]
			];
			return found.filter(([, isThere]) => isThere).map(([fault]) => `${report.title}: ${fault}`);
		});
		expect(faults).toEqual([]);
	});
});

function saysTwice(text: string): boolean {
	const sentences = text.split(/(?<=\.) (?=\p{Lu})/u);
	return new Set(sentences).size < sentences.length;
}

// The longest that a document to edit gets: every status, and the briefings of the edition of which most is said.
test.skipIf(!hasWriter)(
	'as documents to edit they fit two sheets in LibreOffice too, with their charts (asks for LibreOffice Writer)',
	async () => {
		const folder = mkdtempSync(join(tmpdir(), 'effektblik-two-sheets-'));
		const made = await Promise.all(
			kinds.flatMap((kind, at) =>
				languages.flatMap((language) => {
					const words = wordsIn(language);
					const sources = sourcesFor(kind, 'much is registered', language);
					const drawings = statusDrawings(sources, language);
					const longest = kind === 'everything may have improved, and is held back' ? briefingsOf(sources) : [];
					const reports = [
						quarterlyStatus(words, sources),
						...longest.map((briefing) => januaryBriefing(words, sources, briefing))
					];
					return reports.map(async (report, place) => {
						const own = drawingsOf(report, drawings);
						const pictures = new Map([...own].map(([key, svg]) => [key, drawPicture(svg)]));
						const path = join(folder, `${String(at)}-${language}-${String(place)}.docx`);
						writeFileSync(path, await packDocx(wordedReport(report), pictures));
						return { path, what: `${kind}, ${report.title}`, hasChart: own.size > 0 };
					});
				})
			)
		);
		const opened = openAllInWriter(
			made.map(({ path }) => path),
			folder
		);
		const found = opened.map((path, at) => {
			const pdf = readFileSync(path).toString('latin1');
			return { what: made[at]?.what, sheets: sheetsOfWriter(pdf), hasChart: pdf.includes('/Subtype/Image') };
		});
		rmSync(folder, { recursive: true });
		expect(found).toEqual(made.map(({ what, hasChart }) => ({ what, sheets: 2, hasChart })));
	},
	3 * A_MINUTE
);
