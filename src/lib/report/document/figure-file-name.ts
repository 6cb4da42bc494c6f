import type { Caption } from './worded-report.ts';

/** `figur-01`: the name of a figure's files, without its end. */
export function figureFileName({ label, number }: Pick<Caption, 'label' | 'number'>): string {
	return `${label.toLowerCase()}-${String(number).padStart(2, '0')}`;
}
