import { fileURLToPath } from 'node:url';

/** The pages' own typeface in the weights that reports use. It lies beside the code: no font of the machine is asked for. */
export const FONT = 'Source Sans 3';

export const fontFiles = ['SourceSans3-Regular.ttf', 'SourceSans3-SemiBold.ttf'].map((name) =>
	fileURLToPath(new URL(`./fonts/${name}`, import.meta.url))
);
