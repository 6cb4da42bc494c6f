import { sumOfSquares, type Influence } from './cluster-influence.ts';
import type { TestedInterval } from './interval.ts';
import { studentInterval } from './student-interval.ts';

/**
 * The interval and p of an estimate, from how far each cluster moves it: variance
 * G ÷ (G - 1) · Σ influence², and Student's t on G - 1, since it is clusters that vary.
 *
 * One cluster, or clusters none of which moves the estimate, tell nothing about chance.
 */
export function clusteredInterval(estimate: number, influence: Influence): TestedInterval | null {
	const clusters = influence.size;
	const squares = sumOfSquares(influence);
	if (clusters < 2 || squares === 0) return null;
	const variance = (clusters / (clusters - 1)) * squares;
	return studentInterval(estimate, Math.sqrt(variance), clusters - 1);
}
