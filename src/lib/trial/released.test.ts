import { expect, test } from 'vitest';
import type { Figure, Released } from './released.ts';

interface Page {
	readonly cell: { readonly figure: Figure };
}

// The claim is the compiler's: where one of these compiled, the type check would fail on its unused comment.
test('nothing is a released value but what the gate made', () => {
	// @ts-expect-error -- a number that has passed no gate
	const number: Released<number> = 3;
	// @ts-expect-error -- a figure that has passed no gate
	const figure: Released<Figure> = { state: 'shown', value: 3 };
	// @ts-expect-error -- a page that has passed no gate
	const page: Released<Page> = { cell: { figure: { state: 'shown', value: 3 } } };
	expect([number, figure, page]).toHaveLength(3);
});
