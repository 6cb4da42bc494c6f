import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dark, light, type Palette } from './palette.ts';

const folder = new URL('../../styles/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');
const tokens = read('tokens.css');
const others = readdirSync(folder).filter((name) => name.endsWith('.css') && name !== 'tokens.css');

/** The colours that a part of the style sheet names, as the palette has them. */
function coloursIn(css: string): Map<string, string> {
	return new Map([...css.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]));
}

test.each([
	['light', light, 0],
	['dark', dark, 1]
] as const)('the tokens of the style sheet are the %s palette', (_, palette: Palette, part) => {
	expect(coloursIn(tokens.split('@media')[part] ?? '')).toEqual(new Map(Object.entries(palette)));
});

describe.each(others)('%s', (name) => {
	const css = read(name);

	test('names no colour of its own', () => {
		expect(css.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lab|lch)a?\(/gi) ?? []).toEqual([]);
	});

	test('takes its sizes of letters from the scale, or from what stands around', () => {
		const sizes = [...css.matchAll(/font-size:\s*([^;]+);/g)].map(([, size = '']) => size);
		// Points are for paper, and pixels for letters inside a chart.
		expect(sizes.filter((size) => !/^(var\(--text-[a-z]+\)|[\d.]+(em|pt|px)|inherit)$/.test(size))).toEqual([]);
	});

	test('uses no token that there is not', () => {
		const used = [...css.matchAll(/var\(--((?:text|space)-[a-z]+|measure|mono)\)/g)].map(([, token]) => token);
		expect(used.filter((token) => !tokens.includes(`--${token}:`))).toEqual([]);
	});
});
