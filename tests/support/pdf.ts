import { getDocument, VerbosityLevel, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One sheet of a document. */
export interface Sheet {
	/** In points, 72 to the inch. */
	readonly width: number;
	readonly height: number;
	/** What is written on it, in the order in which it was drawn, with one space between a line and the next. */
	readonly text: string;
}

type StructureElement = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;

/** The sheets of a PDF, whatever made it. */
export async function sheetsOf(pdf: Uint8Array): Promise<Sheet[]> {
	return eachPage(pdf, async (page) => {
		const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
		return { width: right - left, height: top - bottom, text: await writtenOn(page) };
	});
}

/** Everything that a PDF says in words: what is written, what pictures are described by, and what it says of itself. */
export async function wordsOfPdf(pdf: Uint8Array): Promise<string> {
	const words = await eachPage(pdf, async (page) => {
		// Chromium's own are not tagged.
		const tags = (await page.getStructTree()) as StructureElement | null;
		return [await writtenOn(page), ...(tags ? descriptions(tags) : [])].join('\n');
	});
	const about = await withDocument(pdf, async (document) => JSON.stringify(await document.getMetadata()));
	return [...words, about].join('\n');
}

async function writtenOn(page: PDFPageProxy): Promise<string> {
	const { items } = await page.getTextContent();
	return items
		.flatMap((item) => ('str' in item ? [item.hasEOL ? `${item.str} ` : item.str] : []))
		.join('')
		.replaceAll(/\s+/g, ' ');
}

function descriptions(element: StructureElement): string[] {
	const own = 'alt' in element && typeof element.alt === 'string' ? [element.alt] : [];
	return [...own, ...element.children.flatMap((child) => ('children' in child ? descriptions(child) : []))];
}

function eachPage<T>(pdf: Uint8Array, read: (page: PDFPageProxy) => Promise<T>): Promise<T[]> {
	return withDocument(pdf, async (document) => {
		const all: T[] = [];
		for (let number = 1; number <= document.numPages; number += 1) all.push(await read(await document.getPage(number)));
		return all;
	});
}

type Loading = ReturnType<typeof getDocument>;

async function withDocument<T>(
	pdf: Uint8Array,
	read: (document: Awaited<Loading['promise']>) => Promise<T>
): Promise<T> {
	// The reader takes the bytes that it is given for its own.
	const loading = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS });
	try {
		return await read(await loading.promise);
	} finally {
		await loading.destroy();
	}
}
