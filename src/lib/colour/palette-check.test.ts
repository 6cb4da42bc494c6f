import { describe, expect, test } from 'vitest';
import { checkContrasts, checkPairs } from './palette-check.ts';
import { dark, light, type Palette } from './palette.ts';

describe.each([
	['light', light],
	['dark', dark]
] as const)('the %s palette', (_, palette) => {
	test.each(checkContrasts(palette).map((checked) => [`${checked.name} on ${checked.on}`, checked] as const))(
		'%s has the contrast that WCAG 2.2 asks for',
		(_name, { ratio, required }) => {
			expect(ratio).toBeGreaterThanOrEqual(required);
		}
	);

	test.each(checkPairs(palette).map((checked) => [checked.pair.join(' and '), checked] as const))(
		'%s stand apart for everybody',
		(_name, { distances }) => {
			const tooNear = distances.filter(({ distance, required }) => required !== null && distance < required);
			expect(tooNear).toEqual([]);
		}
	);
});

test('an orange and a teal that are alike in grey are found out', () => {
	const palette: Palette = { ...light, holbaek: '#b0561a', naestved: '#2f9187' };
	const pair = checkPairs(palette).find(({ pair: [one, other] }) => one === 'holbaek' && other === 'naestved');
	const grey = pair?.distances.find(({ vision }) => vision === 'grey');
	expect(grey?.distance).toBeLessThan(grey?.required ?? 0);
});

test('quiet text that is too light is found out', () => {
	const found = checkContrasts({ ...light, quiet: '#8d8a84' }).filter(({ ratio, required }) => ratio < required);
	expect(found.map(({ name, on }) => [name, on])).toEqual([
		['quiet', 'paper'],
		['quiet', 'notice']
	]);
});
