import type { Page } from '@playwright/test';

/** More than any page has: who comes this far is walking in a circle. */
const FAR = 2000;

/**
 * What is wrong with a page for whoever has only a keyboard, who walks it from the address bar to its end. The skip
 * link is the first stop and leads to the content; every other thing that can be used is a stop, one after the other as
 * they stand on the page, and shows that it is the one; what can be opened is opened with Enter and closed with the
 * space bar. Leaves everything open, so that a check that comes after sees all of the page.
 */
export async function barriersOnKeyboardWalk(page: Page, hasHead: boolean): Promise<string[]> {
	const found: string[] = [];
	await page.evaluate(notice);
	for (let stops = 0; stops < FAR; stops += 1) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(() => window.nextStop());
		found.push(...stop.wrong);
		if (stop.isEnd) return hasHead ? [...found, ...(await skipLink(page))] : found;
		if (stop.isSummary) found.push(...(await openedAndClosed(page)));
	}
	return [...found, 'the walk has no end'];
}

/** What is wrong with the way past the head of the page: the link that the walk came to first. */
async function skipLink(page: Page): Promise<string[]> {
	const isFirst = await page.evaluate(() => window.firstStop?.matches('a.skip') === true);
	await page.locator('a.skip').focus();
	await page.keyboard.press('Enter');
	const isThere = await page.evaluate(() => document.activeElement?.matches('main') === true);
	return [
		...(isFirst ? [] : ['the first stop is no skip link']),
		...(isThere ? [] : ['the skip link does not lead to the content'])
	];
}

async function openedAndClosed(page: Page): Promise<string[]> {
	const isOpen = () => page.evaluate(() => document.activeElement?.closest('details')?.open === true);
	const found: string[] = [];
	const begun = await isOpen();
	let before = begun;
	for (const key of ['Enter', 'Space']) {
		await page.keyboard.press(key);
		const after = await isOpen();
		if (after === before) found.push(`${key} neither opens nor closes what can be opened`);
		before = after;
	}
	if (!begun) await page.keyboard.press('Enter');
	return found;
}

interface Stop {
	readonly wrong: readonly string[];
	readonly isSummary: boolean;
	/** Whether the walk has left the page, or come round to its beginning. */
	readonly isEnd: boolean;
}

declare global {
	interface Window {
		/** What is wrong with the place that the walk has come to. */
		nextStop: () => Stop;
		/** Where the walk came to first. */
		firstStop: Element | null;
	}
}

/** Runs in the page: begins a walk from its beginning, and notices what comes. */
function notice(): void {
	const usable = 'a[href], button, input, select, textarea, summary, [tabindex]';
	const isStop = (element: HTMLElement) =>
		element.tabIndex >= 0 &&
		!element.matches(':disabled, [type=hidden]') &&
		element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) &&
		// Of radio buttons with one name the walk stops at one.
		(!element.matches('[type=radio]') || element.matches(':checked'));
	const stops = () => [...document.querySelectorAll<HTMLElement>(usable)].filter(isStop);
	const named = (element: Element) => element.outerHTML.slice(0, 120).replaceAll(/\s+/g, ' ');
	/** Wholly above what came before and not in a column to the right of it, or beside it on its left. */
	const isBackwards = (from: DOMRect, to: DOMRect) =>
		(to.bottom <= from.top && to.left < from.right) ||
		(to.right <= from.left && to.top < from.bottom && from.top < to.bottom);
	const isShown = (element: HTMLElement) => {
		const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
		return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && !/, 0\)$/.test(outlineColor);
	};
	(document.activeElement as HTMLElement | null)?.blur();
	getSelection()?.collapse(document.body, 0);
	let last: HTMLElement | null = null;
	window.firstStop = null;
	window.nextStop = () => {
		const at = document.activeElement;
		const all = stops();
		const wanted = all[last === null ? 0 : all.indexOf(last) + 1];
		if (!(at instanceof HTMLElement) || at === document.body || (at === window.firstStop && last !== null)) {
			return { wrong: wanted ? [`never reached: ${named(wanted)}`] : [], isSummary: false, isEnd: true };
		}
		// Day, month, year and the calendar are stops within one field.
		if (at === last && at.matches('[type=date]')) return { wrong: [], isSummary: false, isEnd: false };
		const from = last?.matches('.skip') === false ? last.getBoundingClientRect() : null;
		const wrong = [
			...(at === wanted ? [] : [`${named(at)} is reached where ${wanted ? named(wanted) : 'nothing'} stands`]),
			...(isShown(at) ? [] : [`focus is not seen: ${named(at)}`]),
			...(from && isBackwards(from, at.getBoundingClientRect()) ? [`the walk turns back: ${named(at)}`] : [])
		];
		window.firstStop ??= at;
		last = at;
		return { wrong, isSummary: at.matches('summary'), isEnd: false };
	};
}
