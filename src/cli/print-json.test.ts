import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printJson } from './print-json.ts';

test('what is printed piece by piece is what JSON would print at once, line breaks and all', () => {
	const record = fc.dictionary(fc.string(), fc.jsonValue());
	const object = fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), fc.array(record), fc.constant(undefined)));
	const many = Array.from({ length: 2001 }, (_, number) => ({ number }));
	fc.assert(
		fc.property(object, (given) => {
			for (const whole of [given, { ...given, many }]) {
				let printed = '';
				printJson(whole, (lines) => (printed += `${lines}\n`));
				expect(printed).toBe(`${JSON.stringify(whole, null, 1)}\n`);
			}
		})
	);
});
