import { expect, test } from 'vitest';
import { Equations } from './equations.ts';
import { possibleValues } from './possible-values.ts';

async function valuesOf(a: number, b: number, sum: number) {
	const equations = new Equations(1000);
	equations.count('a', a);
	equations.count('b', b);
	equations.count('a and b', sum, sum);
	equations.sum('a and b', ['a', 'b']);
	return [...((await possibleValues(equations, ['a'], 5)).get('a') ?? [])].toSorted((one, other) => one - other);
}

// By hand.
test.each([
	['two that add up to two are one and one', 1, 1, 2, [1]],
	['nobody may be hidden', 0, 0, 2, [0, 1, 2]],
	['of the other, eight are known elsewhere', 1, 8, 11, [1, 2, 3]]
])('%s', async (_, a, b, sum, values) => {
	expect(await valuesOf(a, b, sum)).toEqual(values);
});

test('five possible values are enough to stop', async () => {
	expect(await valuesOf(1, 1, 100)).toHaveLength(5);
});
