// Raised when a program has written more than its output budget.
export class OverOutput extends Error {}
