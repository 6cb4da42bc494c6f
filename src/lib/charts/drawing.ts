import type { PlotOptions } from '@observablehq/plot';

/** A chart with what a reader who does not see it is told. */
export interface Drawing {
	readonly key: string;
	readonly title: string;
	readonly description: string;
	readonly options: PlotOptions;
}
