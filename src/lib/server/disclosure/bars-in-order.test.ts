import { expect, test } from 'vitest';
import { ALL } from '#lib/trial/estimates.ts';
import { barsInOrder } from './bars-in-order.ts';

const steps = barsInOrder({ scope: '370', group: 'indsats' }, ['316', '370', ALL]);
const named = steps.map(([bar]) => (bar ? `${bar.part} ${bar.place.group} ${bar.place.scope}` : ''));

// By the rules of disclosure: prefer hiding that keeps the headline cells.
test('parts of all and shares of rows go first, then counts at the start, then steps of the flow, then what stands beside a change, and the change last', () => {
	expect(named.slice(0, 16)).toEqual([
		'parts indsats all',
		'quality indsats 370',
		'target-groups indsats 370',
		'support indsats 370',
		'means-at-start indsats 370',
		'carried-out indsats 370',
		'flow-steps indsats 370',
		'risk-table indsats 370',
		'expected-by-chance indsats 370',
		'guarded indsats 370',
		'figures sammenligning 370',
		'families indsats 370',
		'compared indsats 370',
		'started indsats 370',
		'figures indsats 370',
		'everything indsats 370'
	]);
});

test('then come the other group of the place, all together, and the other places, each to the last figure', () => {
	expect(named.filter((name) => name.startsWith('everything'))).toEqual([
		'everything indsats 370',
		'everything sammenligning 370',
		'everything indsats all',
		'everything sammenligning all',
		'everything indsats 316',
		'everything sammenligning 316'
	]);
});
