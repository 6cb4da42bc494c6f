import type { Charts } from '#lib/charts/drawn-once.ts';
import { chartText } from '#lib/charts/chart-text.ts';
import { editionFigures } from '#lib/export/edition-figures.ts';
import { weighEdition } from '#lib/export/weigh-edition.ts';
import type { ReportSources } from '#lib/report/report-sources.ts';
import { sitePagesOf } from '../../disclosure/site-pages.ts';
import type { Store } from '../../store/open-store.ts';
import { currentProtocol, protocolOf } from '../../store/protocols.ts';
import type { EditionInRow } from '../show-editions.ts';

/** All that the reports of an edition are made from. */
export function reportSources(
	store: Store,
	{ edition, before }: Omit<EditionInRow, 'after'>,
	charts: Charts
): ReportSources {
	const { content, pages } = edition;
	const { all: sites, bySite } = sitePagesOf(pages);
	return {
		edition,
		weighed: weighEdition(edition, before),
		pages: { ...pages, sites, bySite },
		protocol: (protocolOf(store, content.protocol.version) ?? currentProtocol(store)).protocol,
		figures: editionFigures(content),
		charts: [...charts].map(([drawing, svg]) => ({ drawing, ...chartText(svg) }))
	};
}
