int main() {
    int x = 3;
    auto f = [] { return x; };
    auto g = [x] { x++; return x; };
    auto h = [=]() mutable { return ++x; };
    return f() + g() + h();
}
