import type { Words } from '#lib/i18n/words.ts';
import type { Group } from '#lib/trial/code-lists.ts';
import type { DataQualityPage } from '#lib/trial/data-quality-page.ts';
import { ALL } from '#lib/trial/estimates.ts';
import type { FlowShown } from '#lib/trial/measure-page.ts';
import type { Figure, Released } from '#lib/trial/released.ts';
import type { Drawing } from './drawing.ts';
import { groupPanels, hasBars, panelBar, panelsDescription } from './group-panels.ts';
import { panelsChart, type PanelAxis, type PanelLink } from './panels-chart.ts';
import { roundTicks } from './round-ticks.ts';

/** The steps in the order in which families go through them: all, those who leave the figures, those who stay. */
const flowSteps = ['started', 'notYet', 'other', 'compared'] as const;
type FlowStep = (typeof flowSteps)[number];

export function flowKey(group: Group): string {
	return `flow-${group}`;
}

/**
 * From started to compared, site beside site on one scale for both groups. Those who are not compared yet, and
 * those who will not be, hang at the end of the bar of all, and what is left of it is compared.
 */
export function flowDrawing(
	page: Released<DataQualityPage>,
	group: Group,
	words: Words,
	notice: string | null
): readonly Drawing[] {
	const { dataQuality, measurePage, overview } = words.t;
	const flows = page.flow.filter((one) => one.scope !== ALL && one.group === group);
	const panels = groupPanels(page, group, words, (scope) =>
		flows.filter((one) => one.scope === scope).flatMap((one) => flowSteps.map((step) => one[step]))
	);
	const told = flows.filter(({ scope }) => panels.some((panel) => panel.scope === scope && panel.instead === null));
	const count = (value: number) => words.numbers.decimal(value, 0);
	const rows = flowSteps.map((step) => ({
		...{ label: step === 'notYet' ? dataQuality.flow.notYet : measurePage.trust[step], name: measurePage.trust[step] },
		bars: told.map((flow) => panelBar(flow.scope, flow[step], count, words, (families) => spanOf(flow, step, families)))
	}));
	if (!hasBars(rows)) return [];
	const look = { quiet: group === 'sammenligning', notice };
	return [
		{
			...{ key: flowKey(group), title: dataQuality.flow.title(overview.groups[group]) },
			description: panelsDescription(panels, rows, words),
			options: panelsChart(panels, rows, flowAxis(page, words), told.flatMap(linksOf), look)
		}
	];
}

/** One for both groups, so that they can be held against one another. */
function flowAxis({ flow }: Released<DataQualityPage>, words: Words): PanelAxis {
	const counts = flow
		.filter(({ scope }) => scope !== ALL)
		.flatMap((one) => flowSteps.map((step) => numberOf(one[step]) ?? 0));
	const most = Math.max(1, ...counts);
	const tickFormat = (value: number) => words.numbers.decimal(value, 0);
	return { most, ticks: roundTicks(most), unit: words.t.dataQuality.flow.axis, tickFormat };
}

/** Where a step hangs follows from counts that are shown; where it cannot be told, it begins at zero. */
function spanOf(flow: Released<FlowShown>, step: FlowStep, families: number): readonly [number, number] {
	const started = numberOf(flow.started);
	const compared = numberOf(flow.compared);
	if (step === 'notYet' && started !== null) return [started - families, started];
	if (step === 'other' && compared !== null) return [compared, compared + families];
	return [0, families];
}

function linksOf(flow: Released<FlowShown>): readonly PanelLink[] {
	const { scope } = flow;
	const started = numberOf(flow.notYet) === null ? null : numberOf(flow.started);
	const compared = numberOf(flow.other) === null ? null : numberOf(flow.compared);
	return [
		...(started === null ? [] : [{ scope, at: started, rows: [0, 1] as const }]),
		...(compared === null ? [] : [{ scope, at: compared, rows: [2, 3] as const }])
	];
}

function numberOf(figure: Released<Figure>): number | null {
	return figure.state === 'shown' ? figure.value : null;
}
