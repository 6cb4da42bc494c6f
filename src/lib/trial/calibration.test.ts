import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { calibration, idleWorldCodes, type IdleWorldCode } from './calibration.ts';

const validation = readFileSync(fileURLToPath(new URL('../../../docs/validation.md', import.meta.url)), 'utf8');

/** The worlds by the names that the page gives them. */
const names: Record<IdleWorldCode, string> = {
	quiet: 'quiet',
	'common-trend': 'common trend',
	'worst-moment': 'referred at the worst moment',
	'worse-of-two': 'referred at the worse of two moments',
	screened: 'screened in rounds'
};

/** The rows of the table that starts with these columns, each by its column's name. */
function tableRows(...columns: readonly string[]): Record<string, string>[] {
	const cells = (line: string): string[] =>
		line
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.trim());
	const lines = validation.split('\n');
	const start = lines.findIndex((line) => columns.every((column, place) => cells(line)[place] === column));
	const header = cells(lines[start] ?? '');
	const end = lines.findIndex((line, place) => place > start && !line.startsWith('|'));
	return lines
		.slice(start + 2, end)
		.map((line) => Object.fromEntries(cells(line).map((cell, place) => [header[place] ?? '', cell])));
}

const told = tableRows('world', "Holm's family");
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

// The authority: docs/validation.md, section 2, as `npm run calibrate` printed it.
describe('the calibrated shares are those of the table in docs/validation.md', () => {
	test('all of its worlds, and no other', () => {
		expect([...new Set(told.map(({ world }) => world))]).toEqual(idleWorldCodes.map((code) => names[code]));
		expect(calibration.worlds.map(({ world }) => world)).toEqual(idleWorldCodes);
	});

	test.each(calibration.worlds)('$world', ({ world, definite, possible, fieldsSaying }) => {
		const row = (family: string) =>
			told.find((one) => one['world'] === names[world] && one["Holm's family"] === `indsats, ${family}`);
		for (const [family, part] of [
			['sites × measures', 'sites'],
			['all', 'all'],
			['the whole page', 'page']
		] as const) {
			expect(row(family)).toMatchObject({ definite: percent(definite[part]), possible: percent(possible[part]) });
		}
		expect(row('sites × measures')).toMatchObject({ 'of 15 fields': fieldsSaying.toFixed(2) });
	});

	test('the bar, which every one of Holm’s families holds', () => {
		const barred = told.filter(({ bar }) => bar !== '');
		expect(barred).toHaveLength(4 * idleWorldCodes.length);
		for (const row of barred) expect(row).toMatchObject({ bar: 'held', 'at most': percent(calibration.atMost) });
		const { trials, atMost } = calibration;
		expect(atMost).toBeCloseTo(0.05 + 2 * Math.sqrt((0.05 * 0.95) / trials), 3);
	});

	test('the run', () => {
		const { date, seed, trials } = calibration;
		expect(validation).toContain(`${date}, seed ${String(seed)}.`);
		expect(validation).toContain(`\`npm run calibrate ${String(trials)} ${date}\``);
		expect(validation).toContain(`${String(trials)} trials a world`);
	});
});
