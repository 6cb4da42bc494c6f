import { placeName } from '#lib/i18n/place-name.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Group } from '#lib/trial/code-lists.ts';
import type { DataQualityPage } from '#lib/trial/data-quality-page.ts';
import { ALL, type Scope } from '#lib/trial/estimates.ts';
import type { Figure, Released } from '#lib/trial/released.ts';
import { insteadOf } from './forest-places.ts';
import type { Panel, PanelBar, PanelRow } from './panels-chart.ts';

type Flow = Released<Pick<DataQualityPage, 'flow' | 'scopes'>>;

/**
 * A panel for each site in its order. Where the site has no families in the group, or nothing but one and the same
 * reason to give, it is said once across the panel and not in every row.
 */
export function groupPanels(
	{ flow, scopes }: Flow,
	group: Group,
	words: Words,
	figuresOf: (scope: Scope) => readonly Released<Figure>[]
): readonly Panel[] {
	const sites = scopes.filter((scope) => scope !== ALL);
	return sites.map((scope) => {
		const started = flow.find((one) => one.scope === scope && one.group === group)?.started;
		const isNobody = started === undefined || started.state === 'not-estimable';
		const instead = isNobody ? insteadOfNobody(started, words) : insteadOfAll(figuresOf(scope), words);
		return { scope, name: placeName(words, scope), instead };
	});
}

function insteadOfNobody(started: Released<Figure> | undefined, words: Words): string {
	return started ? insteadOf(started, words) : words.t.figure.reasons['no-families'];
}

function insteadOfAll(figures: readonly Released<Figure>[], words: Words): string | null {
	const said = new Set(figures.map((figure) => insteadOf(figure, words)));
	const [only = ''] = said;
	return said.size === 1 && only !== '' ? only : null;
}

/** A figure as a bar from zero, or at a span of its own; where it is not shown, what is said instead. */
export function panelBar(
	scope: Scope,
	figure: Released<Figure>,
	format: (value: number) => string,
	words: Words,
	spanOf: (value: number) => readonly [number, number] = (value) => [0, value]
): PanelBar {
	if (figure.state !== 'shown')
		return { scope, span: null, said: saidInBar(figure, words), told: insteadOf(figure, words) };
	const said = format(figure.value);
	return { scope, span: spanOf(figure.value), said, told: said };
}

function saidInBar(figure: Exclude<Released<Figure>, { readonly state: 'shown' }>, { t }: Words): string {
	const { short } = t.dataQuality.panels;
	if (figure.state === 'hidden') return short.hidden;
	return figure.reason === 'not-delivered' || figure.reason === 'nobody-asked' ? short[figure.reason] : short.other;
}

/** The chart in words, place by place: every number, and then what has none, each reason once. */
export function panelsDescription(panels: readonly Panel[], rows: readonly PanelRow[], { t }: Words): string {
	const { described, place } = t.dataQuality.panels;
	return panels
		.map(({ scope, name, instead }) => {
			if (instead !== null) return place(name, `${instead}.`);
			const own = rows.flatMap((row) =>
				row.bars.filter((bar) => bar.scope === scope).map((bar) => ({ row: row.name, ...bar }))
			);
			const shown = own.filter(({ span }) => span !== null).map(({ row, told }) => described(row, told));
			const silent = Map.groupBy(
				own.filter(({ span }) => span === null),
				({ told }) => told
			);
			const reasons = [...silent].map(([told, bars]) => described(bars.map(({ row }) => row).join('; '), told));
			return place(name, [...shown, ...reasons].join(' '));
		})
		.join(' ');
}

/** Whether there is a bar to look at: a chart of nothing but words is a sentence. */
export function hasBars(rows: readonly PanelRow[]): boolean {
	return rows.some(({ bars }) => bars.some(({ span }) => span !== null));
}
