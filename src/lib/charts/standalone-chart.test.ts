import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { light } from '#lib/colour/palette.ts';
import { standaloneChart } from './standalone-chart.ts';

const folder = new URL('snapshots/', import.meta.url);
const charts = readdirSync(folder)
	.filter((name) => name.endsWith('.svg'))
	.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

/** The halo of words, which is drawn before them. */
const HALO = /<g(?=[^>]* stroke="#ffffff")(?=[^>]* fill="none")(?=[^>]* aria-hidden="true")[^>]*>.*?<\/g>/s;

const chart = (marks: string) => `<svg class="chart" width="40" height="20" viewBox="0 0 40 20">${marks}</svg>`;

describe('a chart outside the page', () => {
	test.each(charts)('%s asks for no style sheet', (_, svg) => {
		const standalone = standaloneChart(svg);
		expect(standalone).not.toMatch(/var\(|currentColor| class=|<style| style=/);
		expect(standalone).toMatch(/^<svg[^>]* xmlns="http:\/\/www.w3.org\/2000\/svg"/);
		expect(standalone).toMatch(/<title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+<\/desc>/);
		// What it says is what it said, but for the halos.
		const words = (markup: string) => markup.replace(/<[^>]*>/g, '|');
		expect(words(standalone.replaceAll(new RegExp(HALO, 'gs'), ''))).toBe(words(svg));
	});

	test('has the colour of the place that a mark belongs to', () => {
		const marks = '<g class="site-316 lane"><path stroke="var(--site, #000)" /></g><path fill="var(--site, #000)" />';
		expect(standaloneChart(chart(marks))).toContain(`<path stroke="${light.holbaek}"`);
		expect(standaloneChart(chart(marks))).toContain(`<path fill="${light.other}"`);
	});

	test('stands on white, with its quieter writing quieter', () => {
		const standalone = standaloneChart(
			chart('<g class="unit"><text>kr.</text></g><path fill="var(--paper, #fefdfb)" />')
		);
		expect(standalone).toContain(`<g fill="${light.quiet}"><text>kr.</text></g>`);
		expect(standalone).toContain('<path fill="#ffffff"');
	});

	test('has the halo of its words behind all of them', () => {
		const marks = '<g paint-order="stroke" stroke="var(--paper, #fefdfb)" stroke-width="4"><text>før</text></g>';
		const standalone = standaloneChart(chart(marks));
		const [halo = ''] = HALO.exec(standalone) ?? [];
		expect(halo).toContain('<text>før</text>');
		expect(standalone).toContain(`${halo}<g><text>før</text></g>`);
		expect(standalone).not.toContain('paint-order');
	});

	test('knows every colour that it is drawn with', () => {
		expect(() => standaloneChart(chart('<path fill="var(--pink, #f0f)" />'))).toThrow('no colour is called pink');
	});
});
