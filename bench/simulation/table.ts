/** What a test at 5 % may reach by bad luck: two standard errors of the simulation above it. */
export function errorBar(trials: number): number {
	return 0.05 + 2 * Math.sqrt((0.05 * 0.95) / trials);
}

/** `4.3 %`. */
export function percent(share: number): string {
	return Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`;
}

/** A Markdown table; the first column is text, the others numbers. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	const rule = header.map((_, column) => (column === 0 ? '---' : '---:'));
	return [header, rule, ...rows].map(line).join('\n');
}

export const brokenMark = (isBroken: boolean): string => (isBroken ? '**broken**' : 'held');
