fn main() {
    let x: i32 = {
        let y = 4;
        y + 1;
    };
}
