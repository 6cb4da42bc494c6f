import type { Page } from '@playwright/test';
import { sheetsOf, type Sheet } from '../../support/pdf.ts';

/** What a page must be on paper. */
export interface Paper {
	/** The most sheets that it may take. */
	readonly sheets: number;
	/** What stands on every sheet: the edition, and that the data are synthetic. */
	readonly foot: readonly string[];
}

/** What is wrong with a page when it is printed on A4. */
export async function wrongOnPaper(page: Page, { sheets: most, foot }: Paper): Promise<string[]> {
	await page.emulateMedia({ media: 'print' });
	// Readers print from wherever they are, and Chromium lays out differently from a window that is scrolled.
	await page.evaluate(() => {
		scrollTo(0, document.body.scrollHeight);
	});
	const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
	const found = [
		...(sheets.length > most ? [`${sheets.length} sheets where ${most} are enough`] : []),
		...sheets.flatMap((sheet, at) => wrongOnSheet(sheet, `${at + 1} / ${sheets.length}`, foot))
	];
	found.push(...(await wrongInPrint(page)));
	await page.emulateMedia({ media: 'screen' });
	return sheets.length === 0 ? ['nothing is printed'] : found;
}

function wrongOnSheet({ width, height, text }: Sheet, number: string, foot: readonly string[]): string[] {
	const isA4 = Math.abs(Math.min(width, height) - 595) < 1 && Math.abs(Math.max(width, height) - 842) < 1;
	const missing = [number, ...foot].filter((words) => !text.includes(words));
	return [
		...(isA4 ? [] : [`sheet ${number} is no A4`]),
		...missing.map((words) => `sheet ${number} does not say ${words}`)
	];
}

/** What only a screen needs is not printed; a chart is not cut in two: it stays whole, and a sheet has room for it. */
async function wrongInPrint(page: Page): Promise<string[]> {
	const before = page.viewportSize();
	const found: string[] = [];
	for (const sheet of await page.evaluate(kindsOfSheets)) {
		await page.setViewportSize({ width: Math.floor(sheet.width), height: Math.floor(sheet.height) });
		found.push(...(await page.evaluate(wrongOnKindOfSheet, sheet)));
	}
	if (before) await page.setViewportSize(before);
	return found;
}

/** A kind of sheet that the style sheet names, with the room that its margins leave, in pixels. */
interface SheetKind {
	/** Empty for the usual one. */
	readonly name: string;
	readonly width: number;
	readonly height: number;
}

/** Runs in the page: reads the kinds of sheets from its style sheets, which tell margins as `14mm 15mm 15mm`. */
function kindsOfSheets(): SheetKind[] {
	const pixels = (length: string) => (parseFloat(length) / 25.4) * 96;
	const sides = ['margin-top', 'margin-right', 'margin-bottom', 'margin-left'];
	const rules = [...document.styleSheets]
		.flatMap((sheet) => [...sheet.cssRules])
		.filter((rule) => rule instanceof CSSPageRule);
	const usual = rules.find(({ selectorText }) => selectorText === '')?.style;
	return rules.map(({ selectorText, style }) => {
		// What one kind does not say is as it usually is.
		const margins = sides.map((side) => style.getPropertyValue(side) || (usual?.getPropertyValue(side) ?? ''));
		if (!margins.every((margin) => /^[\d.]+mm$/.test(margin))) throw new Error('margins are not in millimetres');
		const [top = 0, right = 0, bottom = 0, left = 0] = margins.map(pixels);
		const isWide = style.getPropertyValue('size').includes('landscape');
		const [width = 0, height = 0] = (isWide ? ['297mm', '210mm'] : ['210mm', '297mm']).map(pixels);
		return { name: selectorText, width: width - left - right, height: height - top - bottom };
	});
}

/** Runs in the page, laid out as on one kind of sheet: what is wrong of all that is printed on it. */
function wrongOnKindOfSheet({ name, width, height }: SheetKind): string[] {
	const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
	const named = (element: Element) => element.outerHTML.slice(0, 120).replaceAll(/\s+/g, ' ');
	const kindOf = (element: Element | null): string => {
		if (element === null) return '';
		const own = getComputedStyle(element).getPropertyValue('page');
		return own === 'auto' ? kindOf(element.parentElement) : own;
	};
	const isWhole = (element: Element) =>
		// A picture is never cut for a break; a figure is its picture with the words about it.
		element.matches('svg') || getComputedStyle(element).breakInside === 'avoid';
	const printed = (of: string) =>
		[...document.querySelectorAll(of)].filter((element) => seen(element) && kindOf(element) === name);
	return [
		...printed('nav, .skip').map((element) => `printed: ${named(element)}`),
		...printed('figure, svg[role=img]')
			.filter((chart) => !isWhole(chart) || chart.getBoundingClientRect().height > height)
			.map((chart) => `may be cut by the end of a sheet: ${named(chart)}`),
		// Where it is much, Chromium makes every letter smaller; where it is little, the end of the line is lost.
		...new Set(
			printed('td, th, p, li, dd, h1, h2, h3, svg[role=img]')
				.filter((element) => element.getBoundingClientRect().right > Math.ceil(width) + 1)
				.map((element) => `wider than the sheet: ${named(element.closest('table')?.caption ?? element)}`)
		)
	];
}
