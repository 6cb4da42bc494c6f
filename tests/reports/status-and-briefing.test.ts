import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsIn } from '#lib/i18n/words.ts';
import type { ReportDocument } from '#lib/report/document/report-document.ts';
import { wordedReport } from '#lib/report/document/worded-report.ts';
import { briefingsOf, januaryBriefing } from '#lib/report/january-briefing/january-briefing.ts';
import { quarterlyStatus } from '#lib/report/quarterly-status/quarterly-status.ts';
import { compilePdf } from '#lib/server/workflows/reporting/compile-pdf.ts';
import { packDocx } from '#lib/server/workflows/reporting/pack-docx.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import { hasWriter, openInWriter, sheetsOfWriter } from '../support/open-in-writer.ts';
import { docxNumbers, inDebian, pageNumbers, pdfNumbers } from '../support/report-numbers.ts';
import { demonstrationText, sourcesOf } from './edition-sources.ts';
import { changed, changes } from './harder-editions.ts';

const words = wordsIn('da');
const folder = mkdtempSync(join(tmpdir(), 'effektblik-status-'));
/** Making an edition takes a while on a busy machine. */
const A_MINUTE = 60_000;

let text: string;
beforeAll(async () => {
	text = await demonstrationText();
}, A_MINUTE);
afterAll(() => {
	rmSync(folder, { recursive: true });
});

const sources = () => sourcesOf(text, null, registeredProtocol);
const briefing = (municipality: '320' | '316' | '370', committee: string | null = null) =>
	januaryBriefing(words, sources(), { municipality, committee });
const headings = ({ sections }: ReportDocument) => sections.map(({ heading }) => heading);
const tables = ({ sections }: ReportDocument) =>
	sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])));

/** A report without what its tables hold, a line a block. */
function lines({ title, sections }: ReportDocument): string {
	const told = sections.flatMap(({ heading, blocks }) => [
		`# ${heading}`,
		...blocks.flatMap((block) => {
			if (block.kind === 'list') return block.items.map((item) => `- ${item}`);
			if (block.kind === 'table') return [`| ${block.caption}`];
			if (block.kind === 'heading') return [`## ${block.text}`];
			return block.kind === 'paragraph' || block.kind === 'callout' ? [block.text] : [];
		})
	]);
	return [title, ...told, ''].join('\n').replaceAll('\u00a0', ' ');
}

describe('the January briefing', () => {
	// The headings of each municipality's own agendas.
	test('has the headings of each municipality', () => {
		expect(headings(briefing('320'))).toEqual(['Resume', 'Sagsfremstilling', 'Økonomi', 'Indstilling']);
		expect(headings(briefing('316'))).toEqual([
			...['Beskrivelse af sagen', 'Økonomiske konsekvenser', 'Øvrige konsekvenser', 'Indstilling']
		]);
		expect(headings(briefing('370'))).toEqual(['Resume', 'Sagsfremstilling', 'Indstilling']);
	});

	// Its numbers were read by hand from the estimates of the synthetic trial, rounded, and 5 % of 239,290.05 is 11,964.50.
	test('of a committee in Faxe is the one that was read from first line to last', () => {
		const golden = readFileSync(new URL('./faxe-briefing.txt', import.meta.url), 'utf8');
		expect(lines(briefing('320', 'Børne- og Familieudvalget'))).toBe(golden);
	});

	test('has its own municipality first, and the others in their order', () => {
		for (const table of tables(briefing('370')))
			expect(table.columns.map(({ heading }) => heading)).toEqual(['Mål', 'Næstved', 'Faxe', 'Holbæk']);
	});

	test('is one for each committee, and one where none is registered', () => {
		const protocol = {
			...registeredProtocol,
			trials: registeredProtocol.trials.map((trial) =>
				trial.municipality === '316' ? { ...trial, committees: ['Socialudvalget', 'Økonomiudvalget'] } : trial
			)
		};
		expect(briefingsOf({ protocol })).toEqual([
			{ municipality: '320', committee: null },
			{ municipality: '316', committee: 'Socialudvalget' },
			{ municipality: '316', committee: 'Økonomiudvalget' },
			{ municipality: '370', committee: null }
		]);
	});
});

describe('the quarterly status', () => {
	test('begins with the conclusion, and ends with what there is to decide', () => {
		const report = quarterlyStatus(words, sources());
		expect(report.title).toBe('Kvartalsstatus til styregruppen, 4. kvartal 2020');
		expect(headings(report)).toEqual([
			...['Konklusion', 'De fem mål', 'Familier og opfølgning', 'Datakvalitet', 'Nyt siden sidst', 'Til beslutning']
		]);
	});

	test.each(['the demonstration', ...Object.keys(changes)])('has two ways to go at each point: %s', (kind) => {
		const change = changes[kind];
		const edition = change ? changed(text, change) : text;
		const points = tables(quarterlyStatus(words, sourcesOf(edition, text, registeredProtocol))).at(-1);
		expect(points?.caption).toBe('Punkter til beslutning');
		for (const cells of points?.rows ?? []) {
			expect(cells).toHaveLength(3);
			expect(new Set(cells).size).toBe(3);
			expect(cells).not.toContain('');
		}
	});

	// By hand: everything that was not told to be an improvement before is now.
	test('names verdicts that are another word than before, and counts those that it does not name', () => {
		const change = changes['everything has improved'];
		if (!change) throw new Error('no such edition');
		const report = quarterlyStatus(words, sourcesOf(changed(text, change), text, registeredProtocol));
		const since = lines(report).split('# Nyt siden sidst\n')[1]?.split('\n# ')[0]?.split('\n') ?? [];
		expect(since[0]).toMatch(/^- Ændret siden udgave 2020-2: \d+ tal om målene og 0 andre\.$/);
		expect(since.filter((line) => line.includes('til »forbedring«'))).toHaveLength(2);
		expect(since.at(-1)).toMatch(/^- Flere ændrede vurderinger: \d+\./);
	});
});

describe.each([
	['the quarterly status', () => quarterlyStatus(words, sources())],
	['a January briefing', () => briefing('316')]
])('%s', (name, made) => {
	test('has the same numbers on the page as in the document to edit, in the same order', async () => {
		const numbers = pageNumbers(made(), []);
		expect(numbers.length).toBeGreaterThan(50);
		expect(await docxNumbers(await packDocx(wordedReport(made()), new Map()))).toEqual(numbers);
	});

	test.skipIf(inDebian('pdftotext') === undefined)('has the same numbers in the PDF (asks for pdftotext)', () => {
		const path = join(folder, `${name}.pdf`);
		writeFileSync(path, compilePdf(wordedReport(made()), new Map()));
		expect(pdfNumbers(path).toSorted()).toEqual(pageNumbers(made(), []).toSorted());
	});

	test.skipIf(!hasWriter)(
		'opens in LibreOffice on two sheets, with its numbers (asks for LibreOffice Writer)',
		async () => {
			const path = join(folder, `${name}.docx`);
			writeFileSync(path, await packDocx(wordedReport(made()), new Map()));
			const opened = openInWriter(path, folder);
			expect(sheetsOfWriter(readFileSync(opened).toString('latin1'))).toBe(2);
			expect(pdfNumbers(opened).toSorted()).toEqual(pageNumbers(made(), []).toSorted());
		}
	);
});
