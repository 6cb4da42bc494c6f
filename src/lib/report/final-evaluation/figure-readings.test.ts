import { expect, test } from 'vitest';
import { madeUpEdition } from '#lib/export/edition.fixture.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import type { ReportFigure } from '#lib/report/document/report-document.ts';
import { pagesOf } from '#lib/server/disclosure/edition-pages.ts';
import type { Measure } from '#lib/trial/measure-page.ts';
import { figureReadings } from './figure-readings.ts';

const words = wordsIn('da');
const { forest, curve } = words.t.measurePage;
const { months } = words.t.measureCharts;

const figure = (drawing: string): ReportFigure => ({
	...{ kind: 'figure', drawing, title: 'En figur', description: 'Den viser noget.', numbers: null }
});

function readings(measure: Measure, ...drawings: string[]): readonly string[] {
	const page = pagesOf(madeUpEdition()).measures.get(measure);
	if (!page) throw new Error(`no page of ${measure}`);
	return figureReadings(words, page, drawings.map(figure));
}

test('say how the charts are read that are there, and nothing of others', () => {
	expect(readings('cost', 'measures/cost/forest')).toContain(forest.change);
	expect(readings('cost', 'measures/cost/forest')).not.toContain(months.reading);
	expect(readings('cost', 'measures/cost/months-320')).toContain(months.reading);
	expect(readings('return-to-work', 'measures/return-to-work/forest')[0]).toBe(forest.share);
	expect(readings('service-duration', 'measures/service-duration/curve-indsats')).toContain(curve.reading);
});

// In the made-up edition families were selected on every measure; no verdict is given of how long services run.
test('say what signs mean of the measures that have them', () => {
	expect(readings('cost')).toEqual([forest.matters, forest.marked, forest.expected]);
	expect(readings('service-duration')).toEqual([forest.marked, forest.expected]);
	expect(readings('return-to-work')).toEqual([forest.expected]);
});
