// std's macros, as macro_rules over the few the parser reads itself.
macro_rules! panic { () => { $crate::panicking::panic_str("explicit panic") }; ($($arg:tt)+) => { $crate::panicking::panic_fmt($crate::format_args!($($arg)+)) }; }
macro_rules! print { ($($arg:tt)*) => { $crate::io::_print($crate::format_args!($($arg)*)) }; }
macro_rules! println { () => { $crate::io::_print_str("\n") }; ($($arg:tt)*) => { $crate::io::_print($crate::format_args_nl!($($arg)*)) }; }
macro_rules! eprint { ($($arg:tt)*) => { $crate::io::_eprint($crate::format_args!($($arg)*)) }; }
macro_rules! eprintln { () => { $crate::io::_eprint_str("\n") }; ($($arg:tt)*) => { $crate::io::_eprint($crate::format_args_nl!($($arg)*)) }; }
macro_rules! format { ($($arg:tt)*) => { $crate::fmt::format($crate::format_args!($($arg)*)) }; }
macro_rules! write { ($dst:expr, $($arg:tt)*) => { $dst.write_fmt($crate::format_args!($($arg)*)) }; }
macro_rules! writeln { ($dst:expr $(,)?) => { $dst.write_fmt($crate::format_args!("\n")) }; ($dst:expr, $($arg:tt)*) => { $dst.write_fmt($crate::format_args_nl!($($arg)*)) }; }
macro_rules! vec { () => { $crate::vec::Vec::new() }; ($elem:expr; $n:expr) => { $crate::vec::from_elem($elem, $n) }; ($($x:expr),+ $(,)?) => { $crate::slice::into_vec($crate::boxed::box_new([$($x),+])) }; }
macro_rules! assert { ($cond:expr $(,)?) => { if !$cond { $crate::panicking::panic_str($crate::concat!("assertion failed: ", $crate::stringify!($cond))) } }; ($cond:expr, $($arg:tt)+) => { if !$cond { $crate::panicking::panic_fmt($crate::format_args!($($arg)+)) } }; }
macro_rules! assert_eq {
    ($left:expr, $right:expr $(,)?) => { match (&$left, &$right) { (left_val, right_val) => { if !(*left_val == *right_val) { $crate::panicking::assert_failed("==", &*left_val, &*right_val, $crate::option::Option::None); } } } };
    ($left:expr, $right:expr, $($arg:tt)+) => { match (&$left, &$right) { (left_val, right_val) => { if !(*left_val == *right_val) { $crate::panicking::assert_failed("==", &*left_val, &*right_val, $crate::option::Option::Some($crate::format_args!($($arg)+))); } } } };
}
macro_rules! assert_ne {
    ($left:expr, $right:expr $(,)?) => { match (&$left, &$right) { (left_val, right_val) => { if *left_val == *right_val { $crate::panicking::assert_failed("!=", &*left_val, &*right_val, $crate::option::Option::None); } } } };
    ($left:expr, $right:expr, $($arg:tt)+) => { match (&$left, &$right) { (left_val, right_val) => { if *left_val == *right_val { $crate::panicking::assert_failed("!=", &*left_val, &*right_val, $crate::option::Option::Some($crate::format_args!($($arg)+))); } } } };
}
macro_rules! debug_assert { ($($arg:tt)*) => { $crate::assert!($($arg)*) }; }
macro_rules! debug_assert_eq { ($($arg:tt)*) => { $crate::assert_eq!($($arg)*) }; }
macro_rules! debug_assert_ne { ($($arg:tt)*) => { $crate::assert_ne!($($arg)*) }; }
macro_rules! unreachable { () => { $crate::panicking::panic_str("internal error: entered unreachable code") }; ($($arg:tt)+) => { $crate::panicking::unreachable_fmt($crate::format_args!($($arg)+)) }; }
macro_rules! todo { () => { $crate::panicking::panic_str("not yet implemented") }; ($($arg:tt)+) => { $crate::panicking::panic_fmt($crate::format_args!("not yet implemented: {}", $crate::format_args!($($arg)+))) }; }
macro_rules! unimplemented { () => { $crate::panicking::panic_str("not implemented") }; ($($arg:tt)+) => { $crate::panicking::panic_fmt($crate::format_args!("not implemented: {}", $crate::format_args!($($arg)+))) }; }
macro_rules! matches { ($e:expr, $p:pat $(,)?) => { match $e { $p => true, _ => false } }; ($e:expr, $p:pat if $g:expr $(,)?) => { match $e { $p if $g => true, _ => false } }; }
macro_rules! dbg { ($val:expr $(,)?) => { match $val { tmp => { $crate::eprintln!("[src/main.rs:{}:{}] {} = {:#?}", $crate::line!(), $crate::column!(), $crate::stringify!($val), &tmp); tmp } } }; }
macro_rules! thread_local { () => {}; ($(#[$a:meta])* $vis:vis static $name:ident : $t:ty = const $init:block; $($rest:tt)*) => { $vis static $name: $crate::thread::LocalKey<$t> = $crate::thread::LocalKey::new(|| $init); $crate::thread_local! { $($rest)* } }; ($(#[$a:meta])* $vis:vis static $name:ident : $t:ty = const $init:block) => { $vis static $name: $crate::thread::LocalKey<$t> = $crate::thread::LocalKey::new(|| $init); }; ($(#[$a:meta])* $vis:vis static $name:ident : $t:ty = $init:expr; $($rest:tt)*) => { $vis static $name: $crate::thread::LocalKey<$t> = $crate::thread::LocalKey::new(|| $init); $crate::thread_local! { $($rest)* } }; ($(#[$a:meta])* $vis:vis static $name:ident : $t:ty = $init:expr) => { $vis static $name: $crate::thread::LocalKey<$t> = $crate::thread::LocalKey::new(|| $init); }; }
