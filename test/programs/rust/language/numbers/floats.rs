// Floating point.
fn main() {
    println!("{} {} {} {}", 2.5f64.floor(), -2.5f64.ceil(), 2.5f64.round(), -2.5f64.trunc());
    println!("{} {} {}", 2f64.sqrt(), 2f64.powi(10), 2f64.powf(0.5));
    println!("{} {}", 7.5 % 2.0, (-7.5f64).rem_euclid(2.0));
    println!("{} {} {}", f64::MAX, f64::MIN_POSITIVE, f32::EPSILON);
    println!("{} {}", 0.1f32 + 0.2f32, 0.1 + 0.2);
    println!("{} {}", 1.0 / 0.0, -1.0f64 / 0.0);
    println!("{:?} {}", f64::NAN.partial_cmp(&1.0), f64::NAN == f64::NAN);
    println!("{:?}", [2.5, -1.0, 9.0].iter().cloned().fold(f64::NEG_INFINITY, f64::max));
    let mut v: Vec<f64> = vec![3.2, -1.5, 0.0, 2.2];
    v.sort_by(|a, b| a.partial_cmp(b).unwrap());
    println!("{v:?}");
    v.sort_by(|a, b| b.total_cmp(a));
    println!("{v:?}");
    println!("{:.4} {:.4} {:.4}", 1f64.sin(), 1f64.exp(), std::f64::consts::PI.ln());
    println!("{} {}", 3.7f64.fract() > 0.69, 1e308 * 10.0);
    println!("{} {}", 5f64.hypot(12.0), 1f64.atan2(1.0));
    println!("{} {}", 90f64.to_radians(), 1.0f64.to_bits());
    println!("{}", 1e15 + 0.3);
    println!("{} {} {}", 1.5f64.copysign(-1.0), 4.0f64.recip(), (-0.0f64).is_sign_negative());
    println!("{:?} {:?}", "inf".parse::<f64>(), "1.".parse::<f32>());
    println!("{} {}", 16777217i32 as f32, u64::MAX as f64);
}
