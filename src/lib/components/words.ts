import { createContext } from 'svelte';
import type { Words } from '#lib/i18n/words.ts';

/** The reader's language, set once by the layout. */
export const [getWords, setWords] = createContext<Words>();
