import type { DataQualityPage } from '#lib/trial/data-quality-page.ts';
import type { EditionContent, FiguresOf } from '#lib/trial/edition.ts';
import type { Released } from '#lib/trial/released.ts';
import type { QualityView } from '#lib/trial/views.ts';

/** What a view shows of the page of data quality. */
export function qualityViewOf(page: Released<DataQualityPage>, view: QualityView): FiguresOf<QualityView> {
	switch (view) {
		case 'quality:coverage':
			return page.coverage;
		case 'quality:responses':
			return page.responses;
		case 'quality:drop-out':
			return page.dropOut;
		case 'quality:warnings':
			return page.warnings;
	}
}

/** The page put together again from its views. */
export function dataQualityOf({ deliveries, scopes, views }: Released<EditionContent>): Released<DataQualityPage> {
	const page: DataQualityPage = {
		...{ deliveries, scopes },
		flow: views.flow.figures,
		coverage: views['quality:coverage'].figures,
		responses: views['quality:responses'].figures,
		dropOut: views['quality:drop-out'].figures,
		warnings: views['quality:warnings'].figures
	};
	return page as Released<DataQualityPage>;
}
