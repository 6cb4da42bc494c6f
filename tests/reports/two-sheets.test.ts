import { beforeAll, describe, expect, test } from 'vitest';
import { neverSaid, saidOfAComparisonOnly } from '#lib/i18n/forbidden-words.fixture.ts';
import { languages } from '#lib/i18n/languages.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import type { ReportDocument } from '#lib/report/document/report-document.ts';
import { wordedReport } from '#lib/report/document/worded-report.ts';
import { briefingsOf, januaryBriefing } from '#lib/report/january-briefing/january-briefing.ts';
import { quarterlyStatus } from '#lib/report/quarterly-status/quarterly-status.ts';
import { lix } from '#lib/report/readability.ts';
import { compilePdf } from '#lib/server/workflows/reporting/compile-pdf.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import { demonstrationText, sourcesOf } from './edition-sources.ts';
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

function sourcesFor(kind: string, protocol: string) {
	const before = kind === 'the demonstration' ? null : demonstration;
	return sourcesOf(textOf(kind), before, protocols[protocol as keyof typeof protocols]);
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

/** As many as the PDF says: typst writes one object of this type for each. */
function sheetsOf(report: ReportDocument): number | undefined {
	const pdf = compilePdf(wordedReport(report), new Map()).toString('latin1');
	return pdf.match(/\/Type \/Page\b/g)?.length;
}

describe.each(cases)('where %s and %s', (kind, protocol) => {
	test.each(languages)('every report fits two sheets, and says nothing that it must not, in %s', (language) => {
		const words = wordsIn(language);
		const sources = sourcesFor(kind, protocol);
		const hasNoComparison = !sources.pages.overview.headlines.some(({ basis }) => basis === 'difference');
		const reports = [
			quarterlyStatus(words, sources),
			...briefingsOf(sources).map((briefing) => januaryBriefing(words, sources, briefing))
		];
		const forbidden = [...neverSaid[language], ...(hasNoComparison ? saidOfAComparisonOnly[language] : [])];
		const faults = reports.flatMap((report) => {
			const text = everyText(report);
			const sheets = sheetsOf(report);
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
