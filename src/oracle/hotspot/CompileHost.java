// Compiles many Java programs in one JVM. Standard input: one line a program, "SOURCE<tab>OUTPUT FOLDER". Standard output: one line a program,
// "main<tab>CLASS" (the class to run) or "errors<tab>LINE CODE<tab>LINE CODE…".
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

public class CompileHost {
    public static void main(String[] args) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            for (String row; (row = in.readLine()) != null; ) {
                String[] parts = row.split("\t");
                DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
                List<String> options = List.of("-XDstringConcat=inline", "-nowarn", "-proc:none", "-Xmaxerrs", "1000", "-d", parts[1]);
                boolean ok = compiler.getTask(new StringWriter(), files, found, options, null, files.getJavaFileObjects(Path.of(parts[0]))).call();
                System.out.println(ok ? "main\t" + mainClass(Path.of(parts[0]), Path.of(parts[1])) : errors(found));
            }
        }
    }

    static String errors(DiagnosticCollector<JavaFileObject> found) {
        StringBuilder out = new StringBuilder("errors");
        for (Diagnostic<? extends JavaFileObject> d : found.getDiagnostics())
            if (d.getKind() == Diagnostic.Kind.ERROR) out.append('\t').append(d.getLineNumber()).append(' ').append(d.getCode());
        return out.toString();
    }

    /** The class the launcher of one source file would run: the first one in the text that has a main method. */
    static String mainClass(Path source, Path folder) throws Exception {
        String text = Files.readString(source);
        String best = "";
        int at = Integer.MAX_VALUE;
        try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}); var paths = Files.walk(folder)) {
            for (Path p : paths.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
                String name = folder.relativize(p).toString().replace(".class", "").replace('/', '.');
                Class<?> c = Class.forName(name, false, loader);
                boolean main = false;
                for (var m : c.getDeclaredMethods()) main |= m.getName().equals("main") && !m.isSynthetic();
                if (!main || c.isAnonymousClass()) continue;
                var m = java.util.regex.Pattern.compile("(class|record|enum|interface)\\s+" + java.util.regex.Pattern.quote(c.getSimpleName()) + "\\b").matcher(text);
                int where = m.find() ? m.start() : 0;
                if (where < at || best.isEmpty()) {
                    best = name;
                    at = where;
                }
            }
        }
        return best;
    }
}
