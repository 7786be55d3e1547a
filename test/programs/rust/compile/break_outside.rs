fn main() {
    let f = || { break; };
    continue;
    'a: loop { break 'b; }
}
