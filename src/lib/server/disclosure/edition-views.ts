import type { EditionContent, FiguresOf, InEachGroup, MeasureFigures } from '#lib/trial/edition.ts';
import type { Measure, MeasurePage } from '#lib/trial/measure-page.ts';
import type { StatusShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { isOfQuality, isOfSites, isOfTargetGroups, type StartPart, type View } from '#lib/trial/views.ts';
import type { ReleasedPages } from './released-pages.ts';
import { qualityViewOf } from './quality-views.ts';
import { siteViewOf } from './site-views.ts';
import { targetGroupViewOf } from './target-group-views.ts';

/** What a view shows of the pages that the gate has made. */
export function figuresOf(pages: ReleasedPages, view: View): FiguresOf<View> {
	const { overview, measures, sites, targetGroups, dataQuality } = pages;
	if (isOfSites(view)) return siteViewOf(sites, view);
	if (isOfTargetGroups(view)) return targetGroupViewOf(targetGroups, view);
	if (isOfQuality(view)) return qualityViewOf(dataQuality, view);
	if (view === 'flow') return firstOf(measures).flow;
	if (view.startsWith('start:')) return startFigures(overview.status, view.slice('start:'.length) as StartPart);
	const page = measures.get(view.slice('measure:'.length) as Measure);
	if (!page) throw new RangeError(`no page for the view ${view}`);
	const { series, headlines, differences, expectedByChance, robustness, curves } = page;
	return { series, headlines, differences, expectedByChance, robustness, curves } satisfies MeasureFigures;
}

/** The flow of the families is the same on every measure's page. */
function firstOf(measures: ReleasedPages['measures']): Released<MeasurePage> {
	const [page] = measures.values();
	if (!page) throw new RangeError('pages without a measure');
	return page;
}

function startFigures(status: readonly StatusShown[], part: StartPart): FiguresOf<`start:${StartPart}`> {
	return status.map(({ scope, group, families, targetGroups, support, means }) => {
		if (part === 'target-groups') return { scope, group, counts: targetGroups };
		if (part === 'support') return { scope, group, counts: support };
		return { scope, group, figure: part === 'families' ? families : means[part] };
	}) as FiguresOf<`start:${StartPart}`>;
}

/** Status ved start put together again from its views. */
export function statusOf({ views }: EditionContent): readonly StatusShown[] {
	const figureIn = (view: `start:${Exclude<StartPart, 'target-groups' | 'support'>}`, row: Place) =>
		rowOf(views[view].figures, row)?.figure ?? { state: 'hidden' };
	return views['start:families'].figures.map(({ scope, group, figure }) => ({
		...{ scope, group, families: figure },
		targetGroups: rowOf(views['start:target-groups'].figures, { scope, group })?.counts ?? [],
		support: rowOf(views['start:support'].figures, { scope, group })?.counts ?? [],
		means: {
			adults: figureIn('start:adults', { scope, group }),
			children: figureIn('start:children', { scope, group }),
			contactPersons: figureIn('start:contactPersons', { scope, group }),
			contactUnits: figureIn('start:contactUnits', { scope, group }),
			plans: figureIn('start:plans', { scope, group }),
			serviceDays: figureIn('start:serviceDays', { scope, group }),
			cost: figureIn('start:cost', { scope, group }),
			satisfaction: figureIn('start:satisfaction', { scope, group })
		}
	}));
}

type Place = Pick<StatusShown, 'scope' | 'group'>;

function rowOf<T>(rows: InEachGroup<T>, { scope, group }: Place) {
	return rows.find((row) => row.scope === scope && row.group === group);
}
