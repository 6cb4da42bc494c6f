import { ALL } from '#lib/trial/estimates.ts';
import type { Released } from '#lib/trial/released.ts';
import { isSelectedOnCost } from '#lib/trial/selected-on-cost.ts';
import type { SitesPage } from '#lib/trial/site-page.ts';
import type { Words } from '#lib/i18n/words.ts';
import { costPartsDrawing } from './cost-parts-drawing.ts';
import type { Charts } from './drawn-once.ts';
import { renderDrawings } from './render-drawings.ts';

/** The charts of the page of all municipalities. */
export function drawSites(page: Released<SitesPage>, words: Words): Charts {
	const synthetic = page.deliveries.some((delivery) => delivery.synthetic);
	const notice = synthetic ? words.t.site.synthetic : null;
	const toDraw = { partitions: [page.payers, page.groups], isSelectedOn: isSelectedOnCost(page) };
	const drawing = costPartsDrawing(ALL, toDraw, words, notice);
	return renderDrawings(drawing ? [drawing] : [], words, synthetic);
}
