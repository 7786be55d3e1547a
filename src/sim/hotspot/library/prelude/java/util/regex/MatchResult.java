package java.util.regex;
public interface MatchResult { int start(); int start(int g); int end(); int end(int g); String group(); String group(int g); int groupCount(); }
