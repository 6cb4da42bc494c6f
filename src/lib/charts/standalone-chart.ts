import { light, placeOfScope, type Palette } from '#lib/colour/palette.ts';
import { chartDocument } from './document.ts';

/** What a drawing stands on where it is no part of a page. */
const WHITE = '#ffffff';

/** Lines of writing that the style sheet makes quieter. */
const QUIET_WRITING = '.unit, .notice';

/**
 * A chart that stands by itself: in a file, in a PDF, in a document. On a page, classes and variables give it its
 * colours and its typeface; here each is written out, in the colours of paper. Its title and its description go along.
 */
export function standaloneChart(svg: string): string {
	const holder = chartDocument.createElement('div');
	holder.innerHTML = svg;
	const chart = holder.firstElementChild;
	if (!chart) throw new Error('no chart to take out of the page');
	for (const writing of chart.querySelectorAll(QUIET_WRITING)) writing.setAttribute('fill', 'var(--quiet)');
	for (const element of [chart, ...chart.querySelectorAll('*')]) writeOut(element);
	for (const writing of chart.querySelectorAll('[paint-order]')) drawHaloBefore(writing);
	for (const element of [chart, ...chart.querySelectorAll('[class]')]) element.removeAttribute('class');
	chart.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
	chart.setAttribute('font-family', "'Source Sans 3', 'Segoe UI', sans-serif");
	chart.setAttribute('font-size', '11');
	// Spaces hold labels apart, as `white-space: pre` does on the page.
	chart.setAttribute('xml:space', 'preserve');
	return chart.outerHTML;
}

/**
 * Words that stand on lines have a halo. In a browser it lies behind all of them; typst draws it letter by letter, so
 * that each bites into the one before. Drawn by itself, before the words, it is the same everywhere.
 */
function drawHaloBefore(writing: Element): void {
	const halo = writing.cloneNode(true) as Element;
	halo.setAttribute('fill', 'none');
	halo.setAttribute('aria-hidden', 'true');
	for (const name of ['paint-order', 'stroke', 'stroke-width', 'stroke-linejoin']) writing.removeAttribute(name);
	halo.removeAttribute('paint-order');
	writing.before(halo);
}

function writeOut(element: Element): void {
	const site = light[placeOf(element)];
	for (const attribute of element.attributes) {
		attribute.value = attribute.value
			.replace(/var\(--([a-z-]+)[^)]*\)/g, (_, name: string) => (name === 'site' ? site : colourNamed(name)))
			.replaceAll('currentColor', light.ink);
	}
}

/** The place that a mark belongs to, by the class of a group around it. */
function placeOf(element: Element): keyof Palette {
	const classes = element.closest('[class*="site-"]')?.getAttribute('class') ?? '';
	const scope = /(?:^| )site-(\w+)/.exec(classes)?.[1] ?? '';
	return placeOfScope[scope] ?? 'other';
}

function colourNamed(name: string): string {
	if (name === 'paper') return WHITE;
	if (!Object.hasOwn(light, name)) throw new Error(`no colour is called ${name}`);
	return light[name as keyof Palette];
}
