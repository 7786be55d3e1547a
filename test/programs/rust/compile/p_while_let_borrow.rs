fn main() {
    let mut st = vec![1];
    while let Some(top) = st.last() {
        if *top > 3 { break; }
        st.push(*top + 1);
    }
    while let Some(top) = st.last_mut() {
        *top += 1;
        st.pop();
        *top += 1;
    }
    let x = &mut st;
    let y = &x;
    x.push(1);
    println!("{:?}", y);
}
