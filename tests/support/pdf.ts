import { inflateSync } from 'node:zlib';

/** One sheet of a document that a browser printed. */
export interface Sheet {
	/** In points, 72 to the inch. */
	readonly width: number;
	readonly height: number;
	/** What is written on it, in the order in which it was drawn, with nothing between one line and the next. */
	readonly text: string;
}

/**
 * The sheets of a PDF as Chromium writes it: objects stand plainly in the file, streams are deflated, text is drawn as
 * hexadecimal glyphs, and every font says which characters each of its glyphs is. No general reader: any other PDF has
 * no sheets.
 */
export function sheetsOf(pdf: Buffer): Sheet[] {
	const objects = objectsIn(pdf);
	const streamAt = (name: string, head: string): string => {
		const number = new RegExp(`/${name} (\\d+) 0 R`).exec(head)?.[1] ?? '';
		return objects.get(number)?.stream ?? '';
	};
	const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b/.test(head));
	return pages.map(({ head }) => {
		const fonts = new Map(
			[...head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number = '']) => {
				return [name, charactersIn(streamAt('ToUnicode', objects.get(number)?.head ?? ''))] as const;
			})
		);
		const [left = 0, bottom = 0, right = 0, top = 0] = (/\/MediaBox \[([^\]]+)\]/.exec(head)?.[1] ?? '')
			.split(' ')
			.map(Number);
		return { width: right - left, height: top - bottom, text: textIn(streamAt('Contents', head), fonts) };
	});
}

interface PdfObject {
	/** Everything before the stream, where there is one. */
	readonly head: string;
	readonly stream: string;
}

function objectsIn(pdf: Buffer): ReadonlyMap<string, PdfObject> {
	const objects = new Map<string, PdfObject>();
	for (const [, number = '', body = ''] of pdf.toString('latin1').matchAll(/^(\d+) 0 obj\n(.*?)\nendobj$/gms)) {
		const [head = '', rest = ''] = body.split(/ stream\n(.*)/s, 2);
		objects.set(number, { head, stream: /\/Subtype \/Image|\/Length1/.test(head) ? '' : streamOf(head, rest) });
	}
	return objects;
}

function streamOf(head: string, rest: string): string {
	const bytes = Buffer.from(rest.slice(0, Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0)), 'latin1');
	return head.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : rest;
}

/** By glyph, as it is written where it is drawn: two or four hexadecimal digits. */
type Characters = ReadonlyMap<string, string>;

function charactersIn(table: string): Characters {
	const characters = new Map<string, string>();
	for (const [, glyph = '', text = ''] of table.matchAll(/^<(\w+)> <((?:\w{4})+)>$/gm))
		characters.set(glyph, written(text));
	for (const [, first = '', last = '', text = ''] of table.matchAll(/^<(\w+)> <(\w+)> <(\w+)>$/gm)) {
		for (let at = 0; at <= parseInt(last, 16) - parseInt(first, 16); at += 1) {
			const glyph = (parseInt(first, 16) + at).toString(16).toUpperCase().padStart(first.length, '0');
			characters.set(glyph, String.fromCharCode(parseInt(text, 16) + at));
		}
	}
	return characters;
}

const written = (digits: string) => Buffer.from(digits, 'hex').swap16().toString('utf16le');

function textIn(stream: string, fonts: ReadonlyMap<string, Characters>): string {
	let font: Characters = new Map();
	let text = '';
	for (const [, name, glyphs] of stream.matchAll(/\/(F\d+) \S+ Tf|<(\w+)> Tj/g)) {
		if (name !== undefined) font = fonts.get(name) ?? new Map<string, string>();
		const digits = [...font.keys()][0]?.length ?? 2;
		for (const glyph of glyphs?.match(new RegExp(`.{${digits}}`, 'g')) ?? []) text += font.get(glyph) ?? '';
	}
	return text;
}
