// Prints the character tables of the running Rust's core library: one property a line, for generate.ts.
fn points(name: &str, test: impl Fn(char) -> bool) {
    print!("set {name}");
    let mut on = false;
    for i in 0..0x110000u32 {
        let now = char::from_u32(i).is_some_and(&test);
        if now != on {
            print!(" {i:x}");
        }
        on = now;
    }
    if on {
        print!(" 110000");
    }
    println!();
}

fn mapping(name: &str, of: impl Fn(char) -> String) {
    print!("map {name}");
    for c in (0..0x110000u32).filter_map(char::from_u32) {
        let t = of(c);
        if t != c.to_string() {
            let list: Vec<String> = t.chars().map(|d| format!("{:x}", d as u32)).collect();
            print!(" {:x}:{}", c as u32, list.join(","));
        }
    }
    println!();
}

fn ends_final(s: &str) -> bool {
    format!("{s}\u{3a3}").to_lowercase().ends_with('\u{3c2}')
}

fn main() {
    let (a, b, c) = char::UNICODE_VERSION;
    println!("version {a}.{b}.{c}");
    points("alphabetic", char::is_alphabetic);
    points("numeric", char::is_numeric);
    points("whitespace", char::is_whitespace);
    points("upper", char::is_uppercase);
    points("lower", char::is_lowercase);
    // What {:?} escapes: in a char, and in a str.
    points("escapedChar", |c| c.escape_debug().count() > 1);
    points("escapedString", |c| format!("{:?}", format!("a{c}")).chars().count() > 4);
    points("cased", |c| ends_final(&c.to_string()));
    points("ignorable", |c| ends_final(&format!("a{c}")) && !ends_final(&c.to_string()));
    mapping("upper", |c| c.to_uppercase().collect());
    mapping("lower", |c| c.to_lowercase().collect());
}
