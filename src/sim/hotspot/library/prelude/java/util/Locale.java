package java.util;
import java.util.function.*; import java.util.stream.*;
public final class Locale { public static final Locale ENGLISH = new Locale("en"), US = new Locale("en"), ROOT = new Locale(""), UK = new Locale("en"); private String l; private Locale(String l) { this.l = l; } public static Locale getDefault() { return US; } public String toString() { return this == US ? "en_US" : this == UK ? "en_GB" : l; } }
