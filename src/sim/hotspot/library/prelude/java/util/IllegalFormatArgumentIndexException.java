package java.util;
class IllegalFormatArgumentIndexException extends IllegalFormatException { final int index; IllegalFormatArgumentIndexException(int i) { index = i; } int getIndex() { return index; } public String getMessage() { return index == Integer.MIN_VALUE ? "Format argument index: (not representable as int)" : "Illegal format argument index = " + index; } }
