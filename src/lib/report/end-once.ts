/** A sentence that ends in an abbreviation (`kr.`) has its full stop already. */
export function endOnce(sentence: string): string {
	return sentence.replace(/\.\.$/, '.');
}
