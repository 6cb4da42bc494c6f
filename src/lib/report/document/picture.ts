/** A drawing as pixels, with the size in which it is set: CSS pixels, of which there are 96 to the inch. */
export interface Picture {
	readonly png: Uint8Array;
	readonly width: number;
	readonly height: number;
}
