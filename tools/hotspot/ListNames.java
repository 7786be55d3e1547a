import java.lang.classfile.*;
import java.lang.classfile.attribute.*;
import java.net.URI;
import java.nio.file.*;
import java.util.*;
import java.lang.module.*;
public class Sigs {
  static final Set<String> PK = Set.of("java/lang","java/lang/ref","java/lang/reflect","java/lang/annotation","java/util","java/util/function","java/util/stream","java/util/concurrent","java/util/concurrent/atomic","java/util/concurrent/locks","java/util/regex","java/io","java/math","java/nio/charset","java/time","java/text","java/lang/management");
  public static void main(String[] a) throws Exception {
    FileSystem fs = FileSystems.getFileSystem(URI.create("jrt:/"));
    TreeMap<String,String> out = new TreeMap<>();
    TreeSet<String> names = new TreeSet<>();
    for (ModuleReference mr : ModuleFinder.ofSystem().findAll()) {
      ModuleDescriptor d = mr.descriptor();
      if (!d.name().startsWith("java.")) continue;
      for (ModuleDescriptor.Exports e : d.exports()) {
        if (e.isQualified()) continue;
        Path dir = fs.getPath("/modules/" + d.name() + "/" + e.source().replace('.', '/'));
        boolean full = PK.contains(e.source().replace('.','/')) ;
        try (var ds = Files.newDirectoryStream(dir, "*.class")) {
          for (Path p : ds) {
            ClassModel cm = ClassFile.of().parse(Files.readAllBytes(p));
            String n = cm.thisClass().asInternalName();
            var ic = cm.findAttribute(Attributes.innerClasses());
            int acc = cm.flags().flagsMask(); boolean nested = false, anon = false; 
            if (ic.isPresent()) for (var i : ic.get().classes()) if (i.innerClass().asInternalName().equals(n)) { acc = i.flagsMask(); nested = true; if (i.outerClass().isEmpty() || i.innerName().isEmpty()) anon = true; }
            if (anon) continue;
            if (cm.findAttribute(Attributes.enclosingMethod()).isPresent()) continue;
            boolean pub = (acc & 1) != 0 || (acc & 4) != 0;
            if (!nested && pub) names.add(d.name() + " " + n);
            if (!full) continue;
            if (!pub && !n.equals("java/lang/AbstractStringBuilder") && !n.equals("java/util/ImmutableCollections")) continue;
            // all enclosing must be public: filter later
            StringBuilder sb = new StringBuilder();
            String sig = cm.findAttribute(Attributes.signature()).map(s -> s.signature().stringValue()).orElseGet(() -> {
              StringBuilder s = new StringBuilder(cm.superclass().map(c -> "L" + c.asInternalName() + ";").orElse(""));
              for (var i : cm.interfaces()) s.append("L" + i.asInternalName() + ";");
              return s.toString(); });
            boolean fi = cm.findAttribute(Attributes.runtimeVisibleAnnotations()).map(r -> r.annotations().stream().anyMatch(x -> x.className().stringValue().equals("Ljava/lang/FunctionalInterface;"))).orElse(false);
            boolean sealed = cm.findAttribute(Attributes.permittedSubclasses()).isPresent();
            boolean rec = cm.findAttribute(Attributes.record()).isPresent();
            sb.append("C\t").append(n).append('\t').append(Integer.toHexString(acc & 0xffff)).append(fi ? "f" : "").append(sealed ? "s":"").append(rec?"r":"").append('\t').append(sig).append('\n');
            TreeSet<String> lines = new TreeSet<>();
            for (var f : cm.fields()) {
              int fl = f.flags().flagsMask();
              if ((fl & 5) == 0 || (fl & 0x1000) != 0) continue;
              String fs2 = f.findAttribute(Attributes.signature()).map(s -> s.signature().stringValue()).orElse(f.fieldType().stringValue());
              String cv = f.findAttribute(Attributes.constantValue()).map(c -> { Object o = c.constant().constantValue(); 
                 if (o instanceof Double dd) return "D" + Long.toHexString(Double.doubleToRawLongBits(dd)); if (o instanceof Float ff) return "F" + Integer.toHexString(Float.floatToRawIntBits(ff));
                 if (o instanceof String s) return "S" + s.replace("\\","\\\\").replace("\n","\\n").replace("\t","\\t"); return (o instanceof Long ? "J" : "I") + o; }).orElse("");
              lines.add("F\t" + f.fieldName().stringValue() + "\t" + Integer.toHexString(fl) + "\t" + fs2 + (cv.isEmpty() ? "" : "\t" + cv));
            }
            for (var m : cm.methods()) {
              int fl = m.flags().flagsMask();
              if ((fl & 5) == 0 || (fl & 0x1000) != 0) continue;
              String mn = m.methodName().stringValue();
              if (mn.equals("<clinit>")) continue;
              String ms = m.findAttribute(Attributes.signature()).map(s -> s.signature().stringValue()).orElse(m.methodType().stringValue());
              String ex = m.findAttribute(Attributes.signature()).isPresent() && ms.contains("^") ? "" : m.findAttribute(Attributes.exceptions()).map(x -> { StringBuilder t = new StringBuilder(); for (var c : x.exceptions()) t.append("^L" + c.asInternalName() + ";"); return t.toString(); }).orElse("");
              lines.add("M\t" + mn + "\t" + Integer.toHexString(fl) + "\t" + ms + ex);
            }
            for (String l : lines) sb.append(l).append('\n');
            out.put(n, sb.toString());
          }
        }
      }
    }
    StringBuilder all = new StringBuilder();
    for (var e : out.entrySet()) all.append(e.getValue());
    Files.writeString(Path.of("members.txt"), all.toString());
    StringBuilder nm = new StringBuilder();
    for (String s : names) nm.append(s).append('\n');
    Files.writeString(Path.of("names.txt"), nm.toString());
  }
}
