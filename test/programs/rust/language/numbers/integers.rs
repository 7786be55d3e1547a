// Methods of integers.
fn main() {
    println!("{} {} {}", 40u32.leading_zeros(), 40u32.trailing_zeros(), 0xF0u8.count_ones());
    println!("{} {}", 0b1011u8.rotate_left(6), 0x12345678u32.swap_bytes());
    println!("{} {} {}", 2i32.pow(10), 17u32.isqrt(), 10i32.signum());
    println!("{:?} {:?}", 2u8.checked_pow(8), 3i64.checked_mul(i64::MAX));
    println!("{:?} {:?}", 200u8.overflowing_mul(2), (-128i8).overflowing_neg());
    println!("{} {}", 7u32.abs_diff(10), (-3i32).abs());
    println!("{} {}", u64::MAX, i128::MIN);
    println!("{} {} {}", 300i32 as u8, -1i32 as u32, 3.99f64 as i32);
    println!("{} {} {}", f64::NAN as i32, 1e20 as i32, -5.5 as u8);
    println!("{} {}", u8::try_from(300i32).is_err(), i8::try_from(-128i64).unwrap());
    println!("{:?} {:?}", i32::from_str_radix("-7f", 16), u8::from_str_radix("2", 2).is_err());
    println!("{:?} {:?}", 258u16.to_be_bytes(), u32::from_le_bytes([1, 2, 0, 0]));
    println!("{} {}", 10u8.is_power_of_two(), 10u32.next_power_of_two());
    println!("{} {}", 1u64 << 40, -17 >> 2);
    println!("{} {} {}", -17 / 5, -17 % 5, (-17i32).rem_euclid(5));
    println!("{} {}", 100u8.saturating_sub(200), i32::MAX.saturating_add(1));
    println!("{} {}", 5.clamp(0, 3), (-2.5f64).clamp(-1.0, 1.0));
    println!("{:?}", "99999999999".parse::<i32>().map_err(|e| e.to_string()));
    println!("{:?}", "".parse::<i32>().map_err(|e| e.to_string()));
    println!("{:?}", "1a".parse::<i32>().map_err(|e| e.to_string()));
    println!("{} {} {}", 10.min(3), 1.5f64.max(f64::NAN), u32::BITS);
    println!("{} {}", 17u32.ilog2(), 1000u32.ilog10());
    println!("{} {}", 7u32.div_ceil(2) , 8u32.next_multiple_of(5));
    println!("{}", (1..=20u64).product::<u64>());
    println!("{}", u128::MAX / 3);
}
