import type { Words } from '#lib/i18n/words.ts';
import type { Group } from '#lib/trial/code-lists.ts';
import type { DataQualityPage } from '#lib/trial/data-quality-page.ts';
import { ALL, type Scope } from '#lib/trial/estimates.ts';
import type { Figure, Released } from '#lib/trial/released.ts';
import type { Drawing } from './drawing.ts';
import { groupPanels, hasBars, panelBar, panelsDescription } from './group-panels.ts';
import { panelsChart } from './panels-chart.ts';

/** What is asked of every site: the same shares under the same name. */
export interface ShareRows<Shares> {
	readonly heading: string;
	readonly shares: readonly {
		readonly label: string;
		readonly figureOf: (shares: Shares) => Released<Figure> | undefined;
	}[];
}

interface SharesOfSite {
	readonly scope: Scope;
	readonly group: Group;
}

/** Which chart it is. */
interface ShareChart {
	readonly key: string;
	readonly title: string;
	readonly group: Group;
	/** Who has families in the group. */
	readonly page: Released<Pick<DataQualityPage, 'flow' | 'scopes'>>;
}

/** Shares of a group, site beside site from 0 to 100 %; none where there is no bar to draw. */
export function sharePanels<Shares extends SharesOfSite>(
	all: readonly Shares[],
	parts: readonly ShareRows<Shares>[],
	{ key, title, group, page }: ShareChart,
	words: Words,
	notice: string | null
): readonly Drawing[] {
	const { numbers, t } = words;
	const own = all.filter((one) => one.scope !== ALL && one.group === group);
	const everyShare = parts.flatMap(({ shares }) => shares);
	const panels = groupPanels(page, group, words, (scope) =>
		own.filter((one) => one.scope === scope).flatMap((one) => everyShare.flatMap(({ figureOf }) => figureOf(one) ?? []))
	);
	const told = own.filter(({ scope }) => panels.some((panel) => panel.scope === scope && panel.instead === null));
	const percent = (share: number) => numbers.percent(share);
	const rows = parts.flatMap(({ heading, shares }) => [
		{ label: heading, name: heading, bars: [] },
		...shares.map(({ label, figureOf }) => ({
			...{ label, name: `${heading}, ${label.toLowerCase()}` },
			bars: told.flatMap((one) => {
				const figure = figureOf(one);
				return figure ? [panelBar(one.scope, figure, percent, words)] : [];
			})
		}))
	]);
	if (!hasBars(rows)) return [];
	const tickFormat = (share: number) => numbers.decimal(share * 100, 0);
	const axis = { most: 1, ticks: [0, 0.5, 1], unit: t.dataQuality.panels.axis, tickFormat };
	const look = { quiet: group === 'sammenligning', notice };
	const description = panelsDescription(panels, rows, words);
	return [{ key, title, description, options: panelsChart(panels, rows, axis, [], look) }];
}
