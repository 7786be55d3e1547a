cmath cmathabs algobase limits
