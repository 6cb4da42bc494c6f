import { createHash } from 'node:crypto';
import { targetGroups, type Group } from '#lib/trial/code-lists.ts';
import type { EditionContent, FiguresOf, MeasureFigures, ViewsInEdition } from '#lib/trial/edition.ts';
import { measuresInOrder, type Measure } from '#lib/trial/measure-page.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import type { ChangeFigures, Contributors, Uncertain } from '#lib/trial/overview.ts';
import type { Figure, Released } from '#lib/trial/released.ts';
import { supportKinds } from '#lib/trial/support-kinds.ts';
import {
	isOfMeasure,
	isOfQuality,
	isOfSites,
	isOfTargetGroups,
	views,
	type QualityView,
	type SiteView,
	type TargetGroupView,
	type View
} from '#lib/trial/views.ts';
import { openSealed } from '#lib/server/disclosure/seal-edition.ts';

/** Every number of the made-up edition is another, counted from 1, so that none can be taken for its neighbour. */
let last = 0;
const figure = (): Figure => ({ state: 'shown', value: (last += 1) });
const uncertain = (): Uncertain => ({ value: figure(), lower: figure(), upper: figure() });
const contributors = (): Contributors => ({ families: figure(), coverage: figure(), cases: figure() });
const changes = (): ChangeFigures => ({ ...contributors(), before: figure(), after: figure(), change: uncertain() });
const inEachGroup = <T>(make: () => T) =>
	['320', 'all'].flatMap((scope) =>
		(['indsats', 'sammenligning'] as const).map((group) => ({ scope, group, ...make() }))
	);

/** A view with everything that one can have: both groups, selected families, a curve. */
function measureFigures(measure: Measure): MeasureFigures {
	const scopes = ['320', 'all'];
	const bothGroups = <T>(make: () => T): Record<Group, T> => ({ indsats: make(), sammenligning: make() });
	const headline = headlineMeasures.find((one) => one === measure);
	const shares = () => ({ ...contributors(), after6Months: uncertain(), after12Months: uncertain() });
	return {
		series:
			measure === 'return-to-work'
				? { kind: 'share', measure, cells: scopes.map((scope) => ({ scope, ...bothGroups(shares) })) }
				: {
						kind: 'change',
						measure,
						cells: scopes.map((scope) => ({
							scope,
							...bothGroups(() => ({ plain: changes(), guarded: changes() }))
						}))
					},
		headlines: scopes.flatMap((scope) =>
			headline === undefined
				? []
				: [
						{
							...{ measure: headline, scope, basis: 'plain', verdict: 'undecided', isHeldBack: false },
							...{ ...contributors(), change: uncertain(), p: figure(), detectable: figure() },
							...{ matters: figure(), imbalance: figure() }
						} as const
					]
		),
		differences: scopes.map((scope) => ({ scope, plain: uncertain(), guarded: uncertain() })),
		expectedByChance: scopes.map((scope) => ({ scope, change: figure() })),
		robustness: (['plain', 'guarded'] as const).flatMap((basis) =>
			inEachGroup(() => ({
				...{ basis, change: figure(), p: figure() },
				...{ wilcoxonP: figure(), hodgesLehmann: figure() }
			}))
		),
		curves: (['before', 'after'] as const).map((window) => ({
			group: 'indsats',
			window,
			curve: {
				state: 'shown',
				points: [{ day: 30, share: 0.5, lower: null, upper: null }],
				atRisk: [{ day: 0, count: 20 }],
				lastDay: 180
			}
		}))
	};
}

const deliveries = [{ municipality: '320', cutoff: '2020-12-31', synthetic: true }];

function siteFigures(): { readonly [V in SiteView]: FiguresOf<V> } {
	const months = () => inEachGroup(() => ({ months: [-12, 0].map((month) => ({ month, value: figure() })) }));
	const part = <P>(name: P) => ({ part: name, before: figure(), after: figure(), change: uncertain() });
	const mounting = { state: 'shown', points: [{ month: 6, value: 1, lower: null, upper: null }] } as const;
	return {
		'months:cost': months(),
		'months:contact-points': months(),
		'months:self-support': months(),
		'cost:payers': inEachGroup(() => ({ parts: [part('kommune' as const), part('stat' as const)] })),
		'cost:groups': inEachGroup(() => ({ parts: [part('support' as const), part('without-trial' as const)] })),
		'cost:categories': inEachGroup(() => ({ parts: [part('misbrug' as const)] })),
		'follow-up:cost': inEachGroup(() => ({ cost: mounting, trial: { state: 'hidden' } as const })),
		'follow-up:contact-persons': inEachGroup(() => ({ contactPersons: figure() })),
		'carrying-out': [
			{
				...{ scope: '320', elements: [{ element: 'oneCoordinatedPlan', count: figure() }] },
				...{ withoutElement: figure(), daysToPlan: figure(), coordinatorInTime: figure() },
				...{ coordinators: figure(), plansHalfway: figure() }
			}
		],
		'case-mix': [
			{
				scope: '320',
				variables: (['adults', 'target-group:handicap'] as const).map((variable) => ({
					variable,
					difference: figure()
				}))
			}
		]
	};
}

