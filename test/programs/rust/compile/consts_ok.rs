static N: i32 = 5;
const V: Vec<i32> = Vec::new();
static NAMES: [&str; 2] = ["a", "b"];
const P: Option<&str> = Some("x");
struct S { a: i32 }
impl S { const D: S = S { a: 3 }; }
static M: std::sync::Mutex<Vec<String>> = std::sync::Mutex::new(Vec::new());
fn main() {
    const L: usize = 3;
    static T: [i32; L] = [1; L];
    println!("{} {:?} {:?} {:?} {} {:?}", N, V, NAMES, P, S::D.a, T);
    M.lock().unwrap().push("q".into());
    println!("{:?}", M.lock().unwrap());
}
