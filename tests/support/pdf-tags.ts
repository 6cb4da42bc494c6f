import { getDocument, VerbosityLevel, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A part of a document as those are told who do not see it: what it is, what stands for it, and what is in it. */
export interface Tag {
	/** `H1`, `P`, `TD` … as PDF names them (ISO 32000-1, 14.8.4). */
	readonly role: string;
	/** The alternative text; null where it has none. */
	readonly alt: string | null;
	readonly inside: readonly (Tag | string)[];
}

/** What a PDF says of itself, and its parts sheet by sheet. */
export interface TaggedPdf {
	readonly isTagged: boolean;
	readonly language: string | null;
	readonly title: string | null;
	/** Whether a reader shows the title rather than the name of the file. */
	readonly showsTitle: boolean;
	/** The bookmarks, each before those below it. */
	readonly bookmarks: readonly string[];
	readonly sheets: readonly Tag[];
	/** What is written outside of every part, and not said to be decoration either. */
	readonly untagged: readonly string[];
}

type Element = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;
type Bookmark = { readonly title: string; readonly items: readonly Bookmark[] };

/** The parts of a PDF. Throws where a sheet has none. */
export async function tagsOf(pdf: Uint8Array): Promise<TaggedPdf> {
	// The reader takes the bytes that it is given for its own.
	const loading = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS });
	try {
		const document = await loading.promise;
		const about = (await document.getMetadata()).info as Readonly<Record<string, unknown>>;
		const marks = await document.getMarkInfo();
		const preferences = await document.getViewerPreferences();
		const outline = (await document.getOutline()) as readonly Bookmark[];
		const untagged: string[] = [];
		const sheets: Tag[] = [];
		for (let number = 1; number <= document.numPages; number += 1) {
			const page = await document.getPage(number);
			const { parts, outside } = await writtenIn(page);
			untagged.push(...outside);
			sheets.push(tagOf(await page.getStructTree(), parts));
		}
		return {
			isTagged: settingOf(marks, 'Marked'),
			language: textOf(about['Language']),
			title: textOf(about['Title']),
			showsTitle: settingOf(preferences, 'DisplayDocTitle'),
			bookmarks: outline.flatMap(bookmarksOf),
			...{ sheets, untagged }
		};
	} finally {
		await loading.destroy();
	}
}

/** Every part, each before those inside it. */
export function everyTag(tag: Tag): readonly Tag[] {
	return [tag, ...tag.inside.flatMap((one) => (typeof one === 'string' ? [] : everyTag(one)))];
}

/** What is said in a part, without what is said in those that are left out. */
export function textIn(tag: Tag, leftOut: readonly string[] = []): string {
	if (leftOut.includes(tag.role)) return '';
	return tag.inside.map((one) => (typeof one === 'string' ? one : textIn(one, leftOut))).join(' ');
}

/** Of a table or list that goes on over several sheets, each sheet names every part: those of other sheets are left out. */
function tagOf(element: Element, parts: ReadonlyMap<string, string>): Tag {
	const inside = element.children.flatMap((child): readonly (Tag | string)[] => {
		if ('children' in child) {
			const tag = tagOf(child, parts);
			return tag.inside.length === 0 && tag.alt === null ? [] : [tag];
		}
		const text = child.type === 'content' ? parts.get(child.id) : undefined;
		return text === undefined ? [] : [text];
	});
	const alt = 'alt' in element && typeof element.alt === 'string' ? element.alt : null;
	return { role: element.role, alt, inside };
}

/** What is written on a sheet, by the number of the part that it is in. */
async function writtenIn(page: PDFPageProxy) {
	const { items } = await page.getTextContent({ includeMarkedContent: true });
	const parts = new Map<string, string>();
	const outside: string[] = [];
	const open: { readonly id: string | undefined; readonly isDecoration: boolean }[] = [];
	for (const item of items) {
		if ('str' in item) {
			const id = open.findLast((one) => one.id !== undefined)?.id;
			if (id !== undefined) parts.set(id, `${parts.get(id) ?? ''}${item.str}`);
			else if (!open.some(({ isDecoration }) => isDecoration) && item.str.trim() !== '') outside.push(item.str);
		} else if (item.type === 'endMarkedContent') open.pop();
		else open.push({ id: item.id, isDecoration: 'tag' in item && item.tag === 'Artifact' });
	}
	return { parts, outside };
}

function bookmarksOf({ title, items }: Bookmark): readonly string[] {
	return [title, ...items.flatMap(bookmarksOf)];
}

/** A setting is a map's or an object's, as the version of the reader has it. */
function settingOf(settings: unknown, name: string): boolean {
	if (settings instanceof Map) return settings.get(name) === true;
	return typeof settings === 'object' && settings !== null && Reflect.get(settings, name) === true;
}

function textOf(value: unknown): string | null {
	return typeof value === 'string' ? value : null;
}
