cmath cmathabs
