import { describe, expect, test } from 'vitest';
import { HIDDEN, type ReportBlock, type ReportTable } from './report-document.ts';
import { everyBlock } from './report.fixture.ts';
import { wordedReport } from './worded-report.ts';

const table: ReportTable = {
	caption: 'En tabel',
	columns: [
		{ heading: 'Sted', align: 'left' },
		{ heading: 'Antal', align: 'right' }
	],
	rows: [['Faxe', '41']]
};
const figure = (numbers: ReportTable | null): ReportBlock => ({
	...{ kind: 'figure', drawing: 'forest', title: 'En figur', description: 'Faxe: 41.', numbers }
});

function worded(...blocks: ReportBlock[]) {
	return wordedReport({ ...everyBlock, sections: [{ heading: 'Resume', blocks }] });
}

describe('the words of a report', () => {
	test('count figures and tables apart, in the order in which they stand', () => {
		const [section] = worded(figure(table), { kind: 'table', ...table }, figure(null), figure(table)).sections;
		const captions = section?.blocks.flatMap((block) => {
			if (block.kind === 'figure') return block.numbers ? [block.caption, block.numbers.caption] : [block.caption];
			return block.kind === 'table' ? [block.caption] : [];
		});
		expect(captions?.map(({ label, number }) => `${label} ${number}`)).toEqual([
			...['Figur 1', 'Tabel 1', 'Tabel 2', 'Figur 2', 'Figur 3', 'Tabel 3']
		]);
	});

	test('say the same of every hidden figure, and by what rule', () => {
		const report = worded(figure({ ...table, rows: [['Holbæk', HIDDEN]] }));
		expect(JSON.stringify(report.sections)).toContain('"text":"skjult af hensyn til familierne","isHidden":true');
		expect(report.hiddenRule).toMatch(/^Skjult af hensyn til familierne: /);
		expect(worded(figure(table)).hiddenRule).toBeNull();
	});

	// Half past midnight in Denmark.
	test('date a report by the day of approval in Denmark', () => {
		expect(worded().approvedOn).toBe('2018-12-12');
		expect(worded().edition).toBe('Udgave 2018-3 · godkendt 12. december 2018 · foreløbige konklusioner');
	});

	test('say on every sheet that the data are synthetic, and of a draft that it is one', () => {
		expect(worded().foot).toMatch(/^SYNTETISKE DATA · Udgave 2018-3/);
		const stamp = { ...everyBlock.stamp, synthetic: false, number: null, approvedAt: null };
		const draft = wordedReport({ ...everyBlock, stamp });
		expect(draft).toMatchObject({
			approvedOn: null,
			synthetic: null,
			edition: expect.stringMatching(/^Udkast/) as string
		});
		expect(draft.foot).not.toContain('SYNTETISKE');
	});

	test('list every section but the one that the contents stand in', () => {
		const contents = { heading: 'Indhold', blocks: [{ kind: 'contents' } as const] };
		const { sections } = wordedReport({ ...everyBlock, sections: [contents, ...everyBlock.sections] });
		const listed = sections.filter(({ isListed }) => isListed).map(({ heading, anchor }) => ({ heading, anchor }));
		expect(listed.map(({ heading }) => heading)).toEqual(['Resume', 'Økonomi']);
		expect(sections[0]?.blocks).toEqual([{ kind: 'contents', heading: 'Indhold', entries: listed }]);
		expect(new Set(sections.map(({ anchor }) => anchor)).size).toBe(3);
	});

	test('are of the report’s own language', () => {
		expect(wordedReport({ ...everyBlock, language: 'en' })).toMatchObject({
			...{ locale: 'en-GB', pageWords: { page: 'Page', of: 'of' } },
			cutoffs: 'Figures as of 30 September 2018.'
		});
	});
});
