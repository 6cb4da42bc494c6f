import type { EditionContent, FiguresOf } from '#lib/trial/edition.ts';
import type { Released } from '#lib/trial/released.ts';
import type { TargetGroupsPage } from '#lib/trial/target-groups-page.ts';
import type { TargetGroupView } from '#lib/trial/views.ts';

/** What a view shows of the page of target groups. */
export function targetGroupViewOf(page: Released<TargetGroupsPage>, view: TargetGroupView): FiguresOf<TargetGroupView> {
	switch (view) {
		case 'tops':
			return page.tops;
		case 'chance':
			return page.chance;
		case 'parts:target-group':
			return page.byTargetGroup;
		case 'parts:start':
			return page.byStart;
		case 'elements':
			return page.elements;
	}
}

/** The page put together again from its views. */
export function targetGroupsOf({ deliveries, views }: Released<EditionContent>): Released<TargetGroupsPage> {
	const page: TargetGroupsPage = {
		deliveries,
		priceYear: views['parts:target-group'].priceYear,
		tops: views.tops.figures,
		byTargetGroup: views['parts:target-group'].figures,
		byStart: views['parts:start'].figures,
		elements: views.elements.figures,
		chance: views.chance.figures
	};
	return page as Released<TargetGroupsPage>;
}
