import type { EditionFigure } from './edition-figures.ts';
import type { SourceOfView, WhyWaiting } from './edition.ts';
import type { FlowShown, Measure } from './measure-page.ts';
import type { MeasureWindows } from './protocol-windows.ts';
import type { PublicTable } from './public-tables.ts';
import type { Released } from './released.ts';
import type { View } from './views.ts';

/** A section of the R script, and the lines of the file that it stands on. */
export interface ScriptSection {
	/** `4.1` */
	readonly number: string;
	readonly title: string;
	readonly first: number;
	readonly last: number;
}

/** A figure, and the sections of the R script that compute it; none where R does not. */
export interface SourcedFigure extends EditionFigure {
	readonly inR: readonly ScriptSection[];
}

/** The figures of one municipality and group, the deliveries they are counted from, and where its families went. */
export interface SourcedPlace extends Pick<EditionFigure, 'scope' | 'group'> {
	/** Of all municipalities together those of each, and of both groups those of both. */
	readonly sources: readonly SourceOfView[];
	/** Of both groups one each. */
	readonly flow: readonly Released<FlowShown>[];
	readonly figures: readonly SourcedFigure[];
}

/** A view of a table: what it is made from. */
export interface SourcedView {
	readonly view: View;
	/** The measure that it is; null where it is another view. */
	readonly measure: Measure | null;
	/** By the protocol of the edition; null where no measure is told, or the version is not there any more. */
	readonly windows: MeasureWindows | null;
	readonly priceYear: number | null;
	readonly sources: readonly SourceOfView[];
	/** Why the view as a whole stands as it was; null where it does not. */
	readonly waits: WhyWaiting | null;
	/** The file of the product that computes it. */
	readonly computedIn: string;
	readonly inR: readonly ScriptSection[];
	readonly places: readonly SourcedPlace[];
}

/** Where the figures of one table come from. */
export interface FigureSource {
	readonly table: PublicTable;
	readonly views: readonly SourcedView[];
}
