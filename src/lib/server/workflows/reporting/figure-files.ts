import { figureFileName } from '#lib/report/document/figure-file-name.ts';
import type { Picture } from '#lib/report/document/picture.ts';
import type { WordedFigure, WordedReport } from '#lib/report/document/worded-report.ts';

/** A file that goes along with a report. */
export interface NamedFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** Each figure of a report as a drawing, as pixels, and as the text that is said where it is not seen. */
export function figureFiles(
	report: WordedReport,
	drawings: ReadonlyMap<string, string>,
	pictures: ReadonlyMap<string, Picture>
): readonly NamedFile[] {
	const figures = report.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'figure'));
	return figures.flatMap((figure) => {
		const name = figureFileName(figure.caption);
		const svg = drawings.get(figure.drawing) ?? '';
		return [
			{ name: `${name}.svg`, bytes: Buffer.from(svg) },
			{ name: `${name}.png`, bytes: pictures.get(figure.drawing)?.png ?? Buffer.alloc(0) },
			{ name: `${name}.txt`, bytes: Buffer.from(textOf(figure, report)) }
		];
	});
}

function textOf({ caption, description }: WordedFigure, { synthetic, edition, cutoffs }: WordedReport): string {
	const notice = synthetic ? [synthetic.notice] : [];
	const lines = [`${caption.label} ${caption.number}. ${caption.text}`, description, ...notice, edition, cutoffs];
	return `${lines.join('\n')}\n`;
}
