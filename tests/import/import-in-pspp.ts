import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

type Rows = Record<string, string>[];

/** What PSPP has of a table after it has run the package's own script. */
export interface TableInPspp {
	/** As they are kept. */
	readonly values: Rows;
	/** As they are worded: codes with a label by it. */
	readonly words: Rows;
	/** The label of each column. */
	readonly labels: ReadonlyMap<string, string>;
}

/** Why PSPP cannot read anything here, in words; null where it can. */
export function whyNoPspp(): string | null {
	const { error } = spawnSync('pspp', ['--version']);
	return error ? 'there is no pspp here (Debian: apt-get install pspp)' : null;
}

/** Runs the package's script for SPSS, and gives what it says: nothing where all is well. */
export function importInPspp(folder: string): string {
	const { stdout, stderr } = spawnSync('pspp', ['import.sps'], { cwd: folder, encoding: 'utf8' });
	return `${stdout}${stderr}`;
}

/** A table that was saved by the script, read back by PSPP. */
export function tableInPspp(folder: string, table: string): TableInPspp {
	const translate = (cells: 'VALUES' | 'LABELS') =>
		`SAVE TRANSLATE /OUTFILE='${cells}.csv' /TYPE=CSV /FIELDNAMES /CELLS=${cells} /TEXTOPTIONS DELIMITER=',' /REPLACE.`;
	const script = `GET FILE='${table}.sav'.\nDISPLAY DICTIONARY.\n${translate('VALUES')}\n${translate('LABELS')}\n`;
	const { stdout } = spawnSync('pspp', ['-O', 'format=csv', '-'], { cwd: folder, encoding: 'utf8', input: script });
	const read = (cells: string) =>
		Papa.parse<Record<string, string>>(readFileSync(join(folder, `${cells}.csv`), 'utf8').trimEnd(), { header: true })
			.data;
	// The dictionary is two tables: the columns with their labels, then the words of their codes.
	const [columns = ''] = stdout.slice(stdout.indexOf('Name,Position,Label')).split('\n\n', 1);
	const labels = Papa.parse<string[]>(columns).data;
	return {
		values: read('VALUES'),
		words: read('LABELS'),
		labels: new Map(labels.slice(1).map(([name = '', , label = '']) => [name, label]))
	};
}
