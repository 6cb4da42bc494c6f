import { createHash } from 'node:crypto';
import type { Charts } from '#lib/charts/drawn-once.ts';
import type { ReportDocument } from '#lib/report/document/report-document.ts';

/** A report with the drawings of its figures, as they were drawn for a page. */
export interface DrawnReport {
	readonly document: ReportDocument;
	readonly charts: Charts;
}

/** The text of it that is kept, and its SHA-256. */
export interface SealedReport {
	readonly content: string;
	readonly sha256: string;
}

/** Writes a report with just those drawings that it shows. */
export function sealReport({ document, charts }: DrawnReport): SealedReport {
	const figures = document.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'figure'));
	const drawings = [...new Set(figures.map(({ drawing }) => drawing))].map((drawing) => {
		const svg = charts.get(drawing);
		if (svg === undefined) throw new Error(`a report shows ${drawing}, which the edition has not`);
		return [drawing, svg] as const;
	});
	const content = JSON.stringify({ document, drawings });
	return { content, sha256: hashOf(content) };
}

/** Reads it again. Throws where it is not the text that was kept: then nothing of it is shown. */
export function openReport({ content, sha256 }: SealedReport): DrawnReport {
	if (hashOf(content) !== sha256) throw new Error('a report differs from what was kept');
	const { document, drawings } = JSON.parse(content) as {
		readonly document: ReportDocument;
		readonly drawings: readonly (readonly [string, string])[];
	};
	return { document, charts: new Map(drawings) };
}

function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
