import { describe, test } from 'vitest';
import { elementModel } from '#lib/server/indicators/element-model.ts';
import { expectAgreement } from './agreement.ts';
import { referenceCases } from './reference-cases.ts';

interface Data {
	readonly before: number[];
	readonly after: number[];
	readonly site: string[];
	readonly element: number[];
}

// R: lm(after ~ 0 + element + site + before), sandwich::vcovHC(type = "HC3"); element-model.R beside this file.
describe.each(referenceCases<Data, object>('element_model'))('$id', ({ data, expected, rel_tol }) => {
	test('has the difference that the element makes at the same site and from the same level', () => {
		const pairs = data.before.map((before, at) => ({
			...{ before, after: data.after[at] ?? NaN },
			...{ hasElement: data.element[at] === 1, site: data.site[at] }
		}));
		const sites = [...Map.groupBy(pairs, ({ site }) => site).values()];
		expectAgreement({ n: pairs.length, ...elementModel(sites) }, expected, rel_tol);
	});
});
