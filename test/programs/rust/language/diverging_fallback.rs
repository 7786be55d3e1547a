fn f() -> Result<(), String> { Err("two".to_string())?; Ok(()) }
fn g() { let r = std::panic::catch_unwind(|| { panic!("code {}", 42) }); println!("{}", r.is_err()); }
fn main(){ println!("{:?}", f()); g(); let h = std::thread::spawn(|| panic!("x")); println!("{}", h.join().is_err()); }
