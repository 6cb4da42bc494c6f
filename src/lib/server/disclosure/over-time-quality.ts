import type { CoverageShown, DataQualityPage, DropOutShown, ResponsesShown } from '#lib/trial/data-quality-page.ts';
import { ALL } from '#lib/trial/estimates.ts';
import { coverageQuantity, dropOutQuantity, responseQuantity } from '#lib/trial/quantities.ts';
import { ifShown } from './over-time-cells.ts';
import type { PlaceShown } from './place-shown.ts';

/** What the figures of the page of data quality are made of. Warnings are about rows, and no family is behind them. */
export function ofQuality({ coverage, responses, dropOut }: DataQualityPage): PlaceShown[] {
	return [...coverage.flatMap(ofCoverage), ...responses.flatMap(ofResponses), ...dropOut.flatMap(ofDropOut)];
}

/** The families that it is a share of are those in a step of the flow, which is a view of its own. */
function ofCoverage({ scope, group, tables }: CoverageShown): PlaceShown[] {
	return tables.flatMap(({ table, before, after }) =>
		[...ifShown(before, coverageQuantity(table, 'before')), ...ifShown(after, coverageQuantity(table, 'after'))].map(
			(quantity) => ({ view: 'quality:coverage' as const, scope, group, quantity })
		)
	);
}

function ofResponses({ scope, group, rounds }: ResponsesShown): PlaceShown[] {
	return rounds.flatMap(({ round, families, respondents }) =>
		[
			...ifShown(families, responseQuantity(round, 'families')),
			...ifShown(respondents, responseQuantity(round, 'respondents'), responseQuantity(round, 'asked'))
		].map((quantity) => ({ view: 'quality:responses' as const, scope, group, quantity }))
	);
}

function ofDropOut({ group, means }: DropOutShown): PlaceShown[] {
	return means.flatMap(({ mean, difference }) =>
		ifShown(difference, dropOutQuantity(mean, 'left'), dropOutQuantity(mean, 'stayed')).map((quantity) => ({
			...{ view: 'quality:drop-out' as const, scope: ALL, group, quantity }
		}))
	);
}
