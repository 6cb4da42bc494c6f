import type { Words } from '#lib/i18n/words.ts';
import { chartDocument } from './document.ts';
import type { Drawing } from './drawing.ts';
import type { Charts } from './drawn-once.ts';
import { renderChart } from './render-chart.ts';

/** Drawings as SVG by their keys; whoever cannot see the notice that the data are synthetic is told it. */
export function renderDrawings(drawings: readonly Drawing[], { t }: Words, synthetic: boolean): Charts {
	return new Map(
		drawings.map(({ key, title, description, options }) => {
			const said = synthetic ? `${description} ${t.chart.syntheticDescription}` : description;
			return [key, renderChart(options, { id: key, title, description: said }, chartDocument)];
		})
	);
}
