import { chartDocument } from './document.ts';

/** What somebody who does not see a chart is told by it: its title, and what it shows. */
export function chartText(svg: string): { readonly title: string; readonly description: string } {
	const holder = chartDocument.createElement('div');
	holder.innerHTML = svg;
	const said = (name: string) => holder.querySelector(name)?.textContent ?? '';
	return { title: said('title'), description: said('desc') };
}
