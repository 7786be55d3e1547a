import java.util.*;
import java.utl.List;
import java.util.Lst;
import static java.lang.Math.foo;
import java.util.*;
public class Main { public static void main(String[] a) { Strin s; Lst q; sytem.out.println(); System.out.printn(); System.ou.println(); Math.sqroot(2); Main.foo(); Integer.parseInt(5); List<Foo> l; } }
