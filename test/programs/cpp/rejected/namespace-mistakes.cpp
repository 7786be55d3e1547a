namespace A { int x; void f(int); namespace B { int y; } }
int main() {
    x = 1;
    A::x = 1;
    A::z = 2;
    B::y = 3;
    A::B::y = 3;
    A::B::q();
    f(1);
    A::f("x");
    using namespace A;
    f(2);
    using A::nothing;
    using namespace C;
    ::g();
    D::h();
    int A = 2;
}