function targetGroupFigures(): { readonly [V in TargetGroupView]: FiguresOf<V> } {
	const parted = (code: string) =>
		headlineMeasures.map((measure) => ({
			...{ measure, isSelectedOn: false },
			parts: [{ code, families: figure(), before: figure(), after: figure(), change: uncertain() }]
		}));
	return {
		tops: [{ measure: 'cost', tops: ([0.1, 0.5] as const).map((top) => ({ top, share: figure() })) }],
		chance: (['indsats', 'sammenligning'] as const).map((group) => ({
			...{ measure: 'contact-points', group, everybody: { earlier: figure(), later: figure() } },
			picked: { earlier: figure(), later: figure(), change: uncertain() }
		})),
		'parts:target-group': parted('handicap'),
		'parts:start': parted('2018-1'),
		elements: [
			{
				...{ measure: 'cost', element: 'sharedElectronicPlan', isSelectedOn: true },
				...{ with: figure(), without: figure(), difference: uncertain() }
			}
		]
	};
}

function qualityFigures(): { readonly [V in QualityView]: FiguresOf<V> } {
	return {
		'quality:coverage': inEachGroup(() => ({ tables: [{ table: 'ydelser', before: figure(), after: figure() }] })),
		'quality:responses': inEachGroup(() => ({
			rounds: [{ round: 'foer', families: figure(), respondents: figure() }]
		})),
		'quality:drop-out': [{ group: 'indsats', means: [{ mean: 'children', difference: figure() }] }],
		'quality:warnings': [{ municipality: '320', kinds: [{ code: 'family-without-element', count: figure() }] }]
	};
}

function figuresOf(view: View): FiguresOf<View> {
	if (isOfSites(view)) return siteFigures()[view];
	if (isOfTargetGroups(view)) return targetGroupFigures()[view];
	if (isOfQuality(view)) return qualityFigures()[view];
	if (isOfMeasure(view)) {
		const measure = measuresInOrder.find((one) => `measure:${one}` === view);
		if (measure) return measureFigures(measure);
	}
	if (view === 'flow')
		return inEachGroup(() => ({ started: figure(), compared: figure(), notYet: figure(), other: figure() }));
	if (view === 'start:target-groups')
		return inEachGroup(() => ({ counts: targetGroups.map(({ code }) => ({ code, count: figure() })) }));
	if (view === 'start:support')
		return inEachGroup(() => ({ counts: supportKinds.map((code) => ({ code, count: figure() })) }));
	return inEachGroup(() => ({ figure: figure() }));
}

/** The same made-up edition at every call, but for what a test changes in it. */
export function madeUpEdition(change: (views: ChangeableViews) => void = () => undefined): Released<EditionContent> {
	last = 0;
	const sources = deliveries.map((delivery) => ({ ...delivery, sha256: 'd', group: 'indsats', waits: null }));
	const held = Object.fromEntries(
		views.map((view) => [view, { sources, deliveries, priceYear: 2019, waits: null, figures: figuresOf(view) }])
	) as unknown as ViewsInEdition;
	change(held as ChangeableViews);
	const content: EditionContent = {
		...{ format: 1, kind: 'quarterly', before: null, protocol: { version: 1, sha256: 'p' }, code: '0.1.0' },
		deliveries: deliveries.map((delivery) => ({ ...delivery, sha256: 'd' })),
		scopes: ['320', 'all'],
		views: held
	};
	const text = JSON.stringify(content);
	return openSealed({ text, sha256: createHash('sha256').update(text).digest('hex') });
}

/** What is made up may be changed, unlike what stands in an edition. */
type ChangeableViews = Changeable<ViewsInEdition>;
type Changeable<T> = { -readonly [K in keyof T]: Changeable<T[K]> };
