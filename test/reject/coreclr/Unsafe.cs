class P { static void Main() {
    unsafe { int x = 1; int* p = &x; } //~ refused: unsafe block
} }
