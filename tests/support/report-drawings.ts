import { readFileSync } from 'node:fs';
import { standaloneChart } from '#lib/charts/standalone-chart.ts';

const forest = readFileSync(new URL('../../src/lib/charts/snapshots/forest.svg', import.meta.url), 'utf8');

/** The drawings of the report that has every block, as a page has them. */
export const pageDrawings: ReadonlyMap<string, string> = new Map([['forest', forest]]);

/** The same as they stand by themselves. */
export const drawings: ReadonlyMap<string, string> = new Map([['forest', standaloneChart(forest)]]);
