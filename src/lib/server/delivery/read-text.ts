import type { ReadBytes } from './byte-source.ts';
import type { Encoding } from './inspect-text.ts';

/**
 * The text of a file, chunk by chunk, with every line end (CRLF, CR, LF, also mixed, as files that
 * went through several programs have them) as `\n`. A byte order mark is dropped.
 */
export async function* readText(read: ReadBytes, encoding: Encoding): AsyncGenerator<string> {
	const decoder = new TextDecoder(encoding);
	// A CR at the end of a chunk may be the first half of a CRLF: it waits for the next chunk.
	let waiting = '';
	for await (const chunk of read()) {
		const text = waiting + decoder.decode(chunk, { stream: true });
		waiting = text.endsWith('\r') ? '\r' : '';
		yield withPlainLineEnds(waiting ? text.slice(0, -1) : text);
	}
	yield withPlainLineEnds(waiting + decoder.decode());
}

function withPlainLineEnds(text: string): string {
	return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
