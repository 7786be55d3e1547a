// Computes each line `name hex [hex]` of a file with f64's methods; prints the result's bits, or `-` for a name it lacks.
fn main() {
    let path = std::env::args().nth(1).expect("a file");
    for line in std::fs::read_to_string(path).expect("readable").lines() {
        let parts: Vec<&str> = line.split(' ').collect();
        let value = |i: usize| parts.get(i).map_or(0.0, |hex| f64::from_bits(u64::from_str_radix(hex, 16).expect("hex")));
        let (a, b) = (value(1), value(2));
        let r = match parts[0] {
            "exp" => a.exp(), "log" => a.ln(), "log10" => a.log10(), "log2" => a.log2(), "sin" => a.sin(), "cos" => a.cos(), "tan" => a.tan(),
            "asin" => a.asin(), "acos" => a.acos(), "atan" => a.atan(), "sinh" => a.sinh(), "cosh" => a.cosh(), "tanh" => a.tanh(),
            "asinh" => a.asinh(), "acosh" => a.acosh(), "atanh" => a.atanh(), "cbrt" => a.cbrt(), "exp2" => a.exp2(), "expm1" => a.exp_m1(),
            "log1p" => a.ln_1p(), "pow" => a.powf(b), "atan2" => a.atan2(b), "hypot" => a.hypot(b), "fmod" => a % b,
            _ => {
                println!("-");
                continue;
            }
        };
        println!("{:016x}", r.to_bits());
    }
}
