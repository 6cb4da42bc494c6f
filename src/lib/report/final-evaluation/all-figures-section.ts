import { HIDDEN, type ReportCell, type ReportSection, type ReportTable } from '#lib/report/document/report-document.ts';
import type { ReportSources } from '#lib/report/report-sources.ts';
import { valueText } from '#lib/i18n/edition-value-text.ts';
import { figureName } from '#lib/i18n/figure-name.ts';
import { placeName } from '#lib/i18n/place-name.ts';
import { viewName } from '#lib/i18n/view-name.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { EditionFigure } from '#lib/trial/edition-figures.ts';
import type { Scope } from '#lib/trial/estimates.ts';

/** Everything that the edition shows: a table a view, a row a figure, a column a place. */
export function allFiguresSection(words: Words, { figures, edition }: ReportSources): ReportSection {
	const { all } = words.t.finalEvaluation;
	const tables = [...Map.groupBy(figures, ({ view }) => view)].map(([view, ofView]) => {
		return { kind: 'table', ...tableOf(words, viewName(words, view), edition.content.scopes, ofView) } as const;
	});
	return { heading: all.heading, blocks: [{ kind: 'paragraph', text: all.reading }, ...tables] };
}

function tableOf(
	words: Words,
	caption: string,
	scopes: readonly Scope[],
	figures: readonly EditionFigure[]
): ReportTable {
	const places = scopes.filter((scope) => figures.some((figure) => figure.scope === scope));
	const rows = [...Map.groupBy(figures, (figure) => rowName(words, figure))].map(([name, ofRow]) => [
		name,
		...places.map((place) =>
			cellOf(
				words,
				ofRow.find(({ scope }) => scope === place)
			)
		)
	]);
	return {
		caption,
		columns: [
			{ heading: words.t.finalEvaluation.all.figure, align: 'left' },
			...places.map((place) => ({ heading: placeName(words, place), align: 'right' }) as const)
		],
		rows
	};
}

function rowName(words: Words, { group, value, ...place }: EditionFigure): string {
	const name = figureName(words, { ...place, group, field: value.field });
	return group === null ? name : `${name}, ${words.t.overview.groups[group].toLowerCase()}`;
}

function cellOf(words: Words, figure: EditionFigure | undefined): ReportCell {
	if (!figure) return '–';
	const { value } = figure;
	const isHidden =
		(value.kind === 'number' && value.figure.state === 'hidden') ||
		(value.kind === 'curve' && value.curve.state === 'hidden') ||
		(value.kind === 'verdict' && value.verdict === 'hidden');
	return isHidden ? HIDDEN : valueText(words, figure, value);
}
