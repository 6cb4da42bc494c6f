import { plot, type PlotOptions } from '@observablehq/plot';

/** What a reader who does not see the chart is told. */
export interface ChartText {
	/** Unique on the page: title and description are referred to by it. */
	readonly id: string;
	readonly title: string;
	readonly description: string;
}

/**
 * A chart as SVG text, drawn in any document (on the server: linkedom's).
 *
 * The page's security policy allows no style in markup, so Plot's own `<style>` goes and app.css has its
 * two rules. A group with an `aria-label` inside an image is noise to a screen reader: the svg alone is
 * the image, with title and description. Positions are rounded to a tenth: nobody can see more, and an
 * exact position would tell more decimals of a mean than the page does.
 */
export function renderChart(options: PlotOptions, text: ChartText, document: Document): string {
	const svg = plot({ ...options, document, className: 'chart' });
	svg.querySelector('style')?.remove();
	for (const group of svg.querySelectorAll('[aria-label]')) group.removeAttribute('aria-label');

	svg.setAttribute('role', 'img');
	svg.setAttribute('aria-labelledby', `${text.id}-title ${text.id}-description`);
	svg.prepend(
		labelled('title', `${text.id}-title`, text.title, document),
		labelled('desc', `${text.id}-description`, text.description, document)
	);
	for (const element of svg.querySelectorAll('*')) {
		for (const attribute of element.attributes) attribute.value = toTenths(attribute.value);
	}
	return svg.outerHTML;
}

function toTenths(attribute: string): string {
	return attribute.replace(/\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));
}

function labelled(name: 'title' | 'desc', id: string, content: string, document: Document): Element {
	const element = document.createElementNS('http://www.w3.org/2000/svg', name);
	element.setAttribute('id', id);
	element.textContent = content;
	return element;
}
