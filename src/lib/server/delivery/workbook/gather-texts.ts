import { LONGEST_XML_PIECE, MOST_OTHER_TEXTS } from '../limits.ts';
import type { OtherText } from '../delivery-source.ts';
import { RefusedContents } from '../refused-contents.ts';
import { unescaped } from './escaped-text.ts';
import type { Attributes, XmlHandlers } from './parse-xml.ts';

/** All that anybody looks for in text beside the cells: ten digits by themselves, or six and four. The rest is not kept. */
const tenDigits = /(?<!\d)\d{6}-?\d{4}(?!\d)/g;

/** One text is told of once, however many such runs are in it. */
const RUNS_KEPT = 20;

/** Numbers that programs give things, with runs of digits that mean nothing: GUIDs, checksums, and hexadecimal as SharePoint writes it. */
const machineNumbers =
	/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b|\b[0-9a-f]{32,}\b|\b0x[0-9a-f]+/gi;

/** Six digits, a hyphen and four: no size and no id is written so, whatever attribute it stands in. */
const withHyphen = /(?<!\d)\d{6}-\d{4}(?!\d)/;

/** What a header or footer is formatted with: `&L` begins its left part, `&12` and `&"Arial,Bold"` are fonts, `&B` is bold. */
const partCodes = /&[LCR]/g;
const formatCodes = /&(?:"[^"]*"|K[0-9A-F]{6}|\d{2}|[A-Z])/g;

/** Attributes that hold what somebody wrote. Others hold sizes and ids, whose digits by themselves mean nothing. */
const written: ReadonlySet<string> = new Set([
	'name',
	'displayName',
	'descr',
	'title',
	'tooltip',
	'display',
	'location',
	'prompt',
	'promptTitle',
	'error',
	'errorTitle',
	'caption',
	'alias',
	'comment',
	'text',
	'codeName',
	'userName',
	'command',
	'v',
	'Target'
]);

/** Elements between which a text goes on: the runs of a formatted text. */
const runs = new Set(['r', 't']);

const kinds: ReadonlyMap<string, OtherText['kind']> = new Map([
	['sheet', 'sheet-name'],
	['definedName', 'defined-name'],
	['comments', 'note'],
	['ThreadedComments', 'note'],
	['Properties', 'property'],
	['coreProperties', 'property'],
	['headerFooter', 'header-or-footer']
]);

/** The texts of a workbook that are no cell's value: of each, its runs of ten digits. */
export class OtherTexts {
	readonly found: OtherText[] = [];

	/** Where it stands is asked for only where something is found. */
	add(text: string, where: () => Omit<OtherText, 'text'>): void {
		const runs = digitRuns(text);
		if (runs === '') return;
		if (this.found.length === MOST_OTHER_TEXTS) throw new RefusedContents('too-large');
		this.found.push({ ...where(), text: runs });
	}
}

/** The runs of ten digits in a text, or nothing. */
export function digitRuns(text: string): string {
	const runs = unescaped(text).replace(machineNumbers, ' ').match(tenDigits);
	return runs ? runs.slice(0, RUNS_KEPT).join(' ') : '';
}

/** Handlers that gather every text of a part, and what somebody wrote into attributes. */
export function gatherTexts(texts: OtherTexts, sheet: string | null): Required<XmlHandlers> {
	const path: string[] = [];
	let cell: string | null = null;
	let text = '';
	let runProperties = 0;
	const kind = (): OtherText['kind'] => {
		const element = path.findLast((name) => kinds.has(name)) ?? '';
		return kinds.get(element) ?? 'elsewhere';
	};
	const flush = (): void => {
		if (text === '') return;
		const isPrinted = path.includes('headerFooter');
		const read = isPrinted ? text.replace(partCodes, ' ').replace(formatCodes, '') : text;
		texts.add(read, () => ({ kind: kind(), sheet, cell }));
		text = '';
	};
	return {
		open(name: string, attributes: Attributes) {
			if (name === 'rPr') runProperties += 1;
			if (runProperties === 0 && !runs.has(name)) flush();
			path.push(name);
			if (/^(threadedC|c)omment$/.test(name)) cell = attributes['ref'] ?? null;
			for (const [attribute, value] of Object.entries(attributes)) {
				if (!written.has(attribute) && !withHyphen.test(value)) continue;
				texts.add(value, () => ({ kind: kind(), sheet, cell }));
			}
		},
		text(run) {
			text += run;
			if (text.length > LONGEST_XML_PIECE) flush();
		},
		close(name) {
			if (runProperties === 0 && !runs.has(name)) flush();
			if (name === 'rPr') runProperties -= 1;
			path.pop();
		}
	};
}
