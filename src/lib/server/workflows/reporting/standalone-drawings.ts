import { standaloneChart } from '#lib/charts/standalone-chart.ts';

/** The drawings of a report's figures as they can stand in a file, without the style sheet of the pages. */
export function standaloneDrawings(ofPages: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
	return new Map([...ofPages].map(([key, svg]) => [key, standaloneChart(svg)]));
}
