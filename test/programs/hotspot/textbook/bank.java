import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.*;

public class Main {
    enum Kind { DEPOSIT, WITHDRAWAL, INTEREST }
    record Entry(Kind kind, BigDecimal amount, BigDecimal after) {}
    static class InsufficientFunds extends Exception {
        final BigDecimal missing;
        InsufficientFunds(BigDecimal missing) { super("short by " + missing); this.missing = missing; }
    }
    static class Account {
        private BigDecimal balance = BigDecimal.ZERO;
        private final List<Entry> log = new ArrayList<>();
        void deposit(String a) { apply(Kind.DEPOSIT, new BigDecimal(a)); }
        void withdraw(String a) throws InsufficientFunds {
            BigDecimal v = new BigDecimal(a);
            if (balance.compareTo(v) < 0) throw new InsufficientFunds(v.subtract(balance));
            apply(Kind.WITHDRAWAL, v.negate());
        }
        void interest(double pct) {
            BigDecimal i = balance.multiply(BigDecimal.valueOf(pct)).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_EVEN);
            apply(Kind.INTEREST, i);
        }
        private void apply(Kind k, BigDecimal v) { balance = balance.add(v); log.add(new Entry(k, v, balance)); }
    }
    public static void main(String[] args) {
        Account a = new Account();
        a.deposit("100.00");
        a.deposit("55.255");
        try { a.withdraw("30.5"); a.withdraw("1000"); }
        catch (InsufficientFunds e) { System.out.println(e.getMessage() + " / " + e.missing.scale()); }
        a.interest(3.75);
        for (Entry e : a.log) System.out.println(e);
        System.out.println(a.balance.setScale(1, RoundingMode.UP) + " " + a.balance.stripTrailingZeros().toPlainString());
        System.out.println(new BigDecimal("2.50").equals(new BigDecimal("2.5")) + " " + new BigDecimal("2.50").compareTo(new BigDecimal("2.5")));
    }
}
