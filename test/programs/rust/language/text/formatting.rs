// The format language.
use std::fmt;
#[derive(Debug, Clone, Default)]
struct P {
    x: i32,
    name: Option<String>,
    list: Vec<(u8, char)>,
}
#[derive(Debug)]
struct Unit;
#[derive(Debug)]
struct Tup(f32, &'static str);
struct Hex(u32);
impl fmt::LowerHex for Hex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::LowerHex::fmt(&self.0, f)
    }
}
impl fmt::Display for Hex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("<{}>", self.0))
    }
}
fn main() {
    println!("[{:5}] [{:<5}] [{:^5}] [{:>5}]", 42, 42, 42, 42);
    println!("[{:5}] [{:<5}] [{:^5}] [{:>5}]", "ab", "ab", "ab", "ab");
    println!("[{:*^9}] [{:->6}] [{:#<4}]", "mid", 1.5, 'c');
    println!("{:05} {:+} {:+.1} {:08.3} {:e}", -42, 7, 2.25, -3.14159, 1234.5);
    println!("{:x} {:X} {:#x} {:#b} {:o} {:#010b}", 255, 255, 255, 5, 8, 5);
    println!("{:.0} {:.0} {:.0} {:.3}", 0.5, 1.5, 2.5, 1.0 / 3.0);
    println!("{} {} {} {}", 1e21, 1e-7, f64::NAN, -0.0);
    println!("{:?} {:?} {:?} {:?}", 1e16, 1.0, 0.1 + 0.2, f32::MAX);
    let (w, p) = (8, 2);
    println!("[{:w$.p$}] [{:>1$}] [{:.*}] [{:>width$}]", 3.14159, 7, 1, 2.55, 'x', width = w);
    let name = "n";
    println!("{name:?} {0} {1} {0} {name}", 1, 2);
    println!("{{}} {:?} {:?}", "q\"\n", 'a');
    println!("{:?}", P { x: -1, name: Some("nn".into()), list: vec![(1, 'a'), (2, '\'')] });
    println!("{:#?}", P { x: 3, name: None, list: vec![(7, 'z')] });
    println!("{:?} {:?} {:#?}", Unit, Tup(1.0, "t"), Tup(0.5, "u"));
    println!("{:x} {:#x} {:08x} [{:>7}] [{:<7}]", Hex(255), Hex(255), Hex(255), Hex(1), Hex(2));
    println!("{:?} {:?}", (1,), ((), [0u8; 3]));
    println!("{:02}:{:02}:{:06.3}", 5, 7, 9.5);
    println!("{:?} {:?}", Some("x").ok_or(1), Err::<(), _>("e"));
    println!("{:5}|{:<5}|{:^5}|", true, false, true);
    println!("{:>+6} {:<+6}|", 5, 5);
    println!("{:10.3?}|{:<8?}|", 1.5, Some(1));
    println!("{:#?}", vec![Some(1), None]);
    println!("{:#?}", (1, "a"));
    println!("{:03?} {:02x?}", vec![1, 2], [10, 200]);
    println!("{}", format_args!("{}-{}", 1, 2));
    eprintln!("to stderr");
    assert_eq!(format!("{:>1$}", "a", 3), "  a");
}
