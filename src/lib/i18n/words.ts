import type { Messages } from './catalogue.ts';
import type { Language } from './languages.ts';
import { messagesIn } from './messages.ts';
import { numbersIn, type Numbers } from './numbers.ts';

/** A language: its texts and its numbers. */
export interface Words {
	readonly language: Language;
	readonly t: Messages;
	readonly numbers: Numbers;
}

export function wordsIn(language: Language): Words {
	return { language, t: messagesIn(language), numbers: numbersIn(language) };
}
