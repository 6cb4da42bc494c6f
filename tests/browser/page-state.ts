import type { Page } from '@playwright/test';
import type { Language } from '#lib/i18n/languages.ts';
import type { Visitor } from './visitors.ts';

/** A page as somebody finds it at some moment. Everything that a page is checked for is checked of each. */
export interface PageState {
	/** The demonstration; a small real trial, most of which is hidden, with a draft waiting; or nothing delivered. */
	readonly on: 'seeded' | 'hidden' | 'empty';
	readonly as?: Visitor;
	/** Danish where nothing else is said. */
	readonly language?: Language;
	/** How to come there: an address, or what to do. */
	readonly at: string | ((page: Page) => Promise<unknown>);
	/** What the server answers with, where it is not 200. */
	readonly status?: number;
	/** Stands on the page, so that it is the state that is meant. */
	readonly says: string;
	/** Whether it stands alone, without the head that every page has: the server could not know more. */
	readonly isBare?: boolean;
	/** The most sheets of A4 that it may take. */
	readonly sheets: number;
	/** What the foot of every sheet says, where figures are shown. */
	readonly foot?: readonly string[];
}
