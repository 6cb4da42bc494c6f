import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** One number that the script made: which record of the estimates it belongs to, and which field. */
export interface FigureInR {
	readonly array: string;
	readonly measure: string;
	/** A municipality's code, `all`, or two codes that are compared. */
	readonly scope: string;
	readonly group: string;
	readonly field: string;
	readonly value: number;
}

/** What the script made, and the seconds of each of its runs. */
export interface HeadlineInR {
	readonly starting: number;
	readonly reading: readonly number[];
	readonly figures: readonly number[];
	readonly hasSurvival: boolean;
	readonly figuresMade: readonly FigureInR[];
}

/** Runs headline.R over the deliveries' folders; null where there is no `Rscript` on this machine. */
export function headlineInR(deliveries: readonly string[]): HeadlineInR | null {
	const script = fileURLToPath(new URL('headline.R', import.meta.url));
	const begun = performance.now();
	const { error, status, stdout, stderr } = spawnSync('Rscript', [script, ...deliveries], { encoding: 'utf8' });
	const whole = (performance.now() - begun) / 1000;
	if (error && 'code' in error && error.code === 'ENOENT') return null;
	if (error) throw error;
	if (status !== 0) throw new Error(stderr);

	const lines = stdout
		.trim()
		.split('\n')
		.map((line) => line.split('\t'));
	const figures = lines.map(([array = '', measure = '', scope = '', group = '', field = '', value = '']) => {
		return { array, measure, scope, group, field, value: Number(value) };
	});
	const secondsOf = (stage: string) =>
		figures.filter(({ array, measure }) => array === 'seconds' && measure === stage).map(({ value }) => value);
	const [reading, working] = [secondsOf('reading'), secondsOf('figures')];
	return {
		starting: [...reading, ...working].reduce((rest, seconds) => rest - seconds, whole),
		reading,
		figures: working,
		hasSurvival: figures.some(({ array, measure }) => array === 'survival' && measure === 'installed'),
		figuresMade: figures.filter(({ field }) => field !== '')
	};
}
