fn main() {
    let a = 1 + 1.0;
    let b = 1i32 + 1i64;
    let c = "a" + "b";
    let d = String::from("a") + String::from("b");
    let e = !"a";
    let f = -"a";
    let g = -5u32;
    let h = true + 1;
    let i = 1 == 1.0;
    let j = "a" == 'a';
    let k = Some(1) == 1;
    let mut s = String::new();
    s += 'c';
    s -= "a";
    let l = *5;
    let m = &1 + &2;
    let n = [1] + [2];
    let o = (1, 2) < (1, 2, 3);
    5();
    let arr = [1, 2];
    arr["a"];
    arr[0i32];
    5[0];
}
