import type { Site } from './parameters.ts';
import { faxeWarnings } from './faxe-warnings.ts';
import { holbaekWarnings } from './holbaek-warnings.ts';
import { naestvedWarnings } from './naestved-warnings.ts';
import type { PlantedWarning } from './planted-warning.ts';

/** What is odd in each delivery, on purpose. */
export const plantedWarnings: Readonly<Record<Site['folder'], readonly PlantedWarning[]>> = {
	faxe: faxeWarnings,
	holbaek: holbaekWarnings,
	naestved: naestvedWarnings
};
